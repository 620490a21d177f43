import { isOnDays } from '../../kernel/calendar/index.js';
import { compareInstants, type Instant } from '../../kernel/index.js';
import { compareTexts } from '../../kernel/json/index.js';
import type { CaseFile, Incident, SecurityConcern } from '../../model/index.js';
import type { SecurityMeasure } from '../../vocabulary/index.js';

/** From where a danger comes: from the client, to the client and whoever is near, or to the staff; or violence that happened. */
export type SafetyDanger = 'from-client' | 'to-client' | 'to-staff' | 'violence';

/**
 * That there is a danger, since when, and what whoever meets the client has to keep to. It has no words of the record: these may say
 * what was confided, where somebody is, or who spoke of it. Ask the case manager.
 */
export interface SafetyWarning {
  readonly danger: SafetyDanger;
  readonly since: Instant;
  /** In alphabetical order; only what the reader has to keep to, too. */
  readonly measures: readonly SecurityMeasure[];
}

/** What protects only as long as whoever meets the client keeps to it. That somebody moved or has a new name, a warning must not say. */
const keptByEverybody: readonly SecurityMeasure[] = ['hidden-address', 'secure-communication'];

const dangerOf: Readonly<Record<string, SafetyDanger>> = {
  'threat-to-staff': 'to-staff',
  'threat-to-client': 'to-client',
  violence: 'violence',
};

/** What of a file warns whoever meets the client at an instant: concerns that are open, and what happened around the case. */
export function safetyWarningsIn(
  { securityConcerns, incidents = [] }: CaseFile,
  at: Instant,
): readonly SafetyWarning[] {
  return [
    ...securityConcerns.filter((one) => isOpen(one, at)).map((one) => warningOf(one, at)),
    ...incidents.flatMap((one) => warningsOf(one, at)),
  ].sort((one, other) => compareInstants(one.since, other.since) || compareTexts(textOf(one), textOf(other)));
}

function isOpen({ raisedAt, resolvedAt }: SecurityConcern, at: Instant): boolean {
  return (
    compareInstants(raisedAt, at) <= 0 && (resolvedAt === undefined || compareInstants(at, resolvedAt) < 0)
  );
}

function warningOf({ direction, raisedAt, measures = [] }: SecurityConcern, at: Instant): SafetyWarning {
  const kept = keptByEverybody.filter((measure) =>
    measures.some((one) => one.measure === measure && isOnDays(one, at)),
  );
  return { danger: direction, since: raisedAt, measures: kept };
}

/** Words of one’s own for what happened may be anything, and so may warn of anything. */
function warningsOf({ kind, happenedAt, recordedAt }: Incident, at: Instant): readonly SafetyWarning[] {
  const danger = Object.hasOwn(dangerOf, kind) ? dangerOf[kind] : undefined;
  if (danger === undefined || compareInstants(recordedAt, at) > 0) return [];
  return [{ danger, since: happenedAt, measures: [] }];
}

function textOf({ danger, measures }: SafetyWarning): string {
  return [danger, ...measures].join(' ');
}

import {
  type CaseFile,
  Client,
  NeedsAssessment,
  PersonOfConcern,
  ReleasePlan,
  SessionRecord,
  TeamMember,
} from 'exit-work/model';
import { leavesOf } from 'exit-work/schema';
import {
  type DisclosureDecision,
  type DisclosureRequest,
  decideDisclosure,
  viewRecord,
} from 'exit-work/sharing';
import type * as z from 'zod';
import { type Journey, policyOf, type RecordName } from './journey.js';

/** A question, its answer for the holder, and the record as the recipient sees it. */
export interface Disclosed {
  readonly why: string;
  readonly recipient: string;
  readonly request: DisclosureRequest;
  readonly decision: DisclosureDecision;
  readonly record: RecordName;
  /** The fields of the record that the recipient sees, with their values. */
  readonly seen: Readonly<Record<string, unknown>>;
  /** The labels of the fields that are filled in the record and withheld. */
  readonly withheld: readonly string[];
}

export function discloses(journey: Journey): readonly Disclosed[] {
  return journey.disclosures.map(({ why, record, request, case: caseId }) => {
    const file = journey.cases.find((one) => caseId === undefined || one.file.id === caseId)?.file;
    const policy = policyOf(journey, request.holderId);
    const decision = decideDisclosure(request, policy);
    const recipient =
      (policy.organisations ?? []).find(({ id }) => id === request.recipientId)?.name ?? request.recipientId;
    const shown = file === undefined ? undefined : showing(record, file, decision);
    return {
      why,
      recipient,
      request,
      decision,
      record,
      seen: shown?.seen ?? {},
      withheld: shown?.withheld ?? [],
    };
  });
}

function showing(name: RecordName, file: CaseFile, decision: DisclosureDecision) {
  const records = {
    client: () => show(Client, file.client, decision),
    caseManager: () => show(TeamMember, (file.team ?? [])[0], decision),
    needsAssessment: () => show(NeedsAssessment, (file.needsAssessments ?? [])[0], decision),
    personOfConcern: () => show(PersonOfConcern, file.personOfConcern, decision),
    releasePlan: () => show(ReleasePlan, (file.releasePlans ?? [])[0], decision),
    session: () =>
      show(
        SessionRecord,
        (file.sessions ?? []).find(({ notes }) => notes !== undefined),
        decision,
      ),
  } satisfies Record<RecordName, unknown>;
  return records[name]();
}

function show<T extends object>(schema: z.ZodType<T>, record: T | undefined, decision: DisclosureDecision) {
  if (record === undefined) return undefined;
  const view = viewRecord(schema, record, decision);
  const withheld = leavesOf(schema).filter(({ path }) => isIn(record, path) && !isIn(view, path));
  return { seen: { ...view }, withheld: withheld.map(({ path, annotation }) => annotation?.label ?? path) };
}

/** Whether a record has a value at a path such as `relatedPersons[].name`. */
function isIn(value: unknown, path: string): boolean {
  const [step = '', ...rest] = path.split('.');
  const name = step.replace('[]', '');
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return false;
  const inner: unknown = Reflect.get(value, name);
  const entries = Array.isArray(inner) ? inner : [inner];
  return rest.length === 0 ? entries.length > 0 : entries.some((entry) => isIn(entry, rest.join('.')));
}

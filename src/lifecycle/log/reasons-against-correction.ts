import { frozen } from '../../kernel/frozen/index.js';
import { refusalOf } from '../../kernel/issue/index.js';
import type { CaseEvent } from '../../model/index.js';
import type { Programme, Step } from '../../programme/index.js';
import { labelOf, type Role, roles, valuesOf } from '../../vocabulary/index.js';
import type { Reason, Refusal } from '../case/index.js';
import { type Correction, correctionsIn } from './corrections.js';
import { isAboutSafety } from './safety-events.js';

/** A correction that is refused, with its place in the log. */
interface FaultyCorrection {
  readonly ok: false;
  readonly at: number;
  readonly refusal: Refusal;
}

/**
 * The first correction that does not obey the rules of what it corrects. Who may record an entry, and with whose approval, the
 * programme says; without one, nobody is asked for it.
 */
export function faultInCorrections(
  log: readonly CaseEvent[],
  programme: Programme | undefined,
): FaultyCorrection | undefined {
  const standing = correctionsIn(log, (one) => reasonsAgainst(one, programme).length === 0);
  for (const correction of standing) {
    const { at, entry } = correction;
    const refusal = refusalOf(entry.type, reasonsAgainst(correction, programme));
    if (refusal !== undefined) return { ok: false, at, refusal };
  }
  return undefined;
}

function reasonsAgainst(
  { entry, corrected }: Correction,
  programme: Programme | undefined,
): readonly Reason[] {
  const isSafety = corrected.some(({ type }) => isAboutSafety(type, programme));
  return [
    ...(entry.reason === undefined ? [correctionWithoutReason] : []),
    ...(isSafety && !teamRoles.some((role) => role === entry.approvedInRole) ? [correctionAlone] : []),
    ...corrected.flatMap((one) => againstRoles(entry, one, programme)),
  ];
}

/** The steps say who may record such an entry; which of them it was depends on where the case stood, and that may have been wrong. */
function againstRoles(
  { role, approvedInRole }: CaseEvent,
  { type, approvedInRole: approvedBefore }: CaseEvent,
  programme: Programme | undefined,
): readonly Reason[] {
  const steps = Object.values(programme?.steps ?? {}).filter(({ event }) => event === type);
  // An entry that no step answers holds up nothing: whoever finds it takes it back.
  if (steps.length === 0) return [];
  const by = rolesOf(steps, 'by');
  const approving = approvedBefore === undefined ? [] : rolesOf(steps, 'approvedBy');
  return [
    ...(by.includes(role) ? [] : [notForThisRole(role, by)]),
    ...(approving.length === 0 || approving.some((one) => one === approvedInRole)
      ? []
      : [approvalAsBefore(approving)]),
  ];
}

function rolesOf(steps: readonly Step[], of: 'by' | 'approvedBy'): readonly Role[] {
  return [...new Set(steps.flatMap((step) => step[of] ?? []))];
}

const teamRoles: readonly Role[] = /* @__PURE__ */ valuesOf(roles).filter((role) => role !== 'client');

const correctionWithoutReason = /* @__PURE__ */ frozen<Reason>({
  code: 'reason-missing',
  text: 'reason: expected why the earlier entry is replaced or taken back, in a few words',
  citation: { ours: 'whoever reads a corrected log later asks why' },
});

const correctionAlone = /* @__PURE__ */ frozen<Reason>({
  code: 'approval-missing',
  text: 'approvedById: expected a second person of the team, since safety hangs on the entry that is corrected; what is urgent is entered anew instead',
  citation: { ours: 'one person alone makes no concern disappear' },
  allowed: teamRoles,
});

function notForThisRole(role: Role, allowed: readonly Role[]): Reason {
  return {
    code: 'role',
    text: `it is not for the role of ${named([role])} to correct; such an entry is recorded by: ${named(allowed)}`,
    citation: { ours: 'a correction undoes what was recorded' },
    allowed,
  };
}

function approvalAsBefore(allowed: readonly Role[]): Reason {
  return {
    code: 'approval-missing',
    text: `approvedInRole: expected an approval, as the entry that is corrected had one, in the role of: ${named(allowed)}`,
    citation: { ours: 'a correction undoes what was approved' },
    allowed,
  };
}

function named(list: readonly Role[]): string {
  return list.map((role) => labelOf(roles, role).toLowerCase()).join(', ');
}

import { citing } from '../../kernel/citation/index.js';
import { frozen } from '../../kernel/frozen/index.js';
import { recordsFiledWith } from '../../model/index.js';
import type { Step } from '../../programme/index.js';
import { labelOf, type Role, roles } from '../../vocabulary/index.js';
import type { PlannedEvent } from './planned-event.js';
import type { MissingInput } from './refusal.js';

/** What a step asks its event to carry, as far as the event does not carry it yet. */
export function missingInputs(step: Step, event: PlannedEvent): readonly MissingInput[] {
  const { approvedBy = [], carries = [], citation } = step;
  const { approvedInRole } = event;
  const missing: MissingInput[] = [];
  if (recordsFiledWith(step.event).length > 0 && event.recordId === undefined) missing.push(recordMissing);
  if (carries.includes('reason') && event.reason === undefined) {
    missing.push({
      code: 'reason-missing',
      text: 'reason: expected why it happened, in a few words',
      ...citing(citation),
    });
  }
  if (carries.includes('linked-case') && event.linkedCaseId === undefined) {
    missing.push({
      code: 'linked-case-missing',
      text: 'linkedCaseId: expected the identifier of the case that this one is linked with',
      ...citing(citation),
    });
  }
  if (approvedBy.length > 0 && (approvedInRole === undefined || !approvedBy.includes(approvedInRole))) {
    missing.push(approvalMissing(approvedBy, step));
  }
  return missing;
}

const recordMissing = /* @__PURE__ */ frozen<MissingInput>({
  code: 'record-missing',
  text: 'recordId: expected the identifier of the record that was filed with this event',
  citation: { follows: ['WO-6.2-03'] },
});

function approvalMissing(allowed: readonly Role[], { citation }: Step): MissingInput {
  const who = allowed.map((role) => labelOf(roles, role).toLowerCase()).join(', ');
  return {
    code: 'approval-missing',
    text: `approvedInRole: expected the approval of a second person in the role of: ${who}`,
    ...citing(citation),
    allowed,
  };
}

import type { Rule } from '../../schema/index.js';
import type { ReferralStatus } from '../../vocabulary/index.js';

interface Answered {
  readonly status?: ReferralStatus;
  readonly answeredOn?: string;
  readonly outcomeReportedOn?: string;
}

const expected = 'belongs to a referral that was answered; remove it, or correct `status`';

/** Who has only been sent has no answer yet. */
export const notAnsweredWhileSent: Rule<Answered> = {
  code: 'answered-while-sent',
  fields: ['status', 'answeredOn', 'outcomeReportedOn'],
  statement: 'a referral that is merely sent has neither an answer nor an outcome',
  violations: ({ status, answeredOn, outcomeReportedOn }) => {
    if (status !== 'sent') return [];
    const days = { answeredOn, outcomeReportedOn };
    return Object.entries(days).flatMap(([name, day]) =>
      day === undefined ? [] : [{ path: [name], expected }],
    );
  },
};

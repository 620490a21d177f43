import { frozen } from '../../kernel/frozen/index.js';
import type { IssueReason, Outcome, RefusalOf } from '../../kernel/index.js';
import { type Issue, issueReason } from '../../kernel/issue/index.js';
import type { Reason } from '../../lifecycle/index.js';
import type { ConsentReason } from '../../sharing/index.js';
import type { OpenedCase } from './opened-case.js';

/**
 * Why a desk did not do something: what the programme is against, what the history of the consent is against, or what does not fit into
 * the case (`does-not-fit`; the issue in it says where and with which code).
 */
export type CaseworkReason = Reason | ConsentReason | IssueReason<'does-not-fit'>;

/** Every reason at once. Nothing has changed. */
export type CaseworkRefusal = RefusalOf<CaseworkReason>;

/** The next case, with what an operation answers besides; or why there is none, and the case is as it was. */
export type CaseworkOutcome<Answer extends object = object> = Outcome<
  { readonly opened: OpenedCase } & Answer,
  { readonly refusal: CaseworkRefusal }
>;

/** That something does not fit into the case, with every reason; the same for whatever was to happen. */
export function refusedFor(
  event: string,
  [first = unreadable, ...others]: readonly Issue[],
): { readonly ok: false; readonly refusal: CaseworkRefusal } {
  return { ok: false, refusal: { event, reasons: [reasonOf(first), ...others.map(reasonOf)] } };
}

function reasonOf(issue: Issue): CaseworkReason {
  return issueReason('does-not-fit', issue);
}

const unreadable = /* @__PURE__ */ frozen<Issue>({
  code: 'unreadable',
  path: '(root)',
  message: 'expected plain data; some of it cannot be read',
});

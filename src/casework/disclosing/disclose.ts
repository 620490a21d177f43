import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { Identifier, Instant } from '../../kernel/index.js';
import { CaseFile } from '../../model/index.js';
import {
  compilePolicy,
  type DisclosureDecision,
  type DisclosureRequest,
  type RecipientNotice,
  recipientNotice,
  recordDisclosure,
  type View,
  viewRecord,
  type WithheldNotice,
} from '../../sharing/index.js';
import type { Desk } from '../desk/index.js';
import {
  attempted,
  type CaseworkOutcome,
  demandOpened,
  nextCase,
  type OpenedCase,
  policyOf,
  refusedFor,
  workerIssues,
} from '../opened/index.js';

/** What somebody wants to know of the client, and what becomes of it. */
export interface Disclosing {
  /** Who asks for what; of which client and holder, and when, the desk says. */
  readonly request: Omit<DisclosureRequest, 'clientId' | 'holderId' | 'instant'>;
  /** The entry in the log of disclosures. */
  readonly entryId: Identifier;
  /** The worker who answers. */
  readonly byId: Identifier;
  /** When it is decided and, where anything is permitted, handed over: now, unless it is entered late. */
  readonly at?: Instant;
  /** Which parts of the file are handed over, as far as they are permitted; all where nothing is said. */
  readonly parts?: readonly (keyof CaseFile)[];
  /** What the recipient learns of what is withheld: nothing where nothing is said. */
  readonly withheld?: WithheldNotice;
  readonly now: Instant;
}

/** What leaves the house. */
export interface Handover {
  readonly file: View<CaseFile>;
  readonly notice: RecipientNotice;
}

/** What was decided, and what is handed over: nothing where nothing was permitted. */
export interface Disclosed {
  readonly decision: DisclosureDecision;
  readonly handover?: Handover;
}

const anyDisclosing = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    request: z.looseObject({}),
    entryId: Identifier,
    byId: Identifier,
    at: z.exactOptional(Instant),
    parts: z.exactOptional(z.array(z.enum(Object.keys(CaseFile.shape)))),
    withheld: z.exactOptional(z.enum(['none', 'count', 'categories'])),
    now: Instant,
  }),
);

/** The case with what became of a request in its log; what leaves the house is made of the decision that stands there. */
export function disclose(desk: Desk, opened: OpenedCase, disclosing: Disclosing): CaseworkOutcome<Disclosed> {
  const known = demandOpened(desk, opened);
  const {
    entryId,
    byId,
    now,
    at = now,
    withheld = 'none',
  } = checkedOptions('disclosing', anyDisclosing, disclosing);
  const strangers = workerIssues(desk, opened, { path: 'byId', id: byId, at });
  if (strangers.length > 0) return refusedFor('disclosure', strangers);
  const { file } = opened;
  const made = attempted('disclosure', () => {
    const policy = compilePolicy(policyOf(desk, opened));
    const request = { ...disclosing.request, clientId: file.client.id, holderId: file.holderId, instant: at };
    const decision = policy.decide(request);
    const details = { id: entryId, request, decision, policy, at, enteredAt: now, byId, clearing: file };
    const disclosures = recordDisclosure(opened.disclosures, details);
    if (decision.permitted.length === 0) return { decision, disclosures };
    const options = { clearing: file, ...(desk.key === undefined ? {} : { pseudonymKey: desk.key }) };
    const view = viewRecord(CaseFile, file, decision, options);
    const notice = recipientNotice(decision, withheld, options);
    return { decision, disclosures, handover: { file: only(view, disclosing.parts), notice } };
  });
  if (!made.ok) return made;
  const { decision, disclosures, handover } = made;
  const next = nextCase(desk, known, { name: 'disclosure', disclosures, now });
  if (!next.ok) return next;
  return { ...next, decision, ...(handover === undefined ? {} : { handover }) };
}

function only(view: View<CaseFile>, parts: Disclosing['parts']): View<CaseFile> {
  if (parts === undefined) return view;
  const wanted = new Set<string>(parts);
  return Object.fromEntries(Object.entries(view).filter(([name]) => wanted.has(name)));
}

import type { Issue } from '../../../kernel/index.js';
import type { Grant, Obligation, RequestContext } from '../contract/index.js';
import type { Evaluation, Permitted, Ruling } from '../evaluate/index.js';

// Handed out again and again: nobody can change them.
const none: readonly never[] = Object.freeze([]);
const toAsk = Object.freeze([
  'ask the client whether they want this shared, or seek another way to the purpose',
]);
const toAskPerson = Object.freeze([
  'ask the person whose data it is whether they want this shared, or seek another way to the purpose',
]);
const toAskUnlessDanger = Object.freeze([
  'ask whoever it is about whether they want this shared, unless the question endangers somebody; if a life may be at stake, state that and ask again',
]);
const toMandate = Object.freeze([
  'let the mandate say what the authority is told, and tell the client; nobody consents freely to being reported to it',
]);
const toExport = Object.freeze([
  'give the client the export of their file (`subjectAccessExport`); what it leaves out, and why, it says',
]);
const toCorrectTrigger = Object.freeze([
  'correct the trigger that is stated: no duty of the policy names it; then ask again',
]);
const toIntroduce = Object.freeze([
  'list whoever it is if you know them; where a duty or a life at stake asks for it, their name and kind suffice (`recipientName`, `recipientKind`)',
]);
const toAskAgain = Object.freeze([
  'ask whether the person understood the notice, and in which languages they read; nobody has written it down',
]);
const toSeek = Object.freeze(['seek another way to the purpose: no consent lifts a prohibition']);
const toDecide = Object.freeze([
  'decide with a second person, record the decision with its reason and its review, and ask again',
]);
const toClarify = Object.freeze([
  'find out what is in doubt of the record that is named, correct it, and ask again; no override settles that',
]);
const toDecideAndCorrect = Object.freeze([
  ...toDecide,
  'correct what names nobody who is known (`compilePolicy(policy).issues` tells where), then ask again',
]);
const toJudge = Object.freeze([
  'let it be judged whether a law applies of which the client must not be told, before anybody asks or tells them',
]);
const toJudgeOrSeek = Object.freeze([...toJudge, 'seek another way to the purpose meanwhile']);

/** What was ruled, and whether anything may apply to it that keeps it from the client. */
interface Ruled extends Pick<Evaluation, 'rulings' | 'permitted' | 'isEscalated'> {
  readonly context: RequestContext;
  readonly obligations: readonly Obligation[];
  readonly isSilenced: boolean;
  /** Where somebody is named whom nobody knows. */
  readonly issues: readonly Issue[];
}

/** What else the holder does well to do. It never sends anybody to the client of whom a law may say nothing. */
export function adviceOn(ruled: Ruled): readonly string[] {
  const { rulings, permitted, isEscalated, obligations, isSilenced, context } = ruled;
  if (isEscalated) return adviceToJudge(ruled);
  if (permitted.length > 0) return adviceToPass(permitted, obligations, isSilenced);
  if (context.isTriggerUnknown) return toCorrectTrigger;
  if (context.isUnlisted && !context.isIntroduced) return toIntroduce;
  if (rulings.every(({ ruling }) => ruling !== 'not-applicable')) return toSeek;
  return isSilenced ? toJudgeOrSeek : adviceToAsk(rulings, context);
}

/** What is in doubt of a record, its correction settles; of the rest somebody decides. */
function adviceToJudge({ rulings, issues, context }: Ruled): readonly string[] {
  if (issues.length > 0) return toDecideAndCorrect;
  if (context.isUnlisted && !context.isIntroduced) return [...toDecide, ...toIntroduce];
  const isOfRecords = rulings.every(
    (one) =>
      one.ruling !== 'escalated' ||
      (one.conflictingGrounds.length > 0 && one.conflictingGrounds.every(isOfRecord)),
  );
  return isOfRecords ? toClarify : toDecide;
}

function isOfRecord({ details: { reference } }: Grant): boolean {
  return reference.ground === 'consent' || reference.ground === 'legal-permission';
}

/** Whoever is asked is whose data it is; nobody is sent to ask where the answer is no ground, or the question a danger. */
function adviceToAsk(rulings: readonly Ruling[], context: RequestContext): readonly string[] {
  const { role, at, mandatedUntil, request } = context;
  if (role === 'client') return toExport;
  if (at < mandatedUntil) return toMandate;
  if (request.purpose === 'safeguarding') return toAskUnlessDanger;
  const isOfClient = rulings.some(
    ({ ruling, item: { subject } }) =>
      ruling === 'not-applicable' && (subject === 'client' || subject === 'nobody'),
  );
  return isOfClient ? toAsk : toAskPerson;
}

/** Of a consent from before anybody asked, whether its notice was understood is worth a question. */
function adviceToPass(
  permitted: readonly Permitted[],
  obligations: readonly Obligation[],
  isSilenced: boolean,
): readonly string[] {
  const isUnasked = permitted.some(({ grants }) => grants.every(({ details }) => details.isNoticeUnasked));
  if (!isSilenced) return isUnasked ? toAskAgain : none;
  return isUnasked || obligations.some(meetsClient) ? toJudge : none;
}

/** What is told as soon as it does no harm waits anyway. */
function meetsClient(obligation: Obligation): boolean {
  return (
    obligation.code === 'ask-client' || (obligation.code === 'tell-client' && obligation.when !== 'later')
  );
}

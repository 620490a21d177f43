import type { Issue } from '../../../kernel/index.js';
import type { Obligation } from '../contract/index.js';
import type { Evaluation, Permitted } from '../evaluate/index.js';

// Handed out again and again: nobody can change them.
const none: readonly never[] = Object.freeze([]);
const toAsk = Object.freeze([
  'ask the client whether they want this shared, or seek another way to the purpose',
]);
const toAskAgain = Object.freeze([
  'ask whether the person understood the notice, and in which languages they read; nobody has written it down',
]);
const toSeek = Object.freeze(['seek another way to the purpose: no consent lifts a prohibition']);
const toDecide = Object.freeze([
  'decide with a second person, record the decision with its reason and its review, and ask again',
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
  readonly obligations: readonly Obligation[];
  readonly isSilenced: boolean;
  /** Where somebody is named whom nobody knows. */
  readonly issues: readonly Issue[];
}

/** What else the holder does well to do. It never sends anybody to the client of whom a law may say nothing. */
export function adviceOn({
  rulings,
  permitted,
  isEscalated,
  obligations,
  isSilenced,
  issues,
}: Ruled): readonly string[] {
  if (isEscalated) return issues.length > 0 ? toDecideAndCorrect : toDecide;
  if (permitted.length > 0) return adviceToPass(permitted, obligations, isSilenced);
  if (rulings.every(({ ruling }) => ruling !== 'not-applicable')) return toSeek;
  return isSilenced ? toJudgeOrSeek : toAsk;
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

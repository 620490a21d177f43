import { contains } from '../../../kernel/calendar/index.js';
import type { PolicyIndex } from '../compile/index.js';
import { type Grant, type Item, isSilent, type RequestContext, unmetBit } from '../contract/index.js';

/**
 * Laws, and decisions on a life, that keep something from the client and that may apply to a request: somebody still judges
 * their trigger, their purpose, or who the recipient is. Whoever asks or tells the client before has told what may not be told.
 */
export function silencesFor(
  context: RequestContext,
  { duties, permissions }: PolicyIndex,
  candidates: readonly Grant[],
): readonly Grant[] {
  const silences: Grant[] = [];
  for (const { kinds, grant } of duties.silent) if ((kinds & context.kinds) !== 0) silences.push(grant);
  for (const { recipientKinds, unweighed, weighed } of permissions) {
    if ((recipientKinds & context.kinds) === 0) continue;
    const { clientId, recipientId } = context.request;
    if (!isFoundNeedless(weighed.get(clientId)?.get(recipientId), context))
      silences.push(...unweighed.filter((grant) => isSilent(grant) && isForPurpose(grant, context)));
  }
  for (const grant of candidates)
    if (grant.details.reference.ground === 'vital-interest' && isSilent(grant)) silences.push(grant);
  return silences.filter((grant) => contains(grant, context.at));
}

/** Whether one of them speaks of an item. */
export function isSilenced(silences: readonly Grant[], { subjectBit, categoryBit }: Item): boolean {
  return silences.some(
    ({ details: { subjects, named } }) => (subjects & subjectBit) !== 0 && (named & categoryBit) !== 0,
  );
}

/** Somebody has weighed it and found that the law is not needed: the client may be asked, which is the milder way. */
function isFoundNeedless(weighed: readonly Grant[] = [], context: RequestContext): boolean {
  return weighed.some(
    (grant) =>
      (grant.details.permanentlyUnmet & unmetBit['weighed-against']) !== 0 &&
      isForPurpose(grant, context) &&
      context.at >= grant.details.notBefore &&
      context.at < grant.details.until,
  );
}

function isForPurpose({ details }: Grant, { purpose }: RequestContext): boolean {
  return (details.purposes & purpose) !== 0;
}

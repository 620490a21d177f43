import type { EntrustedRecord } from '../../policy/index.js';
import {
  type Grant,
  isAbout,
  isMandating,
  limitedCategories,
  noBits,
  type RequestContext,
} from '../contract/index.js';
import { inEffect } from './applicable-rules.js';

/** What becomes of something entrusted that a request names, and what opens it or may. */
export interface EntrustedRuled {
  readonly id: string;
  readonly ruling: 'permitted' | 'escalated' | 'not-applicable';
  readonly grants: readonly Grant[];
}

/** What was entrusted in a case, as far as one recipient may have it. */
export interface EntrustedEvaluation {
  readonly rulings: readonly EntrustedRuled[];
  /** What is not kept from this recipient. */
  readonly open: readonly EntrustedRecord[];
  readonly withheld: readonly EntrustedRecord[];
}

/** What is open to a recipient of what was entrusted in the case, and the rulings on what the request names of it. */
export function evaluateEntrusted(
  context: RequestContext,
  grants: readonly Grant[],
  dutiesInDoubt: readonly Grant[],
): EntrustedEvaluation {
  const { entrusted } = context.client.circumstances;
  const asked = [...new Set(context.request.entrustedIds)];
  const openers = openersFor(context, grants);
  const known = new Map(entrusted.map((one) => [one.id, one]));
  const rulings = asked.map((id) => ruleEntrusted(id, known.get(id), { context, openers, dutiesInDoubt }));
  const opened = new Set(rulings.flatMap(({ id, ruling }) => (ruling === 'permitted' ? [id] : [])));
  const isOpen = (one: EntrustedRecord) => opened.has(one.id) || isOfItsOwn(one, context);
  return {
    rulings,
    open: entrusted.filter(isOpen),
    withheld: entrusted.filter((one) => !isOpen(one)),
  };
}

/** Whether all that a request names of what was entrusted may be passed on. */
export function isEntrustedOpen(context: RequestContext, grants: readonly Grant[]): boolean {
  if (context.request.entrustedIds === undefined) return true;
  return evaluateEntrusted(context, grants, []).rulings.every(({ ruling }) => ruling === 'permitted');
}

/** By what a request is answered. */
interface Reaching {
  readonly context: RequestContext;
  readonly openers: readonly Grant[];
  readonly dutiesInDoubt: readonly Grant[];
}

/** What nobody entrusted is answered as what nothing opens. */
function ruleEntrusted(
  id: string,
  known: EntrustedRecord | undefined,
  { context, openers, dutiesInDoubt }: Reaching,
): EntrustedRuled {
  if (known !== undefined && isOfItsOwn(known, context)) return { id, ruling: 'permitted', grants: [] };
  const reaching = known === undefined ? [] : openers.filter((grant) => reaches(grant, known, context));
  const opening = reaching.filter((grant) => !isLimited(grant, context));
  if (opening.length > 0) return { id, ruling: 'permitted', grants: opening };
  const inDoubt = reaching.filter(
    (grant) => isLimited(grant, context, 'in-doubt') && !isLimited(grant, context, 'ends'),
  );
  const forHumans = [...openers.filter(isDuty), ...dutiesInDoubt, ...inDoubt];
  const isForHumans = forHumans.length > 0 || context.isUrgent;
  return { id, ruling: isForHumans ? 'escalated' : 'not-applicable', grants: forHumans };
}

/** Those who know of it: who entrusted it, and the worker to whom. */
function isOfItsOwn(
  { entrustedById, entrustedToId }: EntrustedRecord,
  { request: { recipientId, recipientMemberId }, isInHouse }: RequestContext,
): boolean {
  return recipientId === entrustedById || (isInHouse && recipientMemberId === entrustedToId);
}

/** In the house a consent can name one worker; it is no ground for anything else. */
function openersFor(context: RequestContext, grants: readonly Grant[]): readonly Grant[] {
  const worker = workerOf(context);
  const ofWorker = worker === undefined ? undefined : context.client.consents.get(worker);
  return ofWorker === undefined ? grants : [...grants, ...inEffect(ofWorker, context)];
}

function reaches(grant: Grant, { id, entrustedById }: EntrustedRecord, context: RequestContext): boolean {
  const { reachesEntrusted } = grant.details;
  if (reachesEntrusted === undefined) return false;
  const { ids, giverId } = reachesEntrusted;
  return (
    (ids === 'all' || ids.includes(id)) &&
    (!grant.isConsent || giverId === entrustedById) &&
    // Of a consent that is about nobody, nobody knows whose it is.
    isAbout(grant, grant.personId) &&
    !isMandating(grant, context, grant.subjects)
  );
}

/** What was refused in part opens nothing. */
function isLimited(
  { limits, details: { named } }: Grant,
  context: RequestContext,
  effect?: 'ends' | 'in-doubt',
): boolean {
  if (limits === undefined) return false;
  const worker = workerOf(context);
  const { recipientId } = context.request;
  const towards = worker === undefined ? [recipientId] : [recipientId, worker];
  return towards.some(
    (one) =>
      (limitedCategories(limits, { ...context, request: { recipientId: one } }, effect) & named) !== noBits,
  );
}

/** Who reads in the house. */
function workerOf({ isInHouse, request }: RequestContext): string | undefined {
  return isInHouse ? request.recipientMemberId : undefined;
}

function isDuty({ details: { reference } }: Grant): boolean {
  return reference.ground === 'legal-duty';
}

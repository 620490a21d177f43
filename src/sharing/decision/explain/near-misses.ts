import { contains } from '../../../kernel/calendar/index.js';
import {
  appliesTo,
  type BitSet,
  byId,
  type Grant,
  type GrantDetails,
  type Item,
  isAbout,
  isMandating,
  type NearMiss,
  type Reach,
  type RequestContext,
  type UnmetCondition,
  unmetBit,
} from '../contract/index.js';
import type { ApplicableRules } from '../evaluate/index.js';

interface Explained {
  readonly text: string;
  readonly change: string;
  /** The change begins with a word to the person, of which a law may say that there must be none. */
  readonly asks?: true;
}

const explained: Readonly<Record<UnmetCondition, Explained>> = {
  requested: {
    text: 'it was asked for and has not been answered',
    change: 'wait for the answer of the person',
  },
  refused: {
    text: 'it was refused',
    change: 'respect it; only the person can change it, by giving a consent',
  },
  withdrawn: { text: 'it was withdrawn', change: 'only the person can change it, by giving a consent again' },
  replaced: {
    text: 'a later consent has replaced it',
    change: 'see what the later one covers; only the person can change it, by giving a consent again',
  },
  'other-holder': {
    text: 'it was given to another house',
    change: 'ask the person, or the authority, whether it is to hold for this house too',
    asks: true,
  },
  'guardianship-over': {
    text: 'it rests on a guardian, and it is not the time of the guardianship',
    change: 'ask whoever decides now: a guardian whose time it is, or else the person',
    asks: true,
  },
  'refused-by-other': {
    text: 'it takes two, and one of them has refused',
    change: 'respect it; only who refused can change it',
  },
  'not-understood': {
    text: 'its notice was in a language that the giver does not read',
    change: 'explain it in a language of theirs, or with an interpreter, and ask again',
    asks: true,
  },
  'case-closed': {
    text: 'it holds only while the case is open',
    change: 'ask the person whether it is to hold after the case, too',
    asks: true,
  },
  'in-doubt': { text: 'nobody knows whether what it rests on stands', change: 'let it be decided' },
  'not-yet-in-force': { text: 'it is not yet in force', change: 'wait until it is' },
  ended: {
    text: 'it has ended',
    change: 'have it given or concluded again, if it is still wanted',
    asks: true,
  },
  'other-purpose': {
    text: 'it is for another purpose',
    change: 'ask whether it is to hold for this purpose too',
    asks: true,
  },
  'other-category': {
    text: 'it does not cover this category',
    change: 'ask whether it is to cover this category too',
    asks: true,
  },
  'other-subject': {
    text: 'it covers the data of another person',
    change: 'ask the person whose data it is; nobody else can permit it',
    asks: true,
  },
  'other-person': {
    text: 'it covers the data of another person of this kind',
    change: 'name the person in the request, or ask the person whose data it is',
    asks: true,
  },
  'no-capacity': {
    text: 'it was given by somebody who could not decide alone',
    change: 'ask the guardian to decide, or to stand beside the person',
    asks: true,
  },
  'mandating-authority': {
    text: 'nobody consents freely to being reported to the authority that mandates participation',
    change: 'let the mandate say what the authority is told, and tell the client',
    asks: true,
  },
  'client-not-told': {
    text: 'the client has not been told of it',
    change: 'tell the client of it first',
    asks: true,
  },
  'special-category': {
    text: 'it names no law that allows it to carry a special category',
    change: 'ask the person, or name the law in the agreement',
    asks: true,
  },
  'in-confidence': {
    text: 'what was said in confidence passes on it only within a limit of confidentiality',
    change: 'ask the person; limits are set and announced before, not after',
    asks: true,
  },
  'not-weighed': {
    text: 'a law allows it, and nobody has weighed whether to',
    change: 'weigh whether it is necessary and proportionate and no milder means would do, and record that',
  },
  'weighed-against': {
    text: 'it was weighed, and the law does not allow it then',
    change: 'leave it; weigh it again if something has changed',
  },
  'beyond-its-law': {
    text: 'the law on which it rests does not go so far',
    change: 'seek another ground: nobody can agree or weigh more than the law allows',
  },
  'trigger-not-stated': {
    text: 'nobody has stated that its trigger is met',
    change: 'judge whether its trigger is met, and state it if it is',
  },
};

const judgedFirst = 'let it be judged first whether a law applies of which the client must not be told';

const none: readonly never[] = [];

/** The grounds to which exactly one thing is missing: worth telling the holder. */
export function nearMissesFor(
  { context, candidates }: ApplicableRules,
  item: Item,
  isSilenced: boolean,
): readonly NearMiss[] {
  let misses: NearMiss[] | undefined;
  for (const grant of candidates) {
    const missing = soleReason(unmetConditions(grant, context, item));
    if (missing === undefined) continue;
    const miss = nearMiss(grant, item, missing, isSilenced);
    if (misses === undefined) misses = [miss];
    else misses.push(miss);
  }
  return misses === undefined ? none : byId(misses);
}

function nearMiss(
  { details: { reference } }: Grant,
  { subject, category, personId }: Item,
  missing: UnmetCondition,
  isSilenced: boolean,
): NearMiss {
  const { text, change: usual, asks } = explained[missing];
  const change = isSilenced && asks === true ? judgedFirst : usual;
  const { ground, id } = reference;
  const miss = { ground, id, subject, category, missing, text, change };
  return personId === undefined ? miss : { ...miss, personId };
}

/** Everything that keeps a ground from permitting an item; nothing where it permits it. */
function unmetConditions(
  grant: Grant,
  context: RequestContext,
  { subjectBit, personId, categoryBit }: Item,
): BitSet {
  const { details } = grant;
  const isOfSubject = (details.subjects & subjectBit) !== 0;
  let missing = details.permanentlyUnmet;
  if (context.at < details.notBefore) missing |= unmetBit['not-yet-in-force'];
  if (context.at >= details.until) missing |= unmetBit[details.over];
  if (context.at >= details.replacedFrom) missing |= unmetBit.replaced;
  if (isNotNotified(details, context)) missing |= unmetBit['client-not-told'];
  if ((details.purposes & context.purpose) === 0) missing |= unmetBit['other-purpose'];
  if (grant.trigger !== undefined && !context.triggers.includes(grant.trigger))
    missing |= unmetBit['trigger-not-stated'];
  if (!isOfSubject) missing |= unmetBit['other-subject'];
  if (isOfSubject && !isAbout(grant, personId)) missing |= unmetBit['other-person'];
  if (isMandating(grant, context, subjectBit)) missing |= unmetBit['mandating-authority'];
  if (isBeyond(details.reach, context, subjectBit, categoryBit)) missing |= unmetBit['beyond-its-law'];
  if ((details.named & categoryBit) === 0) missing |= unmetBit['other-category'];
  if ((details.special & categoryBit) !== 0) missing |= unmetBit['special-category'];
  if ((details.confidential & ~context.openedCategories & categoryBit) !== 0)
    missing |= unmetBit['in-confidence'];
  for (const limit of grant.limits ?? none) {
    if ((limit.categories & categoryBit) !== 0 && appliesTo(limit, context))
      missing |= unmetBit[limit.missing];
  }
  return missing;
}

function isBeyond(
  reach: Reach | undefined,
  { at, purpose }: RequestContext,
  subject: BitSet,
  category: BitSet,
): boolean {
  return (
    reach !== undefined &&
    !(
      contains(reach, at) &&
      (reach.purposes & purpose) !== 0 &&
      (reach.subjects & subject) !== 0 &&
      (reach.categories & category) !== 0
    )
  );
}

/** Telling the client takes effect at once; what is told before it is in force needs to be in force besides. */
function isNotNotified({ notifiedFrom, notBefore }: GrantDetails, { at }: RequestContext): boolean {
  return at < notifiedFrom && (at >= notBefore || notifiedFrom === Number.POSITIVE_INFINITY);
}

const reasons = /* @__PURE__ */ Object.keys(unmetBit) as UnmetCondition[];

/** The one reason of a set; nothing where there is none, or several. */
function soleReason(missing: BitSet): UnmetCondition | undefined {
  return reasons.find((reason) => unmetBit[reason] === missing);
}

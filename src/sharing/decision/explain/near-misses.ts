import {
  byId,
  type Grant,
  type Item,
  type NearMiss,
  soleMember,
  type UnmetCondition,
} from '../contract/index.js';
import type { ApplicableRules } from '../evaluate/index.js';
import { unmetConditions } from './unmet-conditions.js';

interface Explained {
  readonly text: string;
  readonly change: string;
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
  'not-yet-in-force': { text: 'it is not yet in force', change: 'wait until it is' },
  ended: { text: 'it has ended', change: 'have it given or concluded again, if it is still wanted' },
  'other-purpose': {
    text: 'it is for another purpose',
    change: 'ask whether it is to hold for this purpose too',
  },
  'other-category': {
    text: 'it does not cover this category',
    change: 'ask whether it is to cover this category too',
  },
  'other-subject': {
    text: 'it covers the data of another person',
    change: 'ask the person whose data it is; nobody else can permit it',
  },
  'other-person': {
    text: 'it covers the data of another person of this kind',
    change: 'name the person in the request, or ask the person whose data it is',
  },
  'no-capacity': {
    text: 'it was given by somebody who could not decide alone',
    change: 'ask the guardian to decide, or to stand beside the person',
  },
  'mandating-authority': {
    text: 'nobody consents freely to being reported to the authority that mandates participation',
    change: 'let the mandate say what the authority is told, and tell the client',
  },
  'client-not-told': { text: 'the client has not been told of it', change: 'tell the client of it first' },
  'special-category': {
    text: 'it names no law that allows it to carry a special category',
    change: 'ask the person, or name the law in the agreement',
  },
  'in-confidence': {
    text: 'what was said in confidence passes on it only within a limit of confidentiality',
    change: 'ask the person; limits are set and announced before, not after',
  },
  'trigger-not-stated': {
    text: 'nobody has stated that its trigger is met',
    change: 'judge whether its trigger is met, and state it if it is',
  },
};

const none: readonly never[] = [];

/** The grounds to which exactly one thing is missing: worth telling the holder. */
export function nearMissesFor({ context, candidates }: ApplicableRules, item: Item): readonly NearMiss[] {
  let misses: NearMiss[] | undefined;
  for (const grant of candidates) {
    const missing = soleMember(unmetConditions(grant, context, item));
    if (missing === undefined) continue;
    if (misses === undefined) misses = [nearMiss(grant, item, missing)];
    else misses.push(nearMiss(grant, item, missing));
  }
  return misses === undefined ? none : byId(misses);
}

function nearMiss(
  { details: { reference } }: Grant,
  { subject, category, personId }: Item,
  missing: UnmetCondition,
): NearMiss {
  const { text, change } = explained[missing];
  const { ground, id } = reference;
  const miss = { ground, id, subject, category, missing, text, change };
  return personId === undefined ? miss : { ...miss, personId };
}

import { frozenCitation } from '../../../kernel/citation/index.js';
import { epochOf, instantAt, millisecondsOfDay } from '../../../kernel/time/index.js';
import { type DataSubject, purposes, valuesOf } from '../../../vocabulary/index.js';
import type { DisclosureRequest } from '../../policy/index.js';
import {
  type BitSet,
  canBeSilent,
  conditionsOfConsents,
  type Grant,
  type GrantConditions,
  noBits,
  type Obligation,
  purposeBits,
  type ReviewTime,
} from '../contract/index.js';
import type { Permitted } from '../evaluate/index.js';

const log: Obligation = unchangeable({
  code: 'log',
  text: 'enter the disclosure in the case’s log: what kind, to whom, why, on which ground',
  citation: { follows: ['CS-3.8-08'] },
});

const noOnwardSharing: Obligation = unchangeable({
  code: 'no-onward-sharing',
  text: 'the recipient may not pass it on, nor use it for another purpose',
  citation: { follows: ['MG-4.2-06'] },
});

const pseudonymise: Obligation = unchangeable({
  code: 'pseudonymise',
  text: 'pass on pseudonyms and age bands in place of what says who it is',
  citation: { follows: ['CS-4.5-17', 'MG-4.3-03'] },
});

const pseudonymiseTheRest: Obligation = unchangeable({
  code: 'pseudonymise',
  text: 'pass on pseudonyms and age bands in place of what says who it is; identifiers that are permitted stay, as was asked for',
  citation: { follows: ['CS-4.5-17', 'MG-4.3-03'] },
  identifiers: 'as-permitted',
});

const clientAttends: Obligation = unchangeable({
  code: 'client-attends',
  text: 'pass it on only in the presence of the person whose data it is',
  citation: { follows: ['CS-4.5-11'] },
});

const askClient: Obligation = unchangeable({
  code: 'ask-client',
  text: 'ask the person whose data it is again before this disclosure',
  citation: { follows: ['CS-4.5-11'] },
});

const secondPerson: Obligation = unchangeable({
  code: 'second-person',
  text: 'have a second person look at the decision that a life is at stake',
  citation: { follows: ['CS-4.7-03'] },
});

/** Handed out again and again: nobody can change it for others. */
function unchangeable(obligation: Obligation): Obligation {
  frozenCitation(obligation.citation);
  return Object.freeze(obligation);
}

const ordinary: readonly Obligation[] = Object.freeze([log, noOnwardSharing]);

/** Something that is permitted: whose it is, and on what it rests. */
export interface Relied extends Pick<Permitted, 'form' | 'grants' | 'overrides'> {
  readonly item: { readonly subject: DataSubject };
}

/** Most of what is permitted rests on consents without terms of their own, and asks for nothing besides. */
function isOrdinary({ form, grants, overrides }: Relied): boolean {
  return (
    form === 'full' &&
    overrides.length === 0 &&
    grants.every(({ details }) => details.conditions === conditionsOfConsents)
  );
}

/** What the holder must do with what is permitted. A ground that demands less than another on the same item prevails. */
export function obligationsOf(
  permitted: readonly Relied[],
  request: DisclosureRequest,
): readonly Obligation[] {
  if (permitted.every(isOrdinary)) return permitted.length === 0 ? [] : ordinary;
  const everyGrant = (holds: (grant: Grant) => boolean) =>
    permitted.some(({ grants }) => grants.every(holds));
  return [
    log,
    ...notification(permitted),
    ...(everyGrant(({ details: { conditions } }) => conditions.askEachTime) ? [askClient] : []),
    ...(everyGrant(({ details: { conditions } }) => conditions.clientAttends) ? [clientAttends] : []),
    ...(permitted.some(({ form }) => form === 'generalised')
      ? [request.identifiers === undefined ? pseudonymise : pseudonymiseTheRest]
      : []),
    noOnwardSharing,
    ...neverFor(permitted),
    ...retention(permitted, request),
    ...within(permitted),
    ...(everyGrant(({ details: { reference } }) => reference.ground === 'vital-interest')
      ? [secondPerson]
      : []),
    ...review(permitted, request),
  ];
}

const times = ['before', 'after', 'later'] as const;

const timeInWords = {
  before: 'before the disclosure',
  after: 'after the disclosure',
  later: 'as soon as it does no harm',
} as const;

/** Whoever consented knows; every other disclosure is no secret from the client, save what a law makes one. */
function notification(permitted: readonly Relied[]): readonly Obligation[] {
  const askedTimes = permitted.filter(isNotified).flatMap(({ grants }) => grants.map(notificationTimeOf));
  // Who is told too early can defeat a duty, and one disclosure tells of the other: the latest time holds for all.
  const when = times.findLast((time) => askedTimes.includes(time));
  if (when === undefined) return [];
  return [
    {
      code: 'tell-client',
      text: `tell the client ${timeInWords[when]} what goes to whom and why`,
      citation: { follows: ['CS-4.7-08', 'WO-1.6-01'] },
      when,
    },
  ];
}

/** Not of nobody’s data, nor where somebody consented; nor where one of laws and emergencies alone forbids it. */
function isNotified({ item, grants }: Relied): boolean {
  const askedTimes = grants.map(notificationTimeOf);
  const isForbidden = askedTimes.includes('not-told') && grants.every(isSilent);
  return item.subject !== 'nobody' && !askedTimes.includes('knows') && !isForbidden;
}

function isSilent({ details: { reference } }: Grant): boolean {
  return canBeSilent(reference.ground);
}

function notificationTimeOf({ details: { conditions } }: Grant): GrantConditions['notification'] {
  return conditions.notification;
}

/** For what a law that allows it says that it must never be used; another ground of the same item says nothing of that. */
function neverFor(permitted: readonly Relied[]): readonly Obligation[] {
  let excluded: BitSet = noBits;
  for (const { grants } of permitted)
    excluded |= grants.reduce((bits, { details: { conditions } }) => bits & conditions.neverFor, ~noBits);
  if (excluded === noBits) return [];
  return [
    {
      code: 'never-for',
      text: 'the recipient may never use it for what the law rules out',
      citation: { follows: ['MG-4.2-06'] },
      purposes: valuesOf(purposes).filter((purpose) => (purposeBits.bit(purpose) & excluded) !== noBits),
    },
  ];
}

const endOfRecords = Date.UTC(2199, 11, 31, 23, 59, 59, 999);

function retention(permitted: readonly Relied[], request: DisclosureRequest): readonly Obligation[] {
  const days = permitted.flatMap(({ grants }) => {
    const limits = grants.map(
      ({ details: { conditions } }) => conditions.retainDays ?? Number.POSITIVE_INFINITY,
    );
    return Math.max(...limits);
  });
  const shortest = Math.min(...days);
  if (!Number.isFinite(shortest)) return [];
  const until = instantAt(Math.min(epochOf(request.instant) + shortest * millisecondsOfDay, endOfRecords));
  return [
    {
      code: 'retain-until',
      text: 'the recipient deletes it by then',
      citation: { follows: ['CS-4.5-12'] },
      until,
    },
  ];
}

function within(permitted: readonly Relied[]): readonly Obligation[] {
  const hours = permitted.flatMap(({ grants }) =>
    grants.flatMap(({ details: { conditions } }) => conditions.discloseWithinHours ?? []),
  );
  if (hours.length === 0) return [];
  const soonest = Math.min(...hours);
  return [
    {
      code: 'disclose-within',
      text: `disclose it within ${soonest} hours of when its trigger became known`,
      citation: { follows: ['CS-4.5-13'] },
      hours: soonest,
    },
  ];
}

function review(permitted: readonly Relied[], request: DisclosureRequest): readonly Obligation[] {
  const times = permitted
    .flatMap(({ grants, overrides }) => [
      ...grants.flatMap(({ details: { conditions } }) => conditions.review ?? []),
      ...overrides.map((override) => override.review),
    ])
    .map((time) => reviewedAt(time, epochOf(request.instant)));
  if (times.length === 0) return [];
  return [
    {
      code: 'review',
      text: 'look at the decision again by then; after it, nothing more is disclosed on it',
      citation: { follows: ['CS-4.7-03'] },
      until: instantAt(Math.min(...times)),
    },
  ];
}

/** A confirmation of the morning changes nothing of what was to be done in the night. */
function reviewedAt({ at, unconfirmed }: ReviewTime, asked: number): number {
  return unconfirmed !== undefined && asked < unconfirmed.before ? unconfirmed.at : at;
}

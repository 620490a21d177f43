import type { Consent, Mandate } from 'exit-work/model';
import type {
  CaseSafeguard,
  DataItem,
  DisclosureRequest,
  NearMiss,
  UnmetCondition,
  VitalInterest,
} from 'exit-work/sharing';
import type { World } from '../../worlds/worlds.js';
import { ofThePerson, withConsentAsked } from './carried-out-by-persons.js';
import { inAnotherLaw, weighedAtLast, withinLimit } from './carried-out-under-law.js';
import { longAgo, muchLater, onConsent, onGround, type Situation } from './on-ground.js';

/** What a near miss advises, done: the world in which the one thing that was missing is there. */
export function carriedOut({ request, policy }: World, miss: NearMiss): World {
  return changes[miss.missing]({ request, policy, miss, item: miss });
}

/** What was to replace a consent that is asked for anew, under another identifier, says so no more. */
function withoutWord(id: string, { request, policy }: World): World {
  const consents = (policy.consents ?? []).map(({ replacesId, ...one }) =>
    replacesId === undefined || replacesId === id ? one : { ...one, replacesId },
  );
  return { request, policy: { ...policy, consents } };
}

const changes: Readonly<Record<UnmetCondition, (situation: Situation) => World>> = {
  requested: consentGiven,
  refused: consentGiven,
  withdrawn: consentGiven,
  replaced: ({ request, policy }) => ({
    request,
    policy: { ...policy, consents: (policy.consents ?? []).map(({ replacesId, ...one }) => one) },
  }),
  'no-capacity': (situation) =>
    onConsent(situation, ({ guardianId: _, givenBy: __, ...consent }) => ({
      ...consent,
      capacity: 'full',
      notBefore: situation.request.instant,
      withInterpreter: true,
    })),
  'other-holder': (situation) =>
    withoutWord(
      situation.miss.id,
      onGround(situation, {
        // Asked anew, on terms of this house: what was answered to the other one, and who stood beside it there, counts there.
        consents: ({ holderId: _, guardianId: __, givenBy: ___, whileOpen: ____, ...one }) => ({
          ...one,
          id: 'asked',
          capacity: 'full',
          notBefore: situation.request.instant,
          withInterpreter: true,
        }),
        mandates: ({ holderId: _, ...one }) => one,
      }),
    ),
  'guardianship-over': withSafeguards(({ guardianships: _, ...facts }) => facts),
  'refused-by-other': ({ request, policy }) => ({
    request,
    policy: { ...policy, consents: (policy.consents ?? []).filter(({ status }) => status !== 'refused') },
  }),
  'not-understood': (situation) => onConsent(situation, (consent) => ({ ...consent, withInterpreter: true })),
  'case-closed': withSafeguards(({ closures: _, ...facts }) => facts),
  // What is in doubt goes to a human, and is no near miss.
  'in-doubt': (situation) => situation,
  'not-yet-in-force': (situation) =>
    onGround(situation, {
      // What was refused before it begins stays so.
      consents: (one) => ({ ...one, notBefore: situation.request.instant }),
      // Whoever waits long enough has come to where the client is told, if that is to be.
      mandates: ({ clientToldAt, ...one }) => ({
        ...one,
        notBefore: longAgo,
        ...(clientToldAt === undefined ? {} : { clientToldAt: longAgo }),
      }),
      agreements: (one) => ({ ...one, notBefore: longAgo }),
      duties: (one) => ({ ...one, notBefore: longAgo }),
      // Not earlier than it was: what was found against it before does not end it.
      weighings: (one) => ({ ...one, decidedAt: situation.request.instant }),
      vitalInterests: decidedNow(situation),
    }),
  ended: (situation) =>
    onGround(situation, {
      consents: givenAgain(situation),
      mandates: (one) => ({ ...one, expires: muchLater }),
      agreements: (one) => ({ ...one, expires: muchLater }),
      duties: (one) => ({ ...one, expires: muchLater }),
      weighings: (one) => ({ ...one, reviewAt: muchLater }),
      vitalInterests: decidedNow(situation),
    }),
  'other-purpose': (situation) => {
    const { purpose } = situation.request;
    const isOfEmergencies =
      situation.miss.ground === 'legal-duty' || situation.miss.ground === 'vital-interest';
    if (isOfEmergencies) return { ...situation, request: { ...situation.request, purpose: 'safeguarding' } };
    return onGround(situation, {
      consents: (one) => ({ ...one, purposes: [...one.purposes, purpose] }),
      mandates: (one) => ({ ...one, purposes: [...one.purposes, purpose] }),
      agreements: (one) => ({ ...one, purposes: [...one.purposes, purpose] }),
      weighings: (one) => ({ ...one, purpose }),
    });
  },
  'other-category': (situation) => {
    const { category } = situation.item;
    const wider = <T extends { readonly categories: readonly DataItem['category'][] }>(one: T) => ({
      ...one,
      categories: [...one.categories, category],
    });
    return onGround(situation, {
      consents: wider,
      mandates: wider,
      duties: wider,
      weighings: wider,
      vitalInterests: wider,
      agreements: ({ excluded = [], ...one }) => ({
        ...one,
        shared: [...one.shared, category],
        excluded: excluded.filter((other) => other !== category),
      }),
    });
  },
  'other-subject': (situation) => {
    const { subject } = situation.item;
    if (situation.miss.ground === 'consent') return ofThePerson(situation);
    // A mandate speaks of the client alone: whoever else it is can only be asked.
    if (situation.miss.ground === 'mandate') return ofThePerson(withConsentAsked(situation));
    const wider = <T extends { readonly dataSubjects: readonly DataItem['subject'][] }>(one: T) => ({
      ...one,
      dataSubjects: [...one.dataSubjects, subject],
    });
    return onGround(situation, {
      agreements: wider,
      duties: wider,
      weighings: wider,
      vitalInterests: wider,
    });
  },
  'other-person': ofThePerson,
  'mandating-authority': ({ request, policy }) => ({
    request,
    policy: {
      ...policy,
      mandates: (policy.mandates ?? []).map((one) => endedAt(one, request)),
      safeguards: (policy.safeguards ?? []).map(({ mandatedBy: _, ...facts }) => facts),
    },
  }),
  'client-not-told': (situation) =>
    onGround(situation, { mandates: (one) => ({ ...one, clientToldAt: situation.request.instant }) }),
  'special-category': (situation) =>
    onGround(situation, { agreements: (one) => ({ ...one, specialCategoryBasis: 'Examplia (fictional)' }) }),
  'in-confidence': withinLimit,
  'not-weighed': weighedAtLast,
  // By whoever found against it, there and later.
  'weighed-against': ({ request, policy }) => ({
    request,
    policy: {
      ...policy,
      weighings: (policy.weighings ?? []).map((one) => ({
        ...one,
        ...{ necessary: true, proportionate: true, milderMeansSuffice: false },
      })),
    },
  }),
  'beyond-its-law': inAnotherLaw,
  'trigger-not-stated': ({ request, policy, miss }) => {
    const triggers = (policy.duties ?? []).filter(({ id }) => id === miss.id).map(({ trigger }) => trigger);
    return { policy, request: { ...request, triggers: [...(request.triggers ?? []), ...triggers] } };
  },
};

function withSafeguards(edit: (facts: CaseSafeguard) => CaseSafeguard): (situation: Situation) => World {
  return ({ request, policy }) => ({
    request,
    policy: { ...policy, safeguards: (policy.safeguards ?? []).map(edit) },
  });
}

function consentGiven(situation: Situation): World {
  return onConsent(situation, givenAgain(situation));
}

/** Asked now, and so that it is understood. */
function givenAgain({ request: { instant } }: Situation): (one: Consent) => Consent {
  return ({ withdrawnAt: _, ...consent }) => ({
    ...consent,
    status: 'given',
    notBefore: instant,
    expires: muchLater,
    withInterpreter: true,
  });
}

function endedAt(mandate: Mandate, { clientId, recipientId, instant }: DisclosureRequest): Mandate {
  if (mandate.clientId !== clientId || mandate.authorityId !== recipientId) return mandate;
  return { ...mandate, notBefore: longAgo, expires: instant };
}

/** Decided anew, and confirmed if it was. */
function decidedNow({ request: { instant } }: Situation): (one: VitalInterest) => VitalInterest {
  return ({ confirmedAt, ...one }) => ({
    ...one,
    decidedAt: instant,
    reviewAt: muchLater,
    ...(confirmedAt === undefined ? {} : { confirmedAt: instant }),
  });
}

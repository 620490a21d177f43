import type { Consent, LegalDuty, Mandate, SharingAgreement } from 'exit-work/model';
import type {
  DataItem,
  DisclosureRequest,
  NearMiss,
  PermissionWeighing,
  UnmetCondition,
  VitalInterest,
} from 'exit-work/sharing';
import type { World } from '../../worlds/worlds.js';
import { inAnotherLaw, weighedAtLast } from './carried-out-under-law.js';
import { withAdded } from './changes.js';

/** What a near miss advises, done: the world in which the one thing that was missing is there. */
export function carriedOut({ request, policy }: World, miss: NearMiss): World {
  return changes[miss.missing]({ request, policy, miss, item: miss });
}

export interface Situation extends World {
  readonly miss: NearMiss;
  readonly item: DataItem;
}

const [longAgo, muchLater] = ['2001-01-01T00:00:00Z', '2099-01-01T00:00:00Z'] as const;

const changes: Readonly<Record<UnmetCondition, (situation: Situation) => World>> = {
  requested: consentGiven,
  refused: consentGiven,
  withdrawn: consentGiven,
  replaced: ({ request, policy }) => ({
    request,
    policy: { ...policy, consents: (policy.consents ?? []).map(({ replacesId, ...one }) => one) },
  }),
  'no-capacity': (situation) =>
    onConsent(situation, (consent) => ({ ...consent, givenBy: 'guardian', guardianId: 'g-1' })),
  'not-yet-in-force': (situation) =>
    onGround(situation, {
      consents: (one) => ({ ...one, notBefore: longAgo }),
      // Whoever waits long enough has come to where the client is told, if that is to be.
      mandates: ({ clientToldAt, ...one }) => ({
        ...one,
        notBefore: longAgo,
        ...(clientToldAt === undefined ? {} : { clientToldAt: longAgo }),
      }),
      agreements: (one) => ({ ...one, notBefore: longAgo }),
      duties: (one) => ({ ...one, notBefore: longAgo }),
      weighings: (one) => ({ ...one, decidedAt: longAgo }),
      vitalInterests: (one) => ({ ...one, decidedAt: longAgo }),
    }),
  ended: (situation) =>
    onGround(situation, {
      consents: givenAgain,
      mandates: (one) => ({ ...one, expires: muchLater }),
      agreements: (one) => ({ ...one, expires: muchLater }),
      duties: (one) => ({ ...one, expires: muchLater }),
      weighings: (one) => ({ ...one, reviewAt: muchLater }),
      vitalInterests: (one) => ({ ...one, reviewAt: muchLater }),
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
    policy: { ...policy, mandates: (policy.mandates ?? []).map((one) => endedAt(one, request)) },
  }),
  'client-not-told': (situation) =>
    onGround(situation, { mandates: (one) => ({ ...one, clientToldAt: situation.request.instant }) }),
  'special-category': (situation) =>
    onGround(situation, { agreements: (one) => ({ ...one, specialCategoryBasis: 'Examplia (fictional)' }) }),
  'in-confidence': ({ request, policy, item: { category } }) => {
    const { recipientId, purpose } = request;
    const listed = (policy.organisations ?? []).filter(({ id }) => id === recipientId);
    const kind = listed[0]?.kind ?? 'probation-service';
    const limit = {
      id: 'said-before',
      category,
      recipientKinds: [kind],
      purposes: [purpose],
      announcedAs: 'so',
    };
    const organisation = { id: recipientId, name: 'Example', kind };
    return {
      request,
      policy: {
        ...withAdded(policy, 'confidentialityLimits', limit),
        organisations: [...(policy.organisations ?? []).filter(({ id }) => id !== recipientId), organisation],
      },
    };
  },
  'not-weighed': weighedAtLast,
  'weighed-against': (situation) =>
    onGround(situation, {
      weighings: (one) => ({ ...one, necessary: true, proportionate: true, milderMeansSuffice: false }),
    }),
  'beyond-its-law': inAnotherLaw,
  'trigger-not-stated': ({ request, policy, miss }) => {
    const triggers = (policy.duties ?? []).filter(({ id }) => id === miss.id).map(({ trigger }) => trigger);
    return { policy, request: { ...request, triggers: [...(request.triggers ?? []), ...triggers] } };
  },
};

interface Edits {
  readonly consents?: (consent: Consent) => Consent;
  readonly mandates?: (mandate: Mandate) => Mandate;
  readonly agreements?: (agreement: SharingAgreement) => SharingAgreement;
  readonly duties?: (duty: LegalDuty) => LegalDuty;
  readonly weighings?: (weighing: PermissionWeighing) => PermissionWeighing;
  readonly vitalInterests?: (decision: VitalInterest) => VitalInterest;
}

/** The ground that nearly covered the item, with something in it changed. */
function onGround({ request, policy, miss }: Situation, edits: Edits): World {
  const edited = <T extends { readonly id: string }>(
    ground: NearMiss['ground'],
    entries: readonly T[] = [],
    edit?: (entry: T) => T,
  ): readonly T[] => {
    if (miss.ground !== ground) return entries;
    if (edit === undefined) throw new RangeError(`nobody knows what \`${miss.missing}\` asks of a ${ground}`);
    return entries.map((one) => (one.id === miss.id ? edit(one) : one));
  };
  const { consents, mandates, agreements, duties, weighings, vitalInterests } = policy;
  return {
    request,
    policy: {
      ...policy,
      consents: edited('consent', consents, edits.consents),
      mandates: edited('mandate', mandates, edits.mandates),
      agreements: edited('agreement', agreements, edits.agreements),
      duties: edited('legal-duty', duties, edits.duties),
      weighings: edited('legal-permission', weighings, edits.weighings),
      vitalInterests: edited('vital-interest', vitalInterests, edits.vitalInterests),
    },
  };
}

function onConsent(situation: Situation, edit: (consent: Consent) => Consent): World {
  return onGround(situation, { consents: edit });
}

function consentGiven(situation: Situation): World {
  return onConsent(situation, givenAgain);
}

function givenAgain({ withdrawnAt: _, ...consent }: Consent): Consent {
  return { ...consent, status: 'given', expires: muchLater };
}

/** The person whose data it is gives the consent, and the request says who that is. */
function ofThePerson(situation: Situation): World {
  const { item, miss, request, policy } = situation;
  const { subject } = item;
  const given = (policy.consents ?? []).find(({ id }) => id === miss.id);
  const own = given?.dataSubject === subject ? given.personId : undefined;
  const personId =
    subject === 'client' || subject === 'nobody' ? undefined : (item.personId ?? own ?? 'rp-9');
  const whom = personId === undefined ? {} : { personId };
  const changed = onConsent(situation, ({ personId: _, ...consent }) => ({
    ...consent,
    dataSubject: subject,
    ...whom,
  }));
  if (personId === undefined) return changed;
  return { ...changed, request: { ...request, persons: [{ dataSubject: subject, personId }] } };
}

/** A consent on the terms of the request, to be given by whoever it is. */
function withConsentAsked(situation: Situation): Situation {
  const { request, policy, item } = situation;
  const consent: Consent = {
    id: 'asked',
    clientId: request.clientId,
    dataSubject: 'nobody',
    recipientIds: [request.recipientId],
    purposes: [request.purpose],
    categories: [item.category],
    status: 'given',
    notBefore: longAgo,
    expires: muchLater,
    noticeVersion: '1',
    noticeLanguage: 'en',
  };
  const miss: NearMiss = { ...situation.miss, ground: 'consent', id: consent.id };
  return { ...situation, miss, policy: withAdded(policy, 'consents', consent) };
}

function endedAt(mandate: Mandate, { clientId, recipientId, instant }: DisclosureRequest): Mandate {
  if (mandate.clientId !== clientId || mandate.authorityId !== recipientId) return mandate;
  return { ...mandate, notBefore: longAgo, expires: instant };
}

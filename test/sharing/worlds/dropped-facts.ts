import type { Consent, LegalDuty, Mandate } from 'exit-work/model';
import type {
  CaseSafeguard,
  DisclosureRequest,
  SharingOverride,
  SharingPolicy,
  VitalInterest,
} from 'exit-work/sharing';
import type { World } from './worlds.js';

type Without = (world: World) => World;

/** The same world in which nobody knows a fact. What never decides in a generator proves nothing of it. */
export const droppedFacts: Readonly<Record<string, Without>> = {
  'who is known': ofSafeguards((one) => without(one, 'knownPersons')),
  guardianships: ofSafeguards((one) => without(one, 'guardianships')),
  'guardians who are not asked': ofSafeguards(({ guardianships = [], ...one }) => ({
    ...one,
    guardianships: guardianships.map((each) => without(each, 'notAsked')),
  })),
  'who ordered the participation': ofSafeguards((one) => without(one, 'mandatedBy')),
  'the team': ofSafeguards((one) => without(one, 'memberships')),
  languages: ofSafeguards((one) => without(one, 'speakers')),
  interpreters: ofConsents((one) => without(one, 'withInterpreter')),
  closures: ofSafeguards((one) => without(one, 'closures')),
  'consents while the case is open': ofConsents((one) => without(one, 'whileOpen')),
  'refused replacements': ofConsents((one) => (one.status === 'refused' ? without(one, 'replacesId') : one)),
  refusals: ({ request, policy }) => ({
    request,
    policy: { ...policy, consents: (policy.consents ?? []).filter(({ status }) => status !== 'refused') },
  }),
  replacements: ofConsents((one) => without(one, 'replacesId')),
  'what the file says of capacity': ofSafeguards((one) => without(one, 'decisionCapacity')),
  capacity: ofConsents((one) => without(one, 'capacity')),
  'what another house was given': (world) =>
    ofMandates((one) => without(one, 'holderId'))(ofConsents((one) => without(one, 'holderId'))(world)),
  'who decided alone, and who confirmed it': (world) =>
    ofOverrides(({ confirmedById: _, confirmedAt: _2, lifeAtStake: _3, ...one }) => one)(
      ofVitalInterests(({ confirmedById: _, confirmedAt: _2, ...one }) => one)(world),
    ),
  overrides: ofPolicy((one) => without(one, 'overrides')),
  'what a law allows': ofPolicy((one) => without(one, 'weighings')),
  'agreements alone': ofPolicy((one) => without(one, 'agreementsAlone')),
  'who judges a duty': ofDuties((one) => without(one, 'decidedBy')),
  authorities: ofPolicy((one) => without(one, 'authorities')),
  'what purposes need': ofPolicy((one) => without(one, 'necessity')),
  'who decides what is escalated': ofPolicy((one) => without(one, 'escalateTo')),
  'who decides if nobody can be reached': ofPolicy((one) => without(one, 'ifUnreachable')),
  'what may be met': ofRequest((one) => without(one, 'triggersInDoubt')),
  'names of recipients': ofRequest((one) => without(one, 'recipientName')),
  'kinds of recipients': ofRequest((one) => without(one, 'recipientKind')),
  'a life at stake': ofRequest((one) => without(one, 'lifeAtStake')),
};

function without<T extends object, Name extends keyof T>(one: T, name: Name): Omit<T, Name> {
  const { [name]: _, ...rest } = one;
  return rest;
}

function ofRequest(change: (request: DisclosureRequest) => DisclosureRequest): Without {
  return ({ request, policy }) => ({ request: change(request), policy });
}

function ofPolicy(change: (policy: SharingPolicy) => SharingPolicy): Without {
  return ({ request, policy }) => ({ request, policy: change(policy) });
}

function ofSafeguards(change: (one: CaseSafeguard) => CaseSafeguard): Without {
  return ofPolicy((policy) => ({ ...policy, safeguards: (policy.safeguards ?? []).map(change) }));
}

function ofConsents(change: (one: Consent) => Consent): Without {
  return ofPolicy((policy) => ({ ...policy, consents: (policy.consents ?? []).map(change) }));
}

function ofMandates(change: (one: Mandate) => Mandate): Without {
  return ofPolicy((policy) => ({ ...policy, mandates: (policy.mandates ?? []).map(change) }));
}

function ofDuties(change: (one: LegalDuty) => LegalDuty): Without {
  return ofPolicy((policy) => ({ ...policy, duties: (policy.duties ?? []).map(change) }));
}

function ofVitalInterests(change: (one: VitalInterest) => VitalInterest): Without {
  return ofPolicy((policy) => ({ ...policy, vitalInterests: (policy.vitalInterests ?? []).map(change) }));
}

function ofOverrides(change: (one: SharingOverride) => SharingOverride): Without {
  return ofPolicy((policy) => ({ ...policy, overrides: (policy.overrides ?? []).map(change) }));
}

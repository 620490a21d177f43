import type { LegalPermission } from 'exit-work/model';
import type * as Library from 'exit-work/sharing';
import { permission, policy, prohibition } from '../../../sharing/builders/builders.js';
import { emergency, weighing } from '../../../sharing/builders/safeguarding-builders.js';
import { type PlantedFact, plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'decideDisclosure'>;
type Weighing = Library.PermissionWeighing;

const membership = { memberId: 'm-1', organisationId: 'o-exit', role: 'case-manager' } as const;
const night = { safeguards: [{ clientId: 'c-1', memberships: [membership] }] };
const later = weighing({ id: 'weighing-2', necessary: false, decidedAt: '2030-05-30T00:00:00Z' });
const birth = { clientBornOn: '2012-06-02' } as const;

/** What a law allows, in a dozen small cases: the answer of today, and the obligations that come with it. */
function isRight({ decideDisclosure }: Given): boolean {
  const outcomeOf = (law: Partial<LegalPermission>, weighed: Partial<Weighing>, more: object = {}) =>
    decideDisclosure(
      emergency({ instant: '2030-05-31T12:00:00Z' }),
      policy({ permissions: [permission(law)], weighings: [weighing(weighed)], ...more }),
    ).outcome;
  const young = { clientAgeBelow: 18 };
  const toPolice = { holderKinds: ['probation-service'] as const, recipientKinds: ['police'] as const };
  const { forumKinds: _, ...pairing } = permission({ ...toPolice });
  const paired = decideDisclosure(
    emergency(),
    policy({ permissions: [pairing], weighings: [weighing()] }),
  ).outcome;
  const { obligations } = decideDisclosure(
    emergency(),
    policy({ permissions: [permission()], weighings: [weighing()] }),
  );
  return (
    outcomeOf({}, {}) === 'permit' &&
    outcomeOf({}, { necessary: false }) === 'deny' &&
    outcomeOf({}, { proportionate: false }) === 'deny' &&
    outcomeOf({}, { milderMeansSuffice: true }) === 'deny' &&
    outcomeOf({ categories: ['security'] }, {}) === 'deny' &&
    outcomeOf(young, birth) === 'permit' &&
    outcomeOf(young, { clientBornOn: '2012-06-01' }) === 'deny' &&
    outcomeOf(young, {}) === 'escalate' &&
    outcomeOf(young, {}, { prohibitions: [prohibition()] }) === 'deny' &&
    outcomeOf({}, {}, { prohibitions: [prohibition()] }) === 'deny' &&
    outcomeOf({ clientLegalStatuses: ['probationer'] }, { clientLegalStatus: 'none' }) === 'deny' &&
    paired === 'deny' &&
    outcomeOf({}, {}, night) === 'permit' &&
    outcomeOf({}, { decidedById: 'm-2' }, night) === 'escalate' &&
    outcomeOf({}, {}, { weighings: [weighing(), later] }) === 'deny' &&
    obligations.some(({ code }) => code === 'never-for')
  );
}

const planted = (file: string, bugs: Readonly<Record<string, readonly [from: string, to: string]>>) =>
  plantedAgainst<Given>(2, file, bugs, { surface: ['sharing/decision/decide-disclosure.ts'], isRight });

export const plantedInPermissions: readonly PlantedFact[] = [
  ...planted('sharing/decision/grounds/permission-grant.ts', {
    'a weighing goes further than its law': [
      'return withinReach(weighed, reachOf(permission, weighing))',
      'return weighed',
    ],
    'a law allows of every legal status': [
      'clientLegalStatuses.includes(clientLegalStatus) ? noBits',
      'clientLegalStatuses.length > 0 ? noBits',
    ],
    'what a law allows may be used for what it excludes': [
      'neverFor: purposesNeverServed(permission)',
      'neverFor: noBits',
    ],
  }),
  ...planted('sharing/decision/grounds/weighing-limits.ts', {
    'what was weighed and found needless is allowed': [
      'necessary && proportionate && !milderMeansSuffice',
      'proportionate && !milderMeansSuffice',
    ],
    'what a milder means would do is allowed': [
      'necessary && proportionate && !milderMeansSuffice',
      'necessary && proportionate',
    ],
    'whoever weighed it could': [' || !isHeld(house, weighing)', ''],
    'what was found needless later is needed still': ['!isFor(each)', 'false'],
  }),
  ...planted('sharing/decision/compile/compile-permissions.ts', {
    'whoever holds it, a law allows it': [
      '(kindBits.set(forumKinds ?? holderKinds) & holderKind) !== 0',
      'kindBits.set(forumKinds ?? holderKinds) !== 0',
    ],
  }),
  ...planted('sharing/decision/contract/grant.ts', {
    'what a law allows compels': [
      "return ground === 'legal-duty' || ground === 'vital-interest'",
      "return ground !== 'consent' && ground !== 'mandate' && ground !== 'agreement'",
    ],
  }),
  ...planted('sharing/decision/evaluate/evaluate-request.ts', {
    'a doubt about what a law allows stands against a prohibition': [
      'isProhibited ? inDoubt.filter(isCompelling) : inDoubt',
      'inDoubt',
    ],
  }),
  ...planted('sharing/policy/lawful-period.ts', {
    'somebody is young until the birthday ends': ['T00:00:00+14:00', 'T23:59:59-12:00'],
  }),
  ...planted('sharing/policy/is-doubtful.ts', {
    'who says nothing of the age says that the law speaks of it': [
      '(asksForAge && clientBornOn === undefined)',
      '(asksForAge && clientBornOn === null)',
    ],
  }),
];

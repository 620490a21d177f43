import { CaseFile } from 'exit-work/model';
import type * as Library from 'exit-work/sharing';
import { entrustedItem, entrustedNote } from '../../../builders/sharing/entrusted-item.js';
import { duty, everythingNeeded } from '../../../sharing/builders/builders.js';
import { vitalInterest } from '../../../sharing/builders/safeguarding-builders.js';
import {
  agreed,
  asking,
  fileOfTwo,
  inHouse,
  withoutIt,
} from '../../footing/entrusted/house-of-confidants.js';
import { type PlantedFact, plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'compilePolicy' | 'decideDisclosure' | 'sharingPolicyOf' | 'viewRecord'>;

const named = { entrustedIds: ['entrusted-1'] };
const warned = {
  ...asking({ ...named, dataSubjects: ['client'] }),
  ...({ recipientId: 'o-police', recipientRole: 'police-officer', purpose: 'safeguarding' } as const),
};

/** What was entrusted, in a dozen small cases: the answer of today, and whether the note shows. */
function isRight({ compilePolicy, decideDisclosure, sharingPolicyOf, viewRecord }: Given): boolean {
  const answer = (
    asked: Library.DisclosureRequest,
    house: Partial<Library.SharingPolicy> = {},
    file = fileOfTwo(),
  ) => {
    const policy = sharingPolicyOf([file], { necessity: everythingNeeded, ...house });
    const decision = decideDisclosure(asked, policy);
    const view = JSON.stringify(viewRecord(CaseFile, file, decision));
    const shows = view.includes('note-entrusted') ? 'shows' : 'hidden';
    return `${decision.outcome} ${shows} ${compilePolicy(policy).permits(asked)}`;
  };
  const viewOf = (file: ReturnType<typeof fileOfTwo>) =>
    JSON.stringify(
      viewRecord(
        CaseFile,
        file,
        decideDisclosure(asking(), sharingPolicyOf([file], { necessity: everythingNeeded })),
      ),
    );
  const withConsent = (change: Parameters<typeof agreed>[0]) =>
    fileOfTwo({ consents: [agreed(), agreed({ id: 'consent-2', ...named, ...change })] });
  const ofClient = asking({ ...named, dataSubjects: ['client'] });
  const ofSister = fileOfTwo({
    entrustedItems: [entrustedItem({ entrustedById: 'rel-1' })],
    consents: [agreed(named)],
  });
  const { rapportNotes: _1, ...withoutNotes } = withoutIt(fileOfTwo());
  const decided = vitalInterest({ decidedById: 'm-manager', decidedAt: '2030-03-05T02:00:00Z' });
  const {
    confirmedAt: _,
    confirmedById: __,
    ...alone
  } = { ...decided, reviewAt: '2030-03-06T02:00:00Z' } as const;
  const stated = { ...warned, triggers: [duty().trigger] };
  return (
    viewOf(fileOfTwo()) === viewOf(withoutIt(fileOfTwo())) &&
    viewOf(fileOfTwo({ rapportNotes: [entrustedNote()] })) === viewOf(withoutNotes) &&
    answer(ofClient, {}, withConsent({ entrustedIds: ['entrusted-2'] })).endsWith('hidden false') &&
    answer(asking()) === 'permit hidden true' &&
    answer(inHouse('m-counsellor')) === 'permit shows true' &&
    answer(inHouse('m-manager')) === 'permit hidden true' &&
    answer(ofClient) === 'permit-with-redaction hidden false' &&
    answer(ofClient, {}, withConsent({})) === 'permit shows true' &&
    answer(ofClient, {}, withConsent({ conditions: ['pseudonymised'] })).endsWith('hidden false') &&
    answer(ofClient, {}, ofSister) === 'permit-with-redaction hidden false' &&
    answer(inHouse('m-manager', named), {}, withConsent({ recipientIds: ['m-manager'] })).includes('shows') &&
    answer(warned, { vitalInterests: [alone] }) === 'permit-with-redaction hidden false' &&
    answer(warned, { vitalInterests: [{ ...alone, ...named }] }) === 'permit shows true' &&
    answer({ ...warned, lifeAtStake: true }) === 'escalate hidden false' &&
    answer(stated, { duties: [duty()] }) === 'escalate hidden false' &&
    answer(stated, { duties: [duty({ reachesEntrusted: true })] }) === 'permit shows true'
  );
}

const surface = [
  'sharing/decision/decide-disclosure.ts',
  'sharing/decision/compile-policy.ts',
  'sharing/policy-of-case/sharing-policy-of.ts',
  'sharing/view/view-record.ts',
];
const planted = (file: string, bugs: Readonly<Record<string, readonly [from: string, to: string]>>) =>
  plantedAgainst<Given>(3, file, bugs, { surface, isRight });

export const plantedInEntrusted: readonly PlantedFact[] = [
  ...planted('sharing/decision/evaluate/entrusted.ts', {
    'whoever agrees, what another entrusted passes on': [
      '(!grant.isConsent || giverId === entrustedById) &&',
      '(!grant.isConsent || giverId !== undefined) &&',
    ],
    'a consent reaches whatever was entrusted': [
      "(ids === 'all' || ids.includes(id)) &&",
      'ids.length > 0 &&',
    ],
    'every worker of the house is the one to whom it was entrusted': [
      '(isInHouse && recipientMemberId === entrustedToId)',
      '(isInHouse && entrustedToId !== undefined)',
    ],
    'a duty that does not reach it is as good as none': [
      '...openers.filter(isDuty), ...dutiesInDoubt',
      '...dutiesInDoubt',
    ],
    'what is asked for by name and not open is permitted in full': [
      'if (context.request.entrustedIds === undefined) return true',
      'return true',
    ],
  }),
  ...planted('sharing/decision/grounds/emergency-grants.ts', {
    'every duty reaches what was entrusted': [
      'duty.reachesEntrusted === true ? everything : undefined',
      'everything',
    ],
  }),
  ...planted('sharing/view/without-entrusted.ts', {
    'a mark leaves its list behind': [
      "kept.length === 0 && values.length > 0 && list._zod.optin === 'optional' ? undefined : kept",
      'kept',
    ],
    'what was entrusted shows with its category': [
      'if (hidden.size === 0) return record',
      'if (hidden.size >= 0) return record',
    ],
  }),
  ...planted('sharing/policy-of-case/facts-of.ts', {
    'the marks of a case file go under': [
      'return entrustedItems.map(',
      'return entrustedItems.slice(1).map(',
    ],
  }),
];

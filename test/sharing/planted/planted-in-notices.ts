import type { SharingPolicy } from 'exit-work/sharing';
import { openedCaseFile } from '../../builders/case-file/case-file.js';
import { anonymousConference, revealConditions } from '../../builders/conference/case-conference.js';
import { identityRevealedToPrison } from '../../builders/conference/identity-reveal.js';
import { agreement, consent, police, policy, prohibition, request } from '../builders/builders.js';
import { byCases, type Case, plantedIn } from './planted-bug.js';

const asked = request({ categories: ['identity', 'health', 'contact'] });
const granting = policy({ consents: [consent({ retainDays: 30 })] });
const withdrawn = consent({
  id: 'consent-2',
  categories: ['health'],
  status: 'withdrawn',
  withdrawnAt: '2030-05-01T00:00:00Z',
});

/** Whatever keeps the rest back, the recipient learns the same, to the last letter. */
function alike(...reasons: readonly Partial<SharingPolicy>[]): Case[] {
  return reasons.flatMap((reason) =>
    (['none', 'count', 'categories'] as const).map(
      (how): Case => [
        ({ decideDisclosure, recipientNotice }) => {
          const notice = (governing: SharingPolicy) =>
            JSON.stringify(recipientNotice(decideDisclosure(asked, governing), how));
          return notice({ ...granting, ...reason }) === notice(granting);
        },
        true,
      ],
    ),
  );
}

const notices = byCases(
  [
    ({ decideDisclosure, recipientNotice }) => recipientNotice(decideDisclosure(asked, granting), 'count'),
    {
      requestId: 'request-1',
      purpose: 'service-delivery',
      instant: '2030-06-01T12:00:00Z',
      disclosed: [{ subject: 'client', category: 'identity', form: 'full' }],
      conditions: { noOnwardSharing: true, retainUntil: '2030-07-01T12:00:00.000Z' },
      withheld: 2,
    },
  ],
  [
    ({ decideDisclosure, recipientNotice }) =>
      recipientNotice(decideDisclosure(asked, granting), 'categories').withheld,
    ['health', 'contact'],
  ],
  ...alike(
    { consents: [...(granting.consents ?? []), withdrawn] },
    { prohibitions: [prohibition({ categories: ['contact'] })] },
    { agreements: [agreement({ shared: ['organisational'], excluded: ['health'] })] },
  ),
);

const file = openedCaseFile({
  securityConcerns: [
    {
      id: 'sc-1',
      direction: 'to-client',
      raisedAt: '2030-04-01T09:00:00Z',
      description: 'an example',
      resolvedAt: '2030-05-01T09:00:00Z',
    },
    { id: 'sc-2', direction: 'from-client', raisedAt: '2030-04-02T09:00:00Z', description: 'an example' },
  ],
  conferences: [
    anonymousConference({ participants: [{ organisationId: 'o-prison', role: 'prison-staff' }] }),
    anonymousConference({
      id: 'cc-2',
      participants: [{ organisationId: 'o-prison', role: 'prison-staff' }],
      revealConditions: revealConditions(),
      identityReveal: identityRevealedToPrison({ decidedBy: ['case-manager'] }),
    }),
  ],
});

const caseFiles = byCases(
  [
    ({ safeguardOf }) => safeguardOf(file),
    {
      clientId: 'c-1',
      threats: [{ from: '2030-04-01T09:00:00Z', until: '2030-05-01T09:00:00Z' }],
      anonymousConferences: ['cc-1', 'cc-2'].map((id) => ({
        id,
        heldAt: '2030-02-11T10:00:00+01:00',
        participantIds: ['o-exit', 'o-prison'],
      })),
      memberships: [
        { memberId: 'm-manager', organisationId: 'o-exit', role: 'case-manager' },
        { memberId: 'm-counsellor', organisationId: 'o-exit', role: 'counsellor' },
      ],
      speakers: [{ personId: 'c-1', languages: ['de', 'en'] }],
    },
  ],
  [
    ({ sharingPolicyOf }) =>
      sharingPolicyOf([openedCaseFile({ organisations: [police()] })], {
        organisations: [police(), police({ kind: 'funder' })],
      }).organisations?.map(({ kind }) => kind),
    ['police', 'funder'],
  ],
  [({ sharingPolicyOf }) => sharingPolicyOf([file]).safeguards?.length, 1],
);

/** What the recipient learns beside the record, and what is read from case files. */
export const plantedInNotices = [
  ...plantedIn(
    'view/recipient-notice.ts',
    {
      'the recipient learns the grounds': [
        'permitted.map(({ grounds: _, ...item }) => disclosed(item, shown))',
        'permitted',
      ],
      'the recipient learns how much is prohibited': [
        'withheld: redactions.length',
        "withheld: redactions.filter(({ reason }) => reason === 'prohibited').length",
      ],
      'what is prohibited comes first': [
        'redactions.map(({ category }) => category)',
        '[...redactions].sort((a, b) => b.reason.localeCompare(a.reason)).map(({ category }) => category)',
      ],
      'the recipient is not told to delete it': ["code === 'retain-until'", "code === 'review'"],
      'the recipient learns what was nearly permitted': [
        'purpose,\n    instant,\n    disclosed',
        'purpose,\n    instant,\n    advice: decision.nearMisses.map(({ text }) => text),\n    disclosed',
      ],
    },
    notices,
  ),
  ...plantedIn(
    'policy-of-case/safeguard-of.ts',
    {
      'who threatens is threatened': ["direction === 'to-client'", 'direction !== undefined'],
      'a threat is never over': ['resolvedAt === undefined ? {} : { until: resolvedAt }', '{}'],
      'no conference is anonymous': ["mode === 'anonymous'", "mode === 'named'"],
      'who convened does not hear': ['[convenerId, ...participants', '[...participants'],
      'a reveal against its terms counts': ['countedReveal(conference)', 'conference.identityReveal'],
    },
    caseFiles,
  ),
  ...plantedIn(
    'policy-of-case/sharing-policy-of.ts',
    {
      'of contradictory kinds the first is kept': ['const key =', 'const key = id ||'],
      'case files have no safeguards': [
        ', ...files.map((file) => safeguardIn(file, { timeZone, agesOfMajority }))',
        '',
      ],
    },
    caseFiles,
  ),
];

import { compilePolicy, type SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { prohibition } from '../../builders/builders.js';
import { restriction } from '../../builders/safeguarding-builders.js';
import { banning, conferring, guarding, house, lift, limiting, restricting } from './house-of-names.js';

const issuesOf = (policy: SharingPolicy) => compilePolicy(policy).issues;
const nothingIs = (given: SharingPolicy) => expect(issuesOf(given)).toEqual([]);

const faults = {
  client: {
    code: 'unknown-client',
    message: 'expected a client of whom the policy tells more; leave out what is of others, or correct it',
  },
  recipient: {
    code: 'unknown-recipient',
    message: 'expected somebody whom the policy knows; add them to `organisations`, or correct it',
  },
  worker: {
    code: 'unknown-worker',
    message: 'expected somebody whom the team of the case lists; add them, or correct it',
  },
  prohibition: {
    code: 'unknown-prohibition',
    message: 'expected what can be overridden in this case; leave out what is no more, or correct it',
  },
};

const nobody = 'xyxyxyxyxyxyxyxyxyxyxyxyxy';

describe('a name that nobody knows is told where it stands', () => {
  it('and of what is known nothing', () => {
    nothingIs(house);
    nothingIs(lift({}));
  });

  it.each<[string, keyof typeof faults, SharingPolicy]>([
    ['prohibitions[2].clientIds[1]', 'client', banning({ clientIds: ['guarded-ddd', nobody] })],
    ['prohibitions[2].recipientIds[1]', 'recipient', banning({ recipientIds: ['station-b', nobody] })],
    [
      'prohibitions[2].exceptRecipientIds[1]',
      'recipient',
      banning({ exceptRecipientIds: ['house-a', nobody] }),
    ],
    ['onwardLimits[2].clientId', 'client', limiting({ clientId: nobody })],
    ['onwardLimits[2].receivedFromId', 'recipient', limiting({ receivedFromId: nobody })],
    ['onwardLimits[2].mayPassToIds[1]', 'recipient', limiting({ mayPassToIds: ['cousin-b', nobody] })],
    ['overrides[1].recipientId', 'recipient', lift({ recipientId: nobody })],
    ['overrides[1].prohibitionIds[1]', 'prohibition', lift({ prohibitionIds: ['ban-kkkkkkk', nobody] })],
    [
      'safeguards[1].accessRestrictions[2].memberIds[1]',
      'worker',
      restricting({ memberIds: ['worker-a', nobody] }),
    ],
    [
      'safeguards[1].accessRestrictions[2].memberIds[1]',
      'worker',
      restricting({ kind: 'excluded-workers', memberIds: ['worker-a', nobody] }),
    ],
    [
      'safeguards[1].anonymousConferences[2].participantIds[1]',
      'recipient',
      conferring({ participantIds: ['station-b', nobody] }),
    ],
    [
      'safeguards[1].anonymousConferences[2].revealedToIds[1]',
      'recipient',
      conferring({ revealedAt: '2030-02-01T00:00:00Z', revealedToIds: ['station-b', nobody] }),
    ],
  ])('%s, of a %s', (path, what, policy) => {
    expect(issuesOf(policy)).toEqual([{ ...faults[what], path }]);
  });

  it('also that of the client of an override, whose restrictions are then unknown, too', () => {
    expect(issuesOf(lift({ clientId: nobody, prohibitionIds: ['closing-ooooo'] }))).toEqual([
      { ...faults.client, path: 'overrides[1].clientId' },
      { ...faults.prohibition, path: 'overrides[1].prohibitionIds[0]' },
    ]);
  });
});

describe('a misspelt name is told with where it may stand', () => {
  it.each<[string, SharingPolicy]>([
    ['consents[1].clientId', banning({ clientIds: ['agreeing-eexee'] })],
    ['mandates[1].clientId', banning({ clientIds: ['sentenced-ffxff'] })],
    ['weighings[1].clientId', banning({ clientIds: ['pondered-ggxgg'] })],
    ['vitalInterests[1].clientId', banning({ clientIds: ['lifesaving-hhxhh'] })],
    ['safeguards[1].clientId', banning({ clientIds: ['guarded-dxd'] })],
    ['consents[1].clientId', banning({ recipientIds: ['agreeing-eexee'] })],
    ['holderId', banning({ recipientIds: ['hoxse-a'] })],
    ['organisations[1].id', banning({ recipientIds: ['ministry-cx'] })],
    ['safeguards[1].knownPersons[1].personId', banning({ recipientIds: ['grandmother-mmxmm'] })],
    ['vitalInterests[1].recipientIds[1]', banning({ recipientIds: ['neighbour-iixii'] })],
    ['safeguards[1].memberships[1].memberId', restricting({ memberIds: ['psychologist-nnxnn'] })],
    [
      'workers[1].memberId',
      {
        ...restricting({ kind: 'excluded-workers', memberIds: ['night-porter-qqxqq'] }),
        workers: ['worker-a', 'night-porter-qqqqq'].map((memberId) => ({
          ...{ memberId, organisationId: 'house-a', role: 'counsellor' },
        })),
      },
    ],
    ['built-in:threatened', lift({ prohibitionIds: ['built-in:threatenex'] })],
    ['prohibitions[1].id', lift({ prohibitionIds: ['ban-kkkkkxk'] })],
    ['agreements[1].id', lift({ prohibitionIds: ['treaty-jjxjj'] })],
    ['onwardLimits[1].id', lift({ prohibitionIds: ['passing-llxll'] })],
    ['safeguards[1].accessRestrictions[1].id', lift({ prohibitionIds: ['closing-ooxoo'] })],
    ['safeguards[1].anonymousConferences[1].id', lift({ prohibitionIds: ['round-table-ppxpp'] })],
  ])('%s', (path, policy) => {
    const [issue, ...more] = issuesOf(policy);
    expect([issue?.message.split('; ').at(-1), more]).toEqual([`\`${path}\` is most like it`, []]);
  });

  it('unless so many are that nobody can have misspelt them', () => {
    const many = Array.from({ length: 26 }, (_, place) => `ministry-cx${place}`);
    const isLiked = issuesOf(banning({ recipientIds: many })).map(({ message }) =>
      message.includes('most like'),
    );
    expect(isLiked).toEqual(many.map((_, place) => place < 24));
  });
});

describe('nobody is unknown', () => {
  const { organisations: _, ...unlisting } = banning({ recipientIds: [nobody] });

  it.each<[string, SharingPolicy]>([
    ['where nobody lists the organisations', unlisting],
    ['where that list is empty', { ...unlisting, organisations: [] }],
    [
      'where the policy tells of no client',
      { holderId: 'house-a', prohibitions: [prohibition({ clientIds: [nobody] })] },
    ],
    [
      'where the case has no team',
      guarding({ memberships: [], accessRestrictions: [restriction({ memberIds: [nobody] })] }),
    ],
  ])('%s', (_where, policy) => nothingIs(policy));

  it('of what can be overridden, in the case whose it is alone', () => {
    const ids = [
      'built-in:funder',
      'prohibition-a',
      'agreement-a',
      'limit-a',
      'restriction-a',
      'conference-a',
    ];
    nothingIs(lift({ prohibitionIds: ids }));
    expect(issuesOf(lift({ clientId: 'other-client', prohibitionIds: ids })).map(({ path }) => path)).toEqual(
      ['overrides[1].prohibitionIds[3]', 'overrides[1].prohibitionIds[4]', 'overrides[1].prohibitionIds[5]'],
    );
  });
});

import { cedarQuestionsOf } from 'exit-work/interop/cedar';
import { InputError } from 'exit-work/kernel';
import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';

const request: DisclosureRequest = {
  id: 'request-1',
  clientId: 'c-1',
  holderId: 'o-exit',
  recipientId: 'o-police',
  recipientRole: 'police-officer',
  purpose: 'safeguarding',
  dataSubjects: ['client'],
  categories: ['identity'],
  instant: '2030-03-05T10:00:00.1239+01:00',
};
const police = { id: 'o-police', name: 'Sampleton Police', kind: 'police' } as const;

function asked(
  overrides: Partial<DisclosureRequest>,
  organisations: NonNullable<SharingPolicy['organisations']> = [police],
) {
  return cedarQuestionsOf({ ...request, ...overrides }, { organisations });
}

describe('a question', () => {
  it('says everything, also what does not apply', () => {
    expect(asked({})).toEqual([
      {
        item: { subject: 'client', category: 'identity' },
        call: {
          principal: { type: 'Party', id: 'o-police' },
          action: { type: 'Action', id: 'safeguarding' },
          resource: { type: 'Case', id: 'c-1' },
          context: {
            holder: { __entity: { type: 'Party', id: 'o-exit' } },
            recipientKind: 'police',
            recipientRole: 'police-officer',
            member: '',
            dataSubject: 'client',
            person: '',
            category: 'identity',
            now: { __extn: { fn: 'datetime', arg: '2030-03-05T09:00:00.123Z' } },
            triggers: [],
            conference: '',
          },
        },
      },
    ]);
  });

  it('says what was stated', () => {
    const stated = {
      triggers: ['planned-violence'],
      recipientMemberId: 'm-1',
      conferenceId: 'cc-1',
    };
    expect(asked(stated)[0]?.call.context).toMatchObject({
      triggers: ['planned-violence'],
      member: 'm-1',
      conference: 'cc-1',
    });
  });

  it.each<[DisclosureRequest['recipientRole'], NonNullable<SharingPolicy['organisations']>, string]>([
    ['police-officer', [police], 'police'],
    ['relative', [police], 'police'],
    ['police-officer', [police, { ...police, kind: 'funder' }], 'unknown'],
    ['police-officer', [], 'unknown'],
    ['relative', [], 'private-person'],
    ['guardian', [], 'private-person'],
    ['client', [], 'private-person'],
  ])('knows the kind of a recipient in the role %s of %j', (recipientRole, organisations, kind) => {
    expect(asked({ recipientRole }, organisations)[0]?.call.context.recipientKind).toBe(kind);
  });
});

describe('the questions of a request', () => {
  it('are one for each item, however often a word stands there', () => {
    const questions = asked({
      dataSubjects: ['client', 'relative', 'client', 'victim'],
      persons: ['rp-1', 'rp-2', 'rp-1'].map((personId) => ({ dataSubject: 'relative', personId })),
      categories: ['identity', 'contact', 'identity'],
    });
    expect(questions.map(({ item }) => Object.values(item).join(' '))).toEqual([
      'client identity',
      'client contact',
      'relative rp-1 identity',
      'relative rp-1 contact',
      'relative rp-2 identity',
      'relative rp-2 contact',
      'victim identity',
      'victim contact',
    ]);
  });

  it('are none where the request is malformed', () => {
    expect(() => asked({ recipientId: 'Sam Sample' })).toThrow(InputError);
  });
});

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
  return cedarQuestionsOf({ ...request, ...overrides }, { holderId: 'o-exit', organisations });
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
            recipientKinds: ['police'],
            unlisted: false,
            introduced: false,
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

  it('names nothing that was entrusted: Cedar knows of no records', () => {
    expect(() => asked({ entrustedIds: ['ei-1'] })).toThrow(InputError);
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

  it.each<[Partial<DisclosureRequest>, NonNullable<SharingPolicy['organisations']>, object]>([
    [{}, [police], { recipientKind: 'police', recipientKinds: ['police'], unlisted: false }],
    [
      {},
      [police, { ...police, kind: 'court' }],
      { recipientKind: '', recipientKinds: ['police', 'court'], unlisted: false },
    ],
    [{}, [], { recipientKind: '', unlisted: true, introduced: false }],
    [
      { recipientName: 'Sampleton Police', recipientKind: 'police' },
      [],
      { recipientKind: 'police', recipientKinds: ['police'], unlisted: true, introduced: true },
    ],
    [
      { recipientId: 'c-1', recipientRole: 'client' },
      [],
      { recipientKind: '', recipientKinds: [], unlisted: false },
    ],
  ])('knows who asks: %j of %j', (stated, organisations, expected) => {
    expect(asked(stated, organisations)[0]?.call.context).toMatchObject(expected);
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
      'relative identity rp-1',
      'relative contact rp-1',
      'relative identity rp-2',
      'relative contact rp-2',
      'victim identity',
      'victim contact',
    ]);
  });

  it.each<Partial<DisclosureRequest>>([
    { recipientId: 'Sam Sample' },
    { holderId: 'o-other' },
    { recipientRole: 'judge' },
    { recipientKind: 'court' },
  ])('are none where the request is malformed: %j', (wrong) => {
    expect(() => asked(wrong)).toThrow(InputError);
  });
});

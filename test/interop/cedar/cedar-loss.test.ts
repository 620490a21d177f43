import { toCedar } from 'exit-work/interop/cedar';
import type { SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { agreement, conference, consent, decision, empty, weighing } from './cedar-entries.js';

describe('what is left', () => {
  it('is told, what Cedar allows too freely first, with the entries through which it comes about', () => {
    const { left } = toCedar({
      ...empty,
      consents: [{ ...consent, conditions: ['pseudonymised'] }],
      agreements: [{ ...agreement, retainDays: 30 }],
      safeguards: [{ clientId: 'c-1', anonymousConferences: [conference] }],
    });
    expect(left.map(({ what, cedar, entryIds }) => [what, cedar, entryIds])).toEqual([
      ['generalised-form', 'allows', ['cc-1', 'consent-1']],
      ['obligations', 'allows', ['agreement-1', 'consent-1']],
      ['escalation', 'denies', []],
      ['doubts', 'denies', []],
      ['explanation', 'says-nothing', []],
      ['readers', 'says-nothing', []],
      ['texts', 'says-nothing', []],
    ]);
  });

  it('is what was entrusted, first of all', () => {
    const mark = { id: 'ei-1', recordId: 'rn-1', entrustedById: 'c-1', entrustedToId: 'm-1' };
    const { left } = toCedar({ ...empty, safeguards: [{ clientId: 'c-1', entrustedRecords: [mark] }] });
    expect(left[0]).toMatchObject({ what: 'entrusted', cedar: 'allows', entryIds: ['ei-1'] });
  });

  it('are doubts: of consents, and of decisions without authority', () => {
    const { left } = toCedar({
      ...empty,
      consents: [
        { ...consent, status: 'given' },
        { ...consent, id: 'consent-2', status: 'refused', replacesId: 'consent-1' },
      ],
      vitalInterests: [
        {
          id: 'vital-1',
          clientId: 'c-1',
          recipientIds: ['o-clinic'],
          dataSubjects: ['client'],
          categories: ['health'],
          tellClient: 'after',
          ...decision,
          decidedInRole: 'volunteer',
        },
      ],
    });
    expect(left.find(({ what }) => what === 'doubts')?.entryIds).toEqual(['consent-1', 'vital-1']);
  });

  it('are weighings: what must be done with them, or what they leave out', () => {
    const { left } = toCedar({
      ...empty,
      organisations: [{ id: 'o-exit', name: 'Sampleton Exit', kind: 'civil-society-organisation' }],
      permissions: [
        {
          id: 'law-1',
          jurisdiction: 'Examplia (fictional)',
          title: 'Preventing harm together',
          forumKinds: ['civil-society-organisation', 'police'],
          clientAgeFrom: 16,
          dataSubjects: ['client'],
          purposes: ['safeguarding'],
          categories: ['identity'],
          tellClient: 'before',
        },
      ],
      weighings: [
        weighing,
        { ...weighing, id: 'weighing-2', clientBornOn: '2010-03-05' },
        { ...weighing, id: 'weighing-3', clientBornOn: '2010-03-05', milderMeansSuffice: true },
      ],
    });
    expect(left.find(({ what }) => what === 'doubts')?.entryIds).toEqual(['weighing-1']);
    expect(left.find(({ what }) => what === 'obligations')?.entryIds).toEqual(['weighing-2']);
  });

  it.each<[boolean, Partial<SharingPolicy>]>([
    [true, {}],
    [false, { necessity: [{ purpose: 'evaluation', categories: ['progress'] }] }],
    [true, { necessity: [{ purpose: 'evaluation', categories: ['progress'], generalised: ['reference'] }] }],
  ])('is a generalised form: %j', (isLeft, policy) => {
    const { left } = toCedar({ ...empty, ...policy });
    expect(left.some(({ what }) => what === 'generalised-form')).toBe(isLeft);
  });
});

import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { agreement, duty, police, policy, request, warningToPolice } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, nameless, safeguard } from '../../builders/safeguarding-builders.js';

const other = duty({ id: 'duty-2', trigger: 'child-at-risk', categories: ['identity'] });

describe('a duty applies', () => {
  const answer = (asked: Partial<DisclosureRequest>, terms: Partial<SharingPolicy> = {}) => {
    const given = policy({ duties: [duty(), other], ...terms });
    const { outcome, determining } = decidedAlike(emergency(asked), given);
    return [outcome, ...determining].join(' ');
  };
  /** Two kinds are listed for one organisation: nobody knows which. */
  const ofTwoKinds = { organisations: [...policy().organisations, police({ kind: 'court' })] };

  it.each<[string, string, Partial<DisclosureRequest>, Partial<SharingPolicy>?]>([
    ['whose trigger is met', 'permit duty-1', { triggers: ['planned-violence'] }],
    [
      'with no doubt of it where another one may be met',
      'escalate duty-2',
      { triggersInDoubt: ['child-at-risk'] },
    ],
    [
      'for certain beside one that may apply',
      'permit duty-1',
      { triggers: ['planned-violence'], triggersInDoubt: ['child-at-risk'] },
    ],
    [
      'in doubt towards who may be of its kind',
      'escalate duty-1',
      { triggers: ['planned-violence'] },
      ofTwoKinds,
    ],
    [
      'not towards others',
      'deny',
      { triggers: ['planned-violence'] },
      { duties: [duty({ authorityKinds: ['court'] })] },
    ],
    [
      'not after its time',
      'deny',
      { triggersInDoubt: ['planned-violence'] },
      { duties: [duty({ expires: '2030-06-01T12:00:00Z' })] },
    ],
    ['not for another purpose', 'deny', { triggersInDoubt: ['planned-violence'], purpose: 'supervision' }],
  ])('%s', (_, told, asked, terms) => {
    expect(answer(asked, terms)).toBe(told);
  });
});

describe('whoever asks nobody of what a law keeps silent', () => {
  const toJudge =
    'let it be judged whether a law applies of which the client must not be told, before anybody asks or tells them';
  const silent = (terms: Parameters<typeof duty>[0]) => {
    const { advice } = decidedAlike(
      emergency(),
      policy({ duties: [duty({ tellClient: 'not-told', ...terms })] }),
    );
    return advice.includes(toJudge);
  };

  it.each<[string, boolean, Parameters<typeof duty>[0]]>([
    ['in its time', true, {}],
    ['and not after it', false, { expires: '2030-06-01T12:00:00Z' }],
    ['but up to its end', true, { expires: '2030-06-01T12:00:00.001Z' }],
    ['nor before it', false, { notBefore: '2030-06-01T12:00:00.001Z' }],
    ['nor towards others', false, { authorityKinds: ['court'] }],
    ['nor about others', false, { dataSubjects: ['relative'] }],
    ['nor of something else', false, { categories: ['security'] }],
  ])('%s', (_, isSilent, terms) => expect(silent(terms)).toBe(isSilent));
});

it('what a conference generalises of the client is whole of staff', () => {
  const safeguards = [safeguard({ anonymousConferences: [nameless()] })];
  const reference = (dataSubject: 'client' | 'staff') => {
    const agreements = [agreement({ dataSubjects: [dataSubject], shared: ['reference'] })];
    const asked = request({
      conferenceId: 'cc-1',
      dataSubjects: [dataSubject],
      categories: ['reference'],
    });
    return decidedAlike(asked, policy({ agreements, safeguards })).outcome;
  };
  expect([reference('client'), reference('staff')]).toEqual(['permit-with-redaction', 'permit']);
});

it('what meets two triggers rests on both duties', () => {
  const both = warningToPolice({ triggers: ['planned-violence', 'child-at-risk'] });
  expect(decidedAlike(both, policy({ duties: [duty(), other] })).determining).toEqual(['duty-1', 'duty-2']);
});

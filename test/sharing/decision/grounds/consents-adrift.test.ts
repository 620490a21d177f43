import type { Consent } from 'exit-work/model';
import { compilePolicy, type SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, policy, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { sister } from '../../builders/safeguarding-builders.js';

const asked = request({ categories: ['identity', 'contact'] });
const wide = consent({ id: 'wide', categories: ['identity', 'contact'] });
const narrow = consent({ id: 'narrow', notBefore: '2030-03-01T00:00:00Z', replacesId: 'wide' });

/** The outcome, and what is to be corrected. */
function answerTo(consents: readonly Consent[], terms: Partial<SharingPolicy> = {}, request = asked): string {
  const { outcome, issues } = decidedAlike(request, policy({ consents: [...consents], ...terms }));
  return [outcome, ...issues.map(({ path }) => path)].join(' ');
}

const toCorrect = 'escalate consents[].replacesId';

describe('a consent that was to replace another one, and names none', () => {
  const adrift = { ...narrow, replacesId: 'wdie' };

  it.each<[string, string, readonly Consent[]]>([
    ['replaces the one that it names', 'permit-with-redaction', [wide, narrow]],
    ['leaves in doubt what it may have meant', toCorrect, [wide, adrift]],
    ['replaces nothing by itself', toCorrect, [wide, { ...narrow, replacesId: 'narrow' }]],
    [
      'was given, withdrawn since or not',
      toCorrect,
      [wide, { ...adrift, status: 'withdrawn', withdrawnAt: '2030-04-01T00:00:00Z' }],
    ],
    ['or was refused', toCorrect, [wide, { ...adrift, status: 'refused' }]],
    ['nothing that was only asked for', 'permit', [wide, { ...adrift, status: 'requested' }]],
    ['nothing before it begins', 'permit', [wide, { ...adrift, notBefore: '2030-06-01T12:00:00.001Z' }]],
    ['but from then on', toCorrect, [wide, { ...adrift, notBefore: asked.instant }]],
    ['nor what begins later', 'permit', [{ ...wide, notBefore: '2030-03-01T00:00:00.001Z' }, adrift]],
    ['but what begins with it', toCorrect, [{ ...wide, notBefore: adrift.notBefore }, adrift]],
    ['nor what others have given', 'permit', [wide, { ...adrift, ...sister }]],
    [
      'a refusal, from when its notice was issued',
      toCorrect,
      [
        wide,
        { ...adrift, status: 'refused', noticeIssuedAt: asked.instant, notBefore: '2030-07-01T00:00:00Z' },
      ],
    ],
    ['of another house nothing', 'permit', [wide, { ...adrift, holderId: 'o-prison' }]],
    [
      'not one that names what was given to another house',
      'permit',
      [wide, { ...narrow, replacesId: 'theirs' }, consent({ id: 'theirs', holderId: 'o-prison' })],
    ],
  ])('%s', (_, answer, consents) => {
    expect(answerTo(consents)).toBe(answer);
    expect(answerTo([...consents].reverse())).toBe(answer);
  });

  it('is told with its place, and with what is most like it', () => {
    const [issue, ...others] = compilePolicy(policy({ consents: [wide, adrift] })).issues;
    expect([issue?.code, issue?.path, others]).toEqual(['unknown-consent', 'consents[1].replacesId', []]);
    expect(issue?.message).toMatch(/`consents\[0\]\.id` is most like it$/);
  });

  it('holds nothing up that does not rest on the consent', () => {
    expect(answerTo([adrift], {}, request())).toBe('permit');
    const { withConsentsOf } = compilePolicy(policy());
    expect(withConsentsOf('c-1', [wide, adrift]).decide(asked).outcome).toBe('escalate');
  });
});

const byTwo = { capacity: 'limited', guardianId: 'g-1' } as const;
const ofGuardian = { givenBy: 'guardian', guardianId: 'g-1' } as const;
const refusal = consent({ id: 'no', status: 'refused', ...ofGuardian, categories: ['identity', 'contact'] });

describe('what a guardian refuses', () => {
  const given = { ...wide, ...byTwo };
  const toName = 'escalate consents[].recipientIds[]';

  it.each<[string, string, Partial<Consent>]>([
    ['towards the recipient', 'deny', {}],
    ['towards others', 'permit', { recipientIds: ['o-police'] }],
    ['towards somebody whom nobody knows, who may be the recipient', toName, { recipientIds: ['o-jbos'] }],
    ['beside others', toName, { recipientIds: ['o-police', 'o-jbos'] }],
    ['and the recipient as well', 'deny', { recipientIds: ['o-job-centre', 'o-jbos'] }],
    ['for another purpose', 'permit', { recipientIds: ['o-jbos'], purposes: ['supervision'] }],
    ['in other things', 'permit', { recipientIds: ['o-jbos'], categories: ['health'] }],
    ['until then', 'permit', { recipientIds: ['o-jbos'], expires: asked.instant }],
  ])('%s', (_, answer, terms) => expect(answerTo([given, { ...refusal, ...terms }])).toBe(answer));

  it('of a relative is theirs alone', () => {
    expect(answerTo([given, { ...refusal, ...sister, recipientIds: ['o-jbos'] }])).toBe('permit');
  });

  it('is unknown only where any organisation is known', () => {
    const { organisations: _, ...nobodyListed } = policy({
      consents: [given, { ...refusal, recipientIds: ['o-jbos'] }],
    });
    expect(compilePolicy(nobodyListed).issues).toEqual([]);
  });
});

describe('whoever changes their mind', () => {
  const no = consent({ id: 'no', status: 'refused', capacity: 'full', categories: ['identity', 'contact'] });
  const later = consent({ id: 'yes', capacity: 'full', notBefore: '2030-03-01T00:00:00Z', replacesId: 'no' });
  const ofMother = { ...wide, ...ofGuardian };

  it.each<[string, string, Partial<Consent>]>([
    ['to a part has not said yes to the rest', 'permit-with-redaction', {}],
    ['to all of it has taken the no back', 'permit', { categories: ['identity', 'contact'] }],
    [
      'to more than that, too',
      'permit',
      { categories: ['identity', 'contact', 'health'], purposes: ['service-delivery', 'supervision'] },
    ],
    [
      'for another purpose has not',
      'deny',
      { categories: ['identity', 'contact'], purposes: ['supervision'] },
    ],
    ['towards others has not', 'deny', { categories: ['identity', 'contact'], recipientIds: ['o-police'] }],
    ['and was only asked has not', 'deny', { categories: ['identity', 'contact'], status: 'requested' }],
    [
      'from later on has not yet',
      'deny',
      { categories: ['identity', 'contact'], notBefore: '2030-06-01T12:00:00.001Z' },
    ],
  ])('%s', (_, answer, terms) => {
    expect(answerTo([ofMother, no, { ...later, ...terms }])).toBe(answer);
  });
});

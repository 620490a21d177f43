import { compilePolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { firstDisagreement } from '../../../sharing/specification/compare.js';
import { specifiedDecision } from '../../../sharing/specification/specification.js';
import { entrustedInquiries } from '../../../sharing/worlds/entrusted-inquiries.js';
import { seeded } from '../../../sharing/worlds/small-scope.js';
import { sentenceOf } from '../../laws.js';

it(`${sentenceOf(3)}: as specified, for every mark, whoever asks`, () => {
  const budget = 300;
  expect(firstDisagreement(compilePolicy, budget, entrustedInquiries(seeded(3), 20))).toBeUndefined();
});

it(`${sentenceOf(3)}: in whatever order its lists stand`, () => {
  let asked = 0;
  for (const { policy, worlds } of entrustedInquiries(seeded(34), 5)) {
    const reversed = {
      ...policy,
      consents: [...(policy.consents ?? [])].reverse(),
      duties: [...(policy.duties ?? [])].reverse(),
      safeguards: [...(policy.safeguards ?? [])].reverse().map(({ entrustedRecords = [], ...one }) => ({
        ...one,
        entrustedRecords: [...entrustedRecords].reverse(),
      })),
    };
    const [given, turned] = [compilePolicy(policy), compilePolicy(reversed)];
    for (const { request } of worlds) {
      expect(turned.decide(request).entrusted).toEqual(given.decide(request).entrusted);
      asked += 1;
    }
    if (asked >= 150) break;
  }
});

it('the worlds in which it is compared decide in every way', () => {
  const found = new Map<string, number>();
  const count = (what: string) => found.set(what, (found.get(what) ?? 0) + 1);
  let asked = 0;
  for (const { worlds } of entrustedInquiries(seeded(3), 3)) {
    for (const { request, policy } of worlds) {
      const { outcome, entrusted } = specifiedDecision(request, policy);
      count(outcome);
      for (const { ruling, by } of entrusted.rulings.values())
        for (const { id } of by.length > 0 ? by : [{ id: 'nothing' }])
          count(`${ruling} by ${id.replace(/-.*/, '')}`);
      if (entrusted.withheld.size > 0) count('withheld');
      asked += 1;
    }
    if (asked >= 2_000) break;
  }
  const ways = [
    ...['permit', 'permit-with-redaction', 'deny', 'escalate', 'withheld', 'permitted by nothing'],
    ...['permitted by consent', 'permitted by vital', 'permitted by duty'],
    ...['escalated by duty', 'escalated by consent', 'escalated by vital', 'escalated by nothing'],
    'not-applicable by nothing',
  ];

  expect(ways.filter((way) => (found.get(way) ?? 0) < 2)).toEqual([]);
});

import type { Consent } from 'exit-work/model';
import {
  compilePolicy,
  type DisclosureRequest,
  type SharingPolicy,
  type UnmetCondition,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { agreement, consent, mandate, policy, reportToProbation, request } from '../../builders/builders.js';

const now = '2030-06-01T12:00:00Z';
const later = '2030-06-01T12:00:01Z';
const muchLater = '2030-06-01T12:00:02Z';
const elsewhere = { purposes: ['supervision'] } satisfies Partial<Consent>;

function missingTo(
  given: Partial<SharingPolicy>,
  asked: DisclosureRequest = request(),
): readonly UnmetCondition[] {
  return compilePolicy(policy(given))
    .decide(asked)
    .nearMisses.map(({ missing }) => missing);
}

describe('at the very moment', () => {
  it.each<[string, Partial<SharingPolicy>, readonly UnmetCondition[]]>([
    [
      'at which it begins, a consent is in force',
      { consents: [consent({ notBefore: now, ...elsewhere })] },
      ['other-purpose'],
    ],
    ['at which it ends, a consent has ended', { consents: [consent({ expires: now })] }, ['ended']],
    [
      'at which it ends, a consent for another purpose lacks two things',
      { consents: [consent({ expires: now, ...elsewhere })] },
      [],
    ],
    [
      'at which it is withdrawn and would end anyway, a consent has ended',
      { consents: [consent({ expires: now, status: 'withdrawn', withdrawnAt: now })] },
      ['ended'],
    ],
    [
      'at which it begins, an agreement is in force',
      { agreements: [agreement({ notBefore: now, ...elsewhere })] },
      ['other-purpose'],
    ],
    ['at which it ends, an agreement has ended', { agreements: [agreement({ expires: now })] }, ['ended']],
  ])('%s', (_, given, missing) => {
    expect(missingTo(given)).toEqual(missing);
  });
});

describe('a mandate', () => {
  it.each<[string, Parameters<typeof mandate>[0], readonly UnmetCondition[]]>([
    [
      'of which the client is told at this moment lacks only the purpose',
      { clientToldAt: now, purposes: ['service-delivery'] },
      ['other-purpose'],
    ],
    ['of which the client is told later lacks the telling', { clientToldAt: later }, ['client-not-told']],
    ['that begins later and was told before lacks its beginning', { notBefore: later }, ['not-yet-in-force']],
    [
      'that begins later and is told in between lacks its beginning',
      { notBefore: muchLater, clientToldAt: later },
      ['not-yet-in-force'],
    ],
    [
      'that begins at this moment and is told later lacks the telling',
      { notBefore: now, clientToldAt: later },
      ['client-not-told'],
    ],
  ])('%s', (_, given, missing) => {
    expect(missingTo({ mandates: [mandate(given)] }, reportToProbation())).toEqual(missing);
  });

  it('that begins later and of which nobody tells the client lacks two things', () => {
    const { clientToldAt: _, ...untold } = mandate({ notBefore: later });
    expect(missingTo({ mandates: [untold] }, reportToProbation())).toEqual([]);
  });
});

describe('what decided', () => {
  const shared = { id: 'same-for-both' };
  const both = {
    mandates: [mandate({ ...shared })],
    agreements: [
      agreement({
        ...shared,
        parties: ['o-exit', 'o-probation'],
        purposes: ['supervision'],
        shared: ['participation'],
      }),
    ],
  };

  it('stands in order of what it is, where two grounds share an identifier', () => {
    const { permitted, determining } = compilePolicy(policy(both)).decide(reportToProbation());
    expect(permitted.flatMap(({ grounds }) => grounds)).toEqual([
      { ground: 'agreement', ...shared },
      { ground: 'mandate', ...shared },
    ]);
    expect(determining).toEqual(['same-for-both']);
  });

  it.each([[['a', 'b', 'c']], [['c', 'b', 'a']], [['b', 'c', 'a']], [['c', 'a', 'b']]])(
    'stands in alphabetical order: %s',
    (ids) => {
      const { permitted, determining } = compilePolicy(
        policy({ consents: ids.map((id) => consent({ id })) }),
      ).decide(request());
      expect(permitted[0]?.grounds.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
      expect(determining).toEqual(['a', 'b', 'c']);
    },
  );
});

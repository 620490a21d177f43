import type { PurposeNecessity, SharingPolicy } from 'exit-work/sharing';
import type { DataCategory } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import { consent, duty, everyCategory, policy, request, warningToPolice } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';

const toJobCentre = { consents: [consent({ categories: [...everyCategory] })] };

function needing(categories: DataCategory[], generalised?: DataCategory[]): PurposeNecessity {
  const row = { purpose: 'service-delivery', categories } as const;
  return generalised === undefined ? row : { ...row, generalised };
}

describe('what a purpose needs', () => {
  it.each<[string, Partial<SharingPolicy>, string, 'full' | 'generalised' | 'prohibited']>([
    ['is everything that a ground permits, without a table', {}, 'permit', 'full'],
    ['is what its row names', { necessity: [needing(['identity'])] }, 'permit', 'full'],
    [
      'is a generalised form of what its row names so',
      { necessity: [needing([], ['identity'])] },
      'permit-with-redaction',
      'generalised',
    ],
    [
      'is not what its row leaves out',
      { necessity: [needing(['contact'], ['reference'])] },
      'deny',
      'prohibited',
    ],
    [
      'is what any of its rows names',
      { necessity: [needing(['contact'], ['reference']), needing(['identity'])] },
      'permit',
      'full',
    ],
    [
      'is in full what one row names so and another generalised',
      { necessity: [needing([], ['identity']), needing(['identity'])] },
      'permit',
      'full',
    ],
    ['is nothing where the row is empty', { necessity: [needing([])] }, 'deny', 'prohibited'],
    [
      'is nothing where the table has no row for it',
      { necessity: [{ purpose: 'evaluation', categories: ['identity'] }] },
      'deny',
      'prohibited',
    ],
    ['is nothing where the table is empty', { necessity: [] }, 'deny', 'prohibited'],
  ])('%s', (_, table, outcome, form) => {
    const decision = decidedAlike(request(), policy({ ...toJobCentre, ...table }));
    expect(decision.outcome).toBe(outcome);
    expect([...decision.permitted, ...decision.redactions]).toMatchObject([
      form === 'prohibited' ? { reason: form, by: ['built-in:necessity'] } : { form },
    ]);
  });

  it('permits nothing: a ground is needed besides', () => {
    const groundless = policy({ necessity: [needing(['identity'], ['reference'])] });
    expect(decidedAlike(request({ categories: ['identity', 'reference'] }), groundless)).toMatchObject({
      outcome: 'deny',
      redactions: [{ reason: 'not-applicable' }, { reason: 'not-applicable' }],
    });
  });

  it('divides what a consent permits into three', () => {
    const asked = request({ categories: ['identity', 'reference', 'health'] });
    const table = { necessity: [needing(['identity'], ['reference'])] };
    expect(decidedAlike(asked, policy({ ...toJobCentre, ...table }))).toMatchObject({
      outcome: 'permit-with-redaction',
      permitted: [
        { category: 'identity', form: 'full' },
        { category: 'reference', form: 'generalised' },
      ],
      redactions: [{ category: 'health', reason: 'prohibited' }],
      determining: ['built-in:necessity', 'consent-1'],
    });
  });

  it('against a legal duty goes to a human', () => {
    const governing = policy({ duties: [duty()], necessity: [needing(['identity'])] });
    expect(decidedAlike(warningToPolice(), governing)).toMatchObject({
      outcome: 'escalate',
      determining: ['built-in:necessity', 'duty-1'],
    });
  });
});

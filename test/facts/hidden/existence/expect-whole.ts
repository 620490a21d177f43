import { expect } from 'vitest';
import type { Findings } from './existence-apart.js';
import { placesOfRecords } from './places-of-records.js';

/** Nothing was told apart, and every kind of record was met so often by every way out by which it could be told. */
export function expectWhole({ met, premises, breach }: Findings, least: number): void {
  expect(breach).toBeUndefined();
  const often = (way: string, name: string) => met.get(`${way} of ${name}`) ?? 0;
  const seldom = placesOfRecords.flatMap(({ name, existence }) => {
    const ways = [
      'view',
      'export',
      'own sessions',
      'refusals',
      ...(existence?.by === 'ground' ? [] : ['reading']),
    ];
    const ofFile = ways.filter((way) => often(way, name) < least).map((way) => `${way} of ${name}`);
    // What is decided is the same because the policy is, or is made of both policies.
    const isAnswered = often('policy', name) + often('notices', name) >= least;
    return isAnswered || premises.has(name) ? ofFile : [...ofFile, `policy of ${name}`];
  });
  expect(seldom).toEqual([]);
}

/** Of the kinds of record that change the policy, what is made of the answers: so often by each way; by previews and statements, which take long, a few in all. */
export function expectAnswers({ met }: Findings, least: number): void {
  const often = (way: string, name: string) => met.get(`${way} of ${name}`) ?? 0;
  const names = ['securityConcerns[]', 'accessRestrictions[]', 'conferences[]', 'organisations[]', 'team[]'];
  const own = ['client.relatedPersons[]', 'client.guardians[]', 'consents[]'];
  const told = [...names, ...own].flatMap((name) =>
    (['notices', 'account', 'log'] as const).map((way) => [way, name] as const),
  );
  // Each decision lists the marks, of which recipients and the client learn nothing.
  const marks = (['notices', 'account'] as const).map((way) => [way, 'entrustedItems[]'] as const);
  const seldom = [...told, ...marks].filter(([way, name]) => often(way, name) < least);
  expect(seldom).toEqual([]);
  for (const way of ['preview', 'statement']) {
    const counts = [...met].flatMap(([name, count]) => (name.startsWith(`${way} of `) ? count : []));
    expect(
      counts.reduce((sum, one) => sum + one, 0),
      way,
    ).toBeGreaterThanOrEqual(least);
  }
}

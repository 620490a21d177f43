import { check } from 'exit-work/kernel';
import { openCaseFile } from 'exit-work/lifecycle';
import { CaseFile, daysWithoutOrder, type ProgressReport, Referral } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { noneBefore } from 'exit-work/schema';
import { timesWithoutOrder } from 'exit-work/sharing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  client,
  exitOrganisation,
  jobCentre,
  openedCaseFile,
  quarterlyReport,
  referralToJobCentre,
} from '../../builders/index.js';
import { sentenceOf } from '../laws.js';
import { isOrdered, pairsOfRecords, reasonsFor, timesOf } from './times-of-records.js';

/** The paths at which a case file is refused that another house sends. */
function refusedAt(change: Parameters<typeof openedCaseFile>[0]): readonly string[] {
  const file = openedCaseFile({
    programme: { id: 'exit-sweden', version: '1.0.0' },
    organisations: [exitOrganisation(), jobCentre()],
    ...change,
  });
  const opened = openCaseFile(JSON.stringify(file), Object.values(blueprints));
  return opened.ok ? [] : opened.issues.map(({ path }) => path);
}

describe('days that cannot be, in a case file that comes in', () => {
  const sent = (change: Partial<Referral>) => refusedAt({ referrals: [referralToJobCentre(change)] });

  it('an outcome before the referral, where the answer is missing', () => {
    expect(sent({ madeOn: '2030-02-12' })).toEqual([]);
    expect(sent({ madeOn: '2030-02-12', outcomeReportedOn: '2030-02-12' })).toEqual([]);
    expect(sent({ madeOn: '2030-02-12', outcomeReportedOn: '2030-02-11' })).toEqual([
      'referrals[0].outcomeReportedOn',
    ]);
  });

  it('a referral that is merely sent, and yet answered', () => {
    const answered = { answeredOn: '2030-02-20', outcomeReportedOn: '2030-02-21' } as const;
    expect(sent({ status: 'completed', ...answered })).toEqual([]);
    expect(sent({ status: 'sent', ...answered })).toEqual([
      'referrals[0].answeredOn',
      'referrals[0].outcomeReportedOn',
    ]);
  });

  it('a report that the client saw before it was written', () => {
    const seen = (clientSawOn: ProgressReport['writtenOn']) =>
      refusedAt({
        progressReports: [
          { ...quarterlyReport(), recipientId: 'o-jobs', writtenOn: '2030-04-02', clientSawOn },
        ],
      });
    expect(seen('2030-04-02')).not.toContain('progressReports[0].clientSawOn');
    expect(seen('2030-04-01')).toContain('progressReports[0].clientSawOn');
  });

  it('a case that was opened before its client was born', () => {
    const born = (dateOfBirth: '2004-02-29' | '2030-01-02' | '2031-05-05') =>
      refusedAt({ client: client({ dateOfBirth }) });
    expect(born('2004-02-29')).toEqual([]);
    expect(born('2031-05-05')).toContain('opening.instant');
    expect(born('2031-05-05')).toContain('participation.since');
  });

  it('somewhere on earth it was the day already: then it could be', () => {
    const rule = noneBefore('bornOn', 'openedAt');
    const openedAt = (instant: string) => rule.violations({ bornOn: '2030-01-02', openedAt: instant }).length;
    expect([openedAt('2030-01-01T10:00:00Z'), openedAt('2030-01-01T09:59:59.999Z')]).toEqual([0, 1]);
    const after = noneBefore('preparedOn', 'heldAt');
    expect(after.violations({ preparedOn: '2030-01-02', heldAt: '2030-01-02T00:00:00+14:00' })).toEqual([]);
  });
});

const pairs = pairsOfRecords.flatMap(([name, schema, ofRecord]) =>
  ofRecord.map((pair) => [name, schema, pair] as const),
);
const named = (name: string, [one, other]: (typeof pairs)[number][2]) =>
  `${name}: ${one.path}, ${other.path}`;

describe(sentenceOf(26), () => {
  it(`${sentenceOf(26)}: every two days, instants or status of every record have an order, or a written reason why none`, () => {
    const open = pairs.filter(
      ([name, schema, pair]) => reasonsFor(name, pair).length === 0 && !isOrdered(name, schema, pair),
    );
    expect(open.map(([name, , pair]) => named(name, pair))).toEqual([]);
  });

  it('no pair has both, and every reason is needed', () => {
    const narrow = pairs.filter(([name, , pair]) => reasonsFor(name, pair).length > 0 && name !== 'CaseFile');
    const both = narrow.filter(([name, schema, pair]) => isOrdered(name, schema, pair));
    expect(both.map(([name, , pair]) => named(name, pair))).toEqual([]);
    const given = new Set(
      pairs.flatMap(([name, , pair]) => reasonsFor(name, pair).map((why) => `${name}: ${why}`)),
    );
    const written = Object.entries({ ...daysWithoutOrder, ...timesWithoutOrder });
    expect(
      written
        .flatMap(([name, all]) => all.map(({ why }) => `${name}: ${why}`))
        .filter((one) => !given.has(one)),
    ).toEqual([]);
  });

  it('what a file tells of a life is not before birth, and the rest has a reason of its own', () => {
    const rule = noneBefore('client.dateOfBirth', 'opening.instant');
    expect(rule.fields).toEqual(['client', 'opening']);
    const birth = { path: 'client.dateOfBirth', kind: 'day' } as const;
    const others = timesOf(CaseFile).filter(
      ({ kind, path }) => kind !== 'status' && !path.startsWith('client.'),
    );
    const left = others.filter(
      (other) =>
        !isOrdered('CaseFile', CaseFile, [birth, other]) && reasonsFor('CaseFile', [birth, other]).length < 2,
    );
    expect(left.map(({ path }) => path)).toEqual([]);
  });

  it('whatever the days, a record is refused exactly where two of them are out of order', () => {
    const anyDay = fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined });
    const dayOf = (of: number | undefined) =>
      of === undefined ? undefined : `2030-02-${String(of).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), anyDay, anyDay, (made, answered, reported) => {
        const days = { madeOn: dayOf(made), answeredOn: dayOf(answered), outcomeReportedOn: dayOf(reported) };
        const given = Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined));
        const inOrder = [made, answered, reported].filter((one) => one !== undefined);
        const isSorted = inOrder.every((one, place) => place === 0 || one >= (inOrder[place - 1] ?? 0));
        expect(
          check(Referral, {
            id: 'r-1',
            source: 'family',
            toOrganisationId: 'o-1',
            service: 'therapy',
            ...given,
          }).ok,
        ).toBe(isSorted);
      }),
      { numRuns: 300 },
    );
  });
});

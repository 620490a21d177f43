import { createHash } from 'node:crypto';
import { canonicalJson } from 'exit-work/kernel';
import {
  anchorOf,
  type DisclosureLog,
  type LogAnchor,
  type LogEntry,
  verifyDisclosureLog,
} from 'exit-work/sharing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closed, emptyLog, fullLog, type Happening, logged, open } from './logged.js';
import { changed, changes, leafPaths } from './tampering.js';

const happenings: readonly Happening[] = [...Object.values(open), ...Object.values(closed)];
const logs = fc
  .array(fc.constantFrom(...happenings), { minLength: 1, maxLength: 4 })
  .map((chosen) => chosen.reduce((log, one, index) => logged(log, one, index + 1), emptyLog));

/** By another implementation than that of the library. */
function hashedAnew({ hash: _, ...content }: LogEntry): LogEntry {
  return { ...content, hash: createHash('sha256').update(canonicalJson(content)).digest('hex') } as LogEntry;
}

function withEntries(log: DisclosureLog, entries: readonly LogEntry[]): DisclosureLog {
  return { ...log, entries: [...entries] };
}

describe('the chain of a disclosure log', () => {
  const full = fullLog();
  const short = [
    open['consent in part'],
    open['a late telling that took place'],
    closed['a refusal'],
  ].reduce<DisclosureLog>((log, happening, index) => logged(log, happening, index + 1), emptyLog);

  it('is intact as it was entered, also after a journey as text', () => {
    expect(full.entries.length).toBeGreaterThan(15);
    expect(verifyDisclosureLog(full, anchorOf(full))).toEqual([]);
    expect(verifyDisclosureLog(JSON.parse(JSON.stringify(full)), anchorOf(full))).toEqual([]);
    expect(verifyDisclosureLog(emptyLog, anchorOf(emptyLog))).toEqual([]);
  });

  it('has the hashes that others compute', () => {
    expect(full.entries.map(hashedAnew)).toEqual(full.entries);
    const head = canonicalJson({ format: full.format, formatVersion: full.formatVersion, id: full.id });
    expect(full.entries[0]?.previous).toBe(createHash('sha256').update(head).digest('hex'));
  });

  it('tells of every change of every leaf', () => {
    const paths = leafPaths(short);
    expect(paths.length).toBeGreaterThan(70);
    const unnoticed = paths.flatMap((path, index) => {
      const change = changes[index % changes.length] ?? (() => null);
      return verifyDisclosureLog(changed(short, path, change)).length > 0 ? [] : [path.join('.')];
    });
    expect(unnoticed).toEqual([]);
  });

  it('tells of any change of any leaf of any log', () => {
    const mutation = logs.chain((log) =>
      fc.tuple(fc.constant(log), fc.constantFrom(...leafPaths(log)), fc.constantFrom(...changes)),
    );
    fc.assert(
      fc.property(mutation, ([log, path, change]) => {
        expect(verifyDisclosureLog(changed(log, path, change))).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('tells of a change by somebody who hashes the entry anew, at the end by the anchor', () => {
    for (const [index, entry] of short.entries.entries()) {
      const forged = hashedAnew({ ...entry, clientId: 'c-3' } as LogEntry);
      const log = withEntries(short, short.entries.with(index, forged));
      const isLast = index === short.entries.length - 1;
      expect(verifyDisclosureLog(log, isLast ? anchorOf(short) : undefined)).not.toEqual([]);
    }
  });

  it('tells of every removal, at the end by the anchor, of every repetition and every exchange', () => {
    const { entries } = short;
    const isNoticed = (tampered: readonly LogEntry[], anchor?: LogAnchor) =>
      verifyDisclosureLog(withEntries(short, tampered), anchor).length > 0;
    for (const [index, entry] of entries.entries()) {
      const isLast = index === entries.length - 1;
      expect(isNoticed(entries.toSpliced(index, 1))).toBe(!isLast);
      expect(isNoticed(entries.toSpliced(index, 1), anchorOf(short))).toBe(true);
      for (const [place, other] of entries.entries()) {
        expect(isNoticed(entries.toSpliced(place, 0, entry))).toBe(true);
        if (place > index) expect(isNoticed(entries.with(index, other).with(place, entry))).toBe(true);
      }
    }
  });

  it.each<[string, (log: DisclosureLog) => DisclosureLog, string]>([
    [
      'a changed entry',
      (log) => ({ ...log, entries: log.entries.map((one) => ({ ...one, byId: 'm-2' })) }),
      'entries[0].hash',
    ],
    ['a removed entry', (log) => ({ ...log, entries: log.entries.slice(1) }), 'entries[0].sequence'],
    ['the head of another log', (log) => ({ ...log, id: 'log-2' }), 'entries[0].previous'],
    [
      'a format of later days',
      (log) => ({ ...log, formatVersion: 2 }) as unknown as DisclosureLog,
      'formatVersion',
    ],
  ])('says where: %s', (_, tampered, path) => {
    expect(verifyDisclosureLog(tampered(full))[0]?.path).toBe(path);
  });

  it('agrees with the anchors of its past, and with no others', () => {
    const anchors = full.entries.map((_, index) => anchorOf(withEntries(full, full.entries.slice(0, index))));
    for (const anchor of anchors) expect(verifyDisclosureLog(full, anchor)).toEqual([]);
    const rewritten = logged(emptyLog, open.mandate, 1);
    expect(verifyDisclosureLog(rewritten)).toEqual([]);
    expect(verifyDisclosureLog(rewritten, anchors[1])).toMatchObject([{ path: 'entries' }]);
    expect(verifyDisclosureLog(emptyLog, anchors[1])).toMatchObject([{ path: 'entries' }]);
    expect(verifyDisclosureLog({ ...emptyLog, id: 'log-2' }, anchors[0])).toMatchObject([
      { path: 'entries' },
    ]);
  });

  it.each([undefined, null, 'log', [], {}, { ...emptyLog, entries: {} }])(
    'answers to what is no log: %j',
    (log) => {
      expect(verifyDisclosureLog(log)).not.toEqual([]);
    },
  );
});

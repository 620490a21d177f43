import { createHash } from 'node:crypto';
import { fromStored, type StoredCase, toStored } from 'exit-work/casework';
import { canonicalJson, InputError } from 'exit-work/kernel';
import { openCaseFile } from 'exit-work/lifecycle';
import { CaseFile } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { filledFields } from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import { disclosuresOf as logOf } from '../../bench/growth/sized.js';
import { journeyFile } from '../../bench/journey-file.js';
import { wholeCase } from '../builders/casework/whole-case.js';

const programmes = Object.values(blueprints);
const journeys = ['vpn-type-c', 'pairs', 'exit-sweden', 'helpline-family'] as const;
const stored = toStored(wholeCase(journeyFile('vpn-type-c')));

function issuesOf(change: Partial<StoredCase>) {
  const opened = fromStored({ ...stored, ...change }, programmes);
  return opened.ok ? [] : opened.issues.map(({ code, path }) => `${code} ${path}`);
}

/** As another program would work it out. */
function revisionOf(
  log: readonly string[],
  { disclosures }: Pick<StoredCase, 'disclosures'> = stored,
): string {
  const { document, rulings } = stored;
  return createHash('sha256')
    .update(JSON.stringify([document, rulings, log, disclosures]))
    .digest('hex');
}

describe('a case is stored and opened again', () => {
  it.each(journeys)('%s', (name) => {
    const file = journeyFile(name);
    const again = fromStored(toStored(wholeCase(file)), programmes);
    const text = openCaseFile(JSON.stringify(file), programmes);
    expect(again.ok && text.ok && { ...wholeCase(file), ...text.value }).toEqual(again.ok && again.value);
    expect(again.ok && canonicalJson(again.value.file)).toBe(canonicalJson(file));
    expect(again.ok && toStored(again.value)).toEqual(toStored(wholeCase(file)));
  });

  it('with a row for the opening and for each event, in the order of entry', () => {
    const { opening, events } = journeyFile('vpn-type-c');
    expect(stored.log.map((row) => JSON.parse(row))).toEqual([opening, ...events]);
    expect(JSON.parse(stored.document)).not.toHaveProperty('events');
  });
});

describe('the revision', () => {
  it('is the same in whatever order the fields stand, and where a list of nothing is empty or left out', () => {
    const file = journeyFile('vpn-type-c');
    const turned = Object.fromEntries(Object.entries(file).reverse());
    expect(toStored(wholeCase({ ...CaseFile.parse(turned), incidents: [] })).revision).toBe(stored.revision);
  });

  it('is another when one leaf is another', () => {
    const file = journeyFile('vpn-type-c');
    const revisions = new Set([stored.revision]);
    let changed = 0;
    for (const [place, { path, value }] of [...filledFields(CaseFile, file)].entries()) {
      // Every third, which are some of each list.
      if (typeof value !== 'string' || place % 3 !== 0) continue;
      const copy = structuredClone(file);
      const parent = path.slice(0, -1).reduce<object>((at, key) => Object(Reflect.get(at, key)), copy);
      Reflect.set(parent, path.at(-1) ?? '', `${value}x`);
      // Not everything can be said in every field.
      if (!CaseFile.safeParse(copy).success) continue;
      revisions.add(toStored(wholeCase(copy)).revision);
      changed += 1;
    }
    expect(changed).toBeGreaterThan(70);
    expect(revisions.size).toBe(changed + 1);
  });

  it('is that of all that is stored', () => {
    expect(revisionOf(stored.log)).toBe(stored.revision);
  });

  it('is another when two entries change places', () => {
    const [opening = '', first = '', second = '', ...rest] = stored.log;
    expect(issuesOf({ log: [opening, second, first, ...rest] })).toEqual(['other-revision revision']);
  });
});

describe('what was not stored together is refused', () => {
  const other = toStored(wholeCase(journeyFile('pairs')));
  it.each<[string, Partial<StoredCase>, readonly string[]]>([
    ['nothing', {}, []],
    ['the document of another case', { document: other.document }, ['other-revision revision']],
    ['the log of another', { log: other.log }, ['other-revision revision']],
    ['a log that lacks its end', { log: stored.log.slice(0, -1) }, ['other-revision revision']],
    ['another revision', { revision: other.revision }, ['other-revision revision']],
    ['all of another case', { ...other, caseId: stored.caseId }, ['other-stored-case caseId']],
  ])('%s', (_, change, issues) => expect(issuesOf(change)).toEqual(issues));

  it('a programme that is not at hand', () => {
    const opened = fromStored(stored, [blueprints.pairs]);
    expect(opened).toMatchObject({
      ok: false,
      issues: [{ code: 'programme-not-at-hand', path: 'programme' }],
    });
  });

  it('a log of disclosures that is another client’s', () => {
    const whole = wholeCase(journeyFile('vpn-type-c'));
    const foreign = toStored({ ...whole, disclosures: logOf(2) });
    const opened = fromStored(foreign, programmes);
    expect(opened.ok ? [] : opened.issues.map(({ code, path }) => `${code} ${path}`)).toContain(
      'other-client disclosures.entries[0].clientId',
    );
  });

  it('a log of disclosures that lost an entry', () => {
    const whole = wholeCase(journeyFile('vpn-type-c'));
    const { disclosures: rows, ...rest } = toStored({ ...whole, disclosures: logOf(3) });
    const disclosures = rows.filter((_, place) => place !== 2);
    const opened = fromStored(
      { ...rest, disclosures, revision: revisionOf(stored.log, { disclosures }) },
      programmes,
    );
    expect(opened.ok ? [] : opened.issues[0]?.path).toMatch(/^disclosures\.entries/);
  });

  it('two entries in one row', () => {
    const [opening = '', first = '', second = '', ...rest] = stored.log;
    const log = [opening, `${first},${second}`, ...rest];
    expect(issuesOf({ log, revision: revisionOf(log) })).toEqual(['rows-of-several-entries log']);
  });
});

describe('what is no opened case is not stored', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'opened: expected an opened case, with its file'],
    ['another version', { ...journeyFile('pairs'), formatVersion: 2 }, 'opened.file.formatVersion'],
    ['a field that nobody knows', { ...journeyFile('pairs'), mood: 'good' }, 'opened.file'],
  ])('%s', (_, file, path) => {
    const storing = () => toStored(wholeCase(file as CaseFile));
    expect(storing).toThrow(InputError);
    expect(storing).toThrow(path);
  });
});

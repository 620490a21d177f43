import { InputError } from 'exit-work/kernel';
import { deadlines, enterEvent, openCaseFile, recordDeadlines, replayCaseFile } from 'exit-work/lifecycle';
import { Client } from 'exit-work/model';
import { reviewCase } from 'exit-work/practice';
import { blueprints } from 'exit-work/programme';
import {
  anchorOf,
  decideDisclosure,
  recipientNotice,
  recordDisclosure,
  sharingPolicyOf,
  sharingTable,
  subjectAccessExport,
  transparencyStatement,
  verifyDisclosureLog,
  viewRecord,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { counsellor } from '../../builders/index.js';
import { request } from '../../sharing/builders/builders.js';
import { emptyLog } from '../../sharing/log/logged.js';
import { fileWith, refusalOf } from './disclosures-entered.js';
import { byCounsellor, houseFile, logOf, programme } from './house-of-logs.js';

/** As an application hands it over that no compiler has looked at. */
function unchecked(options: object): never {
  return options as never;
}

describe('a house shares under pseudonyms, and the option is misspelt', () => {
  const file = fileWith();
  const asked = request({ categories: ['identity', 'reference'] });
  const policy = sharingPolicyOf([file], {}, { timeZone: 'Europe/Berlin' });
  const decision = decideDisclosure(asked, policy);
  const misspelt = unchecked({ identifers: 'pseudonyms', pseudonymKey: 'k'.repeat(32) });

  it('nothing leaves: no view and no notice with the identifiers that were to be hidden', () => {
    expect(refusalOf(() => viewRecord(Client, file.client, decision, misspelt))).toEqual([
      'wrong-argument at options',
    ]);
    expect(refusalOf(() => recipientNotice(decision, 'none', misspelt))).toEqual([
      'wrong-argument at options',
    ]);
    const weak = { identifiers: 'pseudonyms', pseudonymKey: 'summer' } as const;
    expect(refusalOf(() => viewRecord(Client, file.client, decision, weak))).toEqual([
      'wrong-argument at options.pseudonymKey',
    ]);
  });

  it('nothing leaves for want of a key that got lost on the way, and a last argument may be left out by `undefined`', () => {
    for (const name of ['pseudonymKey', 'identifiers', 'clearing']) {
      const lost = unchecked({ [name]: undefined });
      for (const ask of [
        () => viewRecord(Client, file.client, decision, lost),
        () => recipientNotice(decision, 'none', lost),
      ])
        expect(refusalOf(ask)).toEqual([`wrong-argument at options.${name}`]);
    }
    expect(refusalOf(() => viewRecord(Client, file.client, decision, undefined))).toEqual([]);
    expect(recipientNotice(decision, undefined)).toEqual(recipientNotice(decision));
    const clearing = unchecked({ clearedTexts: undefined });
    expect(refusalOf(() => viewRecord(Client, file.client, decision, { clearing }))).toEqual([
      'wrong-argument at clearing.clearedTexts',
    ]);
  });

  it('nothing is decided or entered for what the request or the entry misspells', () => {
    const open = unchecked({ ...asked, identifer: 'as-permitted' });
    expect(refusalOf(() => decideDisclosure(open, policy))).toHaveLength(1);
    const details = { id: 'entry-1', request: asked, decision, policy, at: asked.instant };
    const unsigned = unchecked({ ...details, approvedBy: 'm-2' });
    expect(refusalOf(() => recordDisclosure(emptyLog, unsigned))).toHaveLength(1);
  });
});

describe('a client asks what the house holds, and something must be withheld', () => {
  const file = fileWith();
  const own = { holderId: file.holderId, at: '2030-06-01T12:00:00Z' } as const;
  const withhold = [{ category: 'security', reason: 'protects-others' }] as const;

  it('a misspelt `withhold` withholds nothing, and is refused', () => {
    expect(refusalOf(() => subjectAccessExport(file, emptyLog, { ...own, withhold }))).toEqual([]);
    const misspelt = unchecked({ ...own, witholds: withhold });
    expect(refusalOf(() => subjectAccessExport(file, emptyLog, misspelt))).toEqual([
      'unknown-option at options',
    ]);
    const unknown = unchecked({ ...own, withhold: [{ category: 'secrity', reason: 'protects-others' }] });
    expect(refusalOf(() => subjectAccessExport(file, emptyLog, unknown))).toEqual([
      'not-in-list at options.withhold[0].category',
    ]);
  });

  it('an anchor that is none would find every log in order, and is refused', () => {
    const { hash } = anchorOf(emptyLog);
    expect(refusalOf(() => verifyDisclosureLog(emptyLog, unchecked({ hash, lenght: 4 })))).toEqual([
      'missing at anchor.length',
      'unknown-option at anchor',
    ]);
  });

  it('a statement of nobody, or of no day, is not made', () => {
    const policy = sharingPolicyOf([file]);
    const table = () => sharingTable(policy, unchecked({ client: 'c-1', instant: own.at }));
    expect(refusalOf(table)).toEqual(['unknown-option at options']);
    const page = () =>
      transparencyStatement(
        programme,
        policy,
        unchecked({ language: 'en', clientId: 'c-1', instant: '2030-06-01' }),
      );
    expect(refusalOf(page)).toEqual(['wrong-form-datetime at options.instant']);
  });
});

describe('a worker at night asks what is due', () => {
  const file = houseFile();
  const opened = replayCaseFile(file, [programme]);
  if (!opened.ok) throw new Error('the file can be opened');
  const now = '2030-03-05T23:40:00+01:00';
  const asOf = { now, timeZone: 'Europe/Berlin', holidays: ['2030-12-25'] } as const;

  it.each([
    ['a zone that nobody has', { ...asOf, timeZone: 'Berlin' }, 'unknown-time-zone at options.timeZone'],
    ['a day that is none', { ...asOf, holidays: ['25 December'] }, 'wrong-form-date at options.holidays[0]'],
    ['a day in place of now', { ...asOf, now: '2030-03-05' }, 'wrong-form-datetime at options.now'],
    ['another word for holidays', { ...asOf, freeDays: [] }, 'unknown-option at options'],
  ])('%s is refused by its path, and no wrong day is told', (_, options, refused) => {
    const { state } = opened.value;
    for (const ask of [
      () => deadlines(state, unchecked(options)),
      () => recordDeadlines(file, unchecked(options)),
      () => reviewCase(file, unchecked(options)),
    ]) {
      expect(refusalOf(ask)).toEqual([refused]);
    }
  });

  it('of a file in which one record contradicts itself all the same', () => {
    const contradicted = houseFile({
      team: [counsellor({ from: '2030-03-01', until: '2030-02-01' })],
    });
    expect(refusalOf(() => recordDeadlines(contradicted, asOf))).toEqual([]);
    expect(refusalOf(() => reviewCase(contradicted, asOf))).toEqual([]);
  });

  it('but of what is no file at all nobody is told that nothing is due', () => {
    const half = unchecked({ ...file, sessions: [null], consents: 'none' });
    expect(refusalOf(() => recordDeadlines(half, asOf))).toEqual([
      'wrong-type at file.sessions[0]',
      'wrong-type at file.consents',
    ]);
  });
});

describe('an event is entered, and what the house knows is misspelt', () => {
  it('is held against the clock or refused, never entered unasked', () => {
    const file = houseFile();
    const informed = byCounsellor('e-2', 'client.informed', '2090-01-03T09:00:00Z');
    const enter = (facts: object) => enterEvent(programme, logOf(file), informed, unchecked(facts));
    expect(enter({ now: '2030-03-05T12:00:00Z' }).ok).toBe(false);
    expect(refusalOf(() => enter({ nwo: '2030-03-05T12:00:00Z' }))).toHaveLength(1);
    expect(refusalOf(() => enter({ now: 'today' }))).toEqual(['wrong-form-datetime at facts.now']);
    const text = JSON.stringify(file);
    const open = () =>
      openCaseFile(text, Object.values(blueprints), unchecked({ timezone: 'Europe/Berlin' }));
    expect(open).toThrow(InputError);
  });
});

import { describe, expect, it } from 'vitest';
import { seeded } from '../../../sharing/worlds/small-scope.js';
import { everyCall } from '../../closed/calls/index.js';
import { sentenceOf } from '../../laws.js';
import { existenceApart, poolOf, seenBy } from './existence-apart.js';
import { expectWhole } from './expect-whole.js';
import { placesOfRecords } from './places-of-records.js';

it(`${sentenceOf(8)}: with a record of every kind and without it, by every way out`, () => {
  expectWhole(existenceApart(1, 8, poolOf(8)), 1);
});

const ofOthers = 'it is of others, who ask for it themselves';
const unnamed = 'nothing that shows names it';
const ofWorkers = 'it is of those who work with the client';
const ofAccount = 'the account tells of it as far as it may';
const entrusted = 'another than who asks entrusted it, or it is entrusted to another';

/** Where a record shows to nobody, although all of it that can be permitted is. */
const unseen: Readonly<Record<'view' | 'export' | 'reading', Readonly<Record<string, string>>>> = {
  view: {},
  export: {
    'client.relatedPersons[]': ofOthers,
    'personOfConcern?': ofOthers,
    'organisations[]': unnamed,
    'team[]': unnamed,
    'team[].roles[]': ofWorkers,
    'team[].suitability?': ofWorkers,
    'team[].formerEngagement?': ofWorkers,
    'tandems[]': ofWorkers,
    'socialNetConferences[].participants[]': ofOthers,
    'consents[]': ofOthers,
    'clearedTexts[]': ofAccount,
    'clearedTexts[].found[]': ofAccount,
    'entrustedItems[]': entrusted,
    'entrustedItems[].answers[]': entrusted,
    'mediaEngagements[]': ofWorkers,
  },
  reading: {
    'organisations[]': unnamed,
    'team[]': unnamed,
    'entrustedItems[]': entrusted,
    'entrustedItems[].answers[]': entrusted,
  },
};

describe('a comparison can fail', () => {
  const choose = seeded(9);
  // Some examples are of others than the client.
  const seen = placesOfRecords.map((place) => ({
    name: place.name,
    ways: new Set([1, 2, 3].flatMap(() => seenBy(choose, place))),
  }));

  it.each(['view', 'export', 'reading'] as const)(
    'a record of every kind is seen by %s where all may be known, or it is said why not',
    (way) => {
      const never = seen.filter(({ ways }) => !ways.has(way)).map(({ name }) => name);
      expect(never).toEqual(Object.keys(unseen[way]));
    },
  );

  it('a volunteer sees sessions alone', () => {
    const own = seen.filter(({ ways }) => ways.has('own sessions')).map(({ name }) => name);
    expect(own).toEqual(['sessions[]']);
  });
});

const byFile = 'compared';
const inHouse = 'what the house keeps in order, whoever may see it';
const reading = 'whoever reads texts for others reads the file';
const trusted = 'to the worker to whom it is entrusted, and that there is one to their supervisor';

/** The functions that take a case file, and why what they answer does not leave the house, or goes out as something else. */
const takingFiles: Readonly<Record<string, string>> = {
  checkCaseFile: inHouse,
  checkReferences: inHouse,
  effectiveEntries: inHouse,
  entrustedNotices: trusted,
  fromStored: inHouse,
  mayReadEntrusted: trusted,
  openCaseFile: inHouse,
  openEntrustedItems: trusted,
  readingView: byFile,
  recordDeadlines: inHouse,
  replayCaseFile: inHouse,
  reviewCase: inHouse,
  safeguardOf: 'part of the policy',
  sharingPolicyOf:
    'by decisions, notices, previews, logs, accounts and statements, which are made of the policy',
  subjectAccessExport: byFile,
  textsForReader: reading,
  textsToRead: reading,
  toStored: inHouse,
};

/** The functions that take a record of any kind, a case file too. */
const takingRecords: Readonly<Record<string, string>> = { textsToClear: reading, viewRecord: byFile };

it('every function that takes a case file is compared, or it is said why not', () => {
  const isFile = (value: unknown) => JSON.stringify(value)?.includes('exit-work/case-file') === true;
  const names = Object.keys(everyCall).filter((name) =>
    everyCall[name]?.takes.some(({ value }) => isFile(value)),
  );
  expect(names.sort()).toEqual(Object.keys(takingFiles).sort());
  expect(Object.keys(everyCall)).toEqual(expect.arrayContaining(Object.keys(takingRecords)));
});

import { citedSources } from 'exit-work/kernel';
import { leavesOf } from 'exit-work/schema';
import { dataCategories, dataSubjects, isValueOf } from 'exit-work/vocabulary';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { recordsOfTheLibrary } from './records-of-the-library.js';
import { schemaAt } from './schema-at.js';

it('the records of the library are found', () => {
  expect(recordsOfTheLibrary.map(([name]) => name)).toEqual(
    expect.arrayContaining(['Client', 'CaseFile', 'Consent', 'DisclosureRequest', 'SharingPolicy']),
  );
  expect(recordsOfTheLibrary.length).toBeGreaterThanOrEqual(28);
});

describe.each(recordsOfTheLibrary)('every leaf of %s', (_, record) => {
  const leaves = leavesOf(record);

  it('says of which category it is and whose data', () => {
    const unknown = leaves.filter(
      ({ annotation }) =>
        annotation === undefined ||
        !isValueOf(dataCategories, annotation.category) ||
        !isValueOf(dataSubjects, annotation.subject),
    );
    expect(unknown).toEqual([]);
  });

  it('has a label for people', () => {
    for (const { annotation } of leaves) expect(annotation?.label).toMatch(/^\p{Lu}\S*( \S+)*$/u);
  });

  it('cites statements that exist', () => {
    const cited = leaves.flatMap(({ annotation }) => citedSources(annotation?.citation));
    expect(cited.filter((id) => !Object.hasOwn(sourceStatements, id))).toEqual([]);
  });

  it('says what it may contain besides, where people write freely', () => {
    const silent = leaves.filter(({ path, annotation }) => {
      const longest = z.toJSONSchema(schemaAt(record, path)).maxLength ?? 0;
      return longest > 2_000 && annotation?.mayContain === undefined;
    });
    expect(silent.map((leaf) => leaf.path)).toEqual([]);
  });

  it('may contain known categories, each once', () => {
    for (const { annotation } of leaves) {
      const besides = annotation?.mayContain ?? [];
      expect(besides.filter((category) => !isValueOf(dataCategories, category))).toEqual([]);
      expect(new Set(besides).size).toBe(besides.length);
    }
  });

  it('is nobody’s where it is organisational, and somebody’s where it is not', () => {
    const contradictory = leaves.filter(
      ({ annotation }) => (annotation?.category === 'organisational') !== (annotation?.subject === 'nobody'),
    );
    expect(contradictory).toEqual([]);
  });
});

describe('fields that can decide about a life', () => {
  it.each([
    ['client.address', 'whereabouts', 'client'],
    ['client.telephone', 'contact', 'client'],
    ['client.offenceHistory', 'offences', 'client'],
    ['client.ideology', 'beliefs', 'client'],
    ['client.relatedPersons[].name', 'identity', 'relative'],
    ['client.relatedPersons[].telephone', 'contact', 'relative'],
    ['personOfConcern.name', 'identity', 'third-party'],
    ['personOfConcern.situation', 'security', 'third-party'],
    ['team[].homeAddress', 'whereabouts', 'staff'],
    ['needsAssessments[].mentalHealth.needs[].kind', 'health', 'client'],
    ['needsAssessments[].cognitive.ownView', 'beliefs', 'client'],
    ['needsAssessments[].security.needs[].kind', 'security', 'client'],
    ['riskAssessments[].threatToClient', 'security', 'client'],
    ['sessions[].notes', 'counselling-notes', 'client'],
    ['sessions[].outcome', 'participation', 'client'],
    ['releasePlans[].placeOfRelease', 'whereabouts', 'client'],
    ['releasePlans[].accommodation', 'whereabouts', 'client'],
    ['releasePlans[].releaseOn', 'whereabouts', 'client'],
  ])('%s is %s of the %s', (path, category, subject) => {
    const caseFile = recordsOfTheLibrary.find(([name]) => name === 'CaseFile')?.[1] ?? z.object({});
    const leaf = leavesOf(caseFile).find((candidate) => candidate.path === path);
    expect(leaf?.annotation).toMatchObject({ category, subject });
  });
});

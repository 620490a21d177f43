import { fieldPath } from 'exit-work/kernel';
import { CaseFile, checkReferences, recordsFiledWith } from 'exit-work/model';
import { filledFields, leavesOf } from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import * as made from '../builders/index.js';
import { changedAt } from './places.js';

const files: [string, CaseFile][] = [
  ['until release', made.caseFile()],
  ['opened', made.openedCaseFile()],
  ['mandated', made.mandatedCaseFile()],
  ['family support', made.familySupportCaseFile()],
];

describe.each(files)('in the case file: %s', (_, file) => {
  it('every reference leads somewhere', () => {
    expect(checkReferences(file)).toEqual([]);
  });

  it('every event that files a record names one that is there', () => {
    for (const { type, recordId } of file.events) {
      const filed = recordsFiledWith(type);
      const isThere = filed.some((list) => file[list]?.some(({ id }) => id === recordId));
      expect([type, filed.length === 0 || isThere]).toEqual([type, true]);
    }
  });

  it('the events stand in the order in which they happened', () => {
    const instants = [file.opening, ...file.events].map(({ instant }) => Date.parse(instant));
    expect(instants).toEqual([...instants].sort((one, other) => one - other));
  });
});

it.each<[string, CaseFile, string]>([
  ['the client', made.openedCaseFile(), 'c-1'],
  ['a related person', made.openedCaseFile({ client: made.clientWithRelatives(made.sister()) }), 'rel-1'],
  ['a guardian', made.openedCaseFile({ client: made.minorClient() }), 'g-1'],
  ['a worker', made.openedCaseFile(), 'm-manager'],
  ['the person of concern', made.familySupportCaseFile(), 'poc-1'],
])('a consent may be about the data of %s', (_, file, personId) => {
  const consents = [made.consentOfSister({ personId })];
  expect(checkReferences({ ...file, consents })).toEqual([]);
});

describe('a reference that leads nowhere', () => {
  const file = made.caseFile({
    client: made.clientWithRelatives(made.sister()),
    closureEvaluations: [made.closureEvaluation()],
    consents: [made.consentToJobCentre(), made.consentOfSister({ replacesId: 'consent-1' })],
  });
  const references = [...filledFields(CaseFile, file)].filter(
    ({ annotation }) => annotation?.refersTo !== undefined,
  );

  it.each(references.map(({ path }) => [fieldPath(path), path] as const))('is found at %s', (path, keys) => {
    const broken = changedAt({ record: 'CaseFile', sample: file, keys }, () => 'nobody-and-nothing');
    expect(checkReferences(CaseFile.parse(broken)).map((issue) => issue.path)).toContain(path);
  });

  it('is looked for by a list that a case file has', () => {
    const known = [
      'client',
      'people',
      'persons',
      'needs',
      'goals',
      'guardians',
      'records',
      'identified',
      ...Object.keys(CaseFile.shape),
    ];
    const lists = leavesOf(CaseFile).flatMap(({ annotation }) => annotation?.refersTo ?? []);
    expect(lists.filter((list) => !known.includes(list))).toEqual([]);
  });
});

import { fieldPath } from 'exit-work/kernel';
import { CaseFile, checkReferences, filledLeaves, leavesOf, recordsFiledWith } from 'exit-work/model';
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

describe('a reference that leads nowhere', () => {
  const file = made.caseFile({ closureEvaluations: [made.closureEvaluation()] });
  const references = [...filledLeaves(CaseFile, file)].filter(
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
      ...Object.keys(CaseFile.shape),
    ];
    const lists = leavesOf(CaseFile).flatMap(({ annotation }) => annotation?.refersTo ?? []);
    expect(lists.filter((list) => !known.includes(list))).toEqual([]);
  });
});

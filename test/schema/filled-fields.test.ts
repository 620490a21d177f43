import { CaseFile } from 'exit-work/model';
import { filledFields, leavesOf } from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import { caseFile, familySupportCaseFile, mandatedCaseFile } from '../builders/index.js';
import { examplesOf } from '../examples/record-examples.js';

const files: [string, CaseFile][] = [
  ['a released client', caseFile()],
  ['a mandated beneficiary', mandatedCaseFile()],
  ['a mother', familySupportCaseFile()],
  ...examplesOf('CaseFile').map(({ title, record }): [string, CaseFile] => [title, CaseFile.parse(record)]),
];

/** Every single value in a record, found without its schema. */
function valuesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value];
}

describe.each(files)('in the file of %s', (_, file) => {
  const leaves = [...filledFields(CaseFile, file)];

  it('every value is a leaf, and every leaf a value', () => {
    expect(leaves.map(({ value }) => value).sort()).toEqual(valuesIn(file).sort());
  });

  it('every leaf stands at its path, with its annotation', () => {
    const known = new Map(leavesOf(CaseFile).map(({ path, annotation }) => [path, annotation]));
    for (const { path, annotation, value } of leaves) {
      const written = path
        .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
        .join('')
        .slice(1);
      expect(annotation).toBeDefined();
      expect(known.has(written)).toBe(true);
      expect(path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), file)).toBe(value);
    }
  });
});

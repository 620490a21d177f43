import { describe, expect, it } from 'vitest';
import { caseFile } from '../builders/index.js';
import { recordsOfTheLibrary } from '../model/records-of-the-library.js';
import { samples } from '../model/samples.js';
import { agree, agreeOnDamagedRecords, fast } from './compiled-agreement.js';

describe('a compiled record answers as the record does', () => {
  it.each(recordsOfTheLibrary.map(([name]) => [name]))('on the samples of %s', (name) => {
    for (const sample of samples[name] ?? []) expect(agree(name, sample)).toBe(true);
  });

  it('on damaged records, with the same messages', () => {
    agreeOnDamagedRecords(200);
  });

  it('and gives out data that is its own', () => {
    const sample = caseFile();
    const parsed = fast.get('CaseFile')?.parse(sample);
    expect(parsed).toEqual(sample);
    expect(parsed).not.toBe(sample);
  });
});

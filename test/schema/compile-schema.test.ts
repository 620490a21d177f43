import { Client } from 'exit-work/model';
import { compileSchema } from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import { caseFile, client } from '../builders/index.js';
import { recordsOfTheLibrary } from '../model/records-of-the-library.js';
import { samples } from '../model/samples.js';
import { agree, agreeOnDamagedRecords, fast } from './compiled-agreement.js';

describe('a compiled record answers as the record does', () => {
  it.each(recordsOfTheLibrary.map(([name]) => [name]))('on the samples of %s', (name) => {
    for (const sample of samples[name] ?? []) expect(agree(name, sample)).toBe(true);
  });

  it('on damaged records, with the same messages', () => {
    agreeOnDamagedRecords(80);
  });

  it('and gives out data that is its own', () => {
    const sample = caseFile();
    const parsed = fast.get('CaseFile')?.parse(sample);
    expect(parsed).toEqual(sample);
    expect(parsed).not.toBe(sample);
  });

  it('and is compiled when it is first asked, once', () => {
    let looks = 0;
    const watched = new Proxy(Client, {
      get(record, name) {
        if (name === 'shape') looks += 1;
        return Reflect.get(record, name);
      },
    });
    const quick = compileSchema(watched);
    expect(looks).toBe(0);
    for (const value of [client(), {}, client()]) quick.safeParse(value);
    expect(looks).toBe(1);
  });
});

import * as library from 'exit-work';
import * as kernel from 'exit-work/kernel';
import * as lifecycle from 'exit-work/lifecycle';
import * as model from 'exit-work/model';
import * as practice from 'exit-work/practice';
import * as programme from 'exit-work/programme';
import * as sharing from 'exit-work/sharing';
import * as verification from 'exit-work/verification';
import { dataCategories, isValueOf } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { leafFieldsOf } from '../../../src/sharing/view/leaf-fields.js';
import { sentenceOf } from '../laws.js';

const doors = {
  ...library,
  ...kernel,
  ...lifecycle,
  ...model,
  ...practice,
  ...programme,
  ...sharing,
  ...verification,
};
const records = Object.entries(doors).filter(
  (entry): entry is [string, z.ZodObject] => entry[1] instanceof z.ZodObject,
);

/** What people write where they may write anything. */
const words = [
  'His sister says that he drinks again.',
  'other: his sister says that he drinks again',
  'sister',
  'HIV',
];

describe(`${sentenceOf(10)}: of the fields of all records that take words of one’s own`, () => {
  const fields = records.flatMap(([name, record]) =>
    leafFieldsOf(record)
      .filter(({ field }) => words.slice(0, 2).some((text) => z.safeParse(field, text).success))
      .map(({ path, annotation, field }) => ({ place: `${name}.${path}`, annotation, field })),
  );

  it('there are many, in many records', () => {
    expect(records.length).toBeGreaterThan(100);
    expect(fields.length).toBeGreaterThan(600);
  });

  it('none leaves out what else they may contain', () => {
    const silent = fields.filter(({ annotation }) => annotation?.mayContain === undefined);
    expect(silent.map(({ place }) => place)).toEqual([]);
  });

  it('none says that it is nothing without saying why, and none says both', () => {
    const unfounded = fields.filter(({ annotation }) => {
      const { mayContain = [], saysNoMore } = annotation ?? {};
      return (mayContain.length === 0) !== (saysNoMore !== undefined);
    });
    expect(unfounded.map(({ place }) => place)).toEqual([]);
  });

  it('those about people may contain anything, but for names, numbers and addresses, and contacts of staff', () => {
    const narrow = fields.filter(({ annotation }) => {
      const { subject, category, mayContain = [], saysNoMore } = annotation ?? {};
      if (subject === 'nobody' || saysNoMore !== undefined) return false;
      return mayContain.length < 14 && !(subject === 'staff' && category === 'contact');
    });
    expect(narrow.map(({ place }) => place)).toEqual([]);
    const reasons = new Set(
      fields.flatMap(({ annotation }) =>
        annotation?.subject === 'nobody' ? [] : (annotation?.saysNoMore ?? []),
      ),
    );
    expect([...reasons].sort()).toEqual([
      'a name',
      'a telephone number',
      'an address',
      'it is written to be published',
    ]);
  });

  it('all say it in categories that exist', () => {
    const besides = fields.flatMap(({ annotation }) => [
      ...(annotation?.mayContain ?? []),
      ...(annotation?.valuesMayContain ?? []),
    ]);
    expect(besides.filter((one) => !isValueOf(dataCategories, one))).toEqual([]);
  });
});

import { jsonSchemaOf, jsonSchemas, schemaId } from 'exit-work/exchange';
import { records } from 'exit-work/model';
import { leavesOf, metadataOf } from 'exit-work/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fileOf } from '../examples/record-examples.js';
import {
  anyFieldOfObject,
  anyObject,
  anyPlace,
  changedAt,
  type Place,
  withoutFieldAt,
} from '../model/places.js';
import { recordsOfTheModel } from '../model/records-of-the-library.js';
import { samples } from '../model/samples.js';
import { publishedValidator } from './validators.js';

const schemas = jsonSchemas();

function nameOf(record: string): string {
  return fileOf(record).replace(/\.json$/, '');
}

it('there is a schema for every record', () => {
  expect(Object.keys(schemas).sort()).toEqual(recordsOfTheModel.map(([name]) => nameOf(name)).sort());
  expect(Object.keys(records).sort()).toEqual(recordsOfTheModel.map(([name]) => name).sort());
});

describe.each(recordsOfTheModel)('the JSON Schema of %s', (name, record) => {
  const schema = schemas[nameOf(name)];

  it('says which one it is, and in which draft', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:exit-work:schema:${nameOf(name)}:1`,
      type: 'object',
      title: metadataOf(record)?.title,
      description: expect.stringContaining(metadataOf(record)?.meaning ?? 'nothing is said'),
    });
  });

  it('is JSON, and is taken by a strict validator without a word', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(() => publishedValidator(nameOf(name))).not.toThrow();
  });

  it('takes what zod takes', () => {
    const validate = publishedValidator(nameOf(name));
    for (const sample of samples[name] ?? [])
      expect([validate(sample), validate.errors]).toEqual([true, null]);
  });

  it('gives every field a title and a description, and its classification', () => {
    const leaves = leavesOf(record).map(({ annotation }) => annotation);
    const text = JSON.stringify(schema);
    for (const annotation of leaves) {
      expect(text).toContain(`"title":${JSON.stringify(annotation?.label)}`);
      expect(text).toContain(JSON.stringify(`"category":"${annotation?.category}"`).slice(1, -1));
    }
  });
});

/** Whether a record is of the form that JSON Schema can express: everything but rules across fields. */
function isOfForm(record: string, value: unknown): boolean {
  const found = recordsOfTheModel.find(([name]) => name === record)?.[1] ?? z.never();
  const outcome = found.safeParse(value);
  return outcome.success || outcome.error.issues.every(isBeyondJsonSchema);
}

/** What sharing adds has no published schema. */
function isPublished({ record }: Place): boolean {
  return Object.hasOwn(records, record);
}

function isBeyondJsonSchema({ code, ...issue }: z.core.$ZodIssue): boolean {
  return code === 'custom' || ('format' in issue && issue.format === 'url');
}

describe('zod and the JSON Schema come to the same verdict', () => {
  const runs = { numRuns: 200 };
  const agree = (record: string, value: unknown) => {
    const here = isOfForm(record, value);
    expect([record, publishedValidator(nameOf(record))(value)]).toEqual([record, here]);
    return here;
  };

  it('on a record that lacks a field or has one too many', () => {
    fc.assert(
      fc.property(anyFieldOfObject.filter(isPublished), anyObject.filter(isPublished), (field, object) => {
        agree(field.record, withoutFieldAt(field));
        agree(
          object.record,
          changedAt(object, (value) => ({ ...Object(value), unknownField: 1 })),
        );
      }),
      runs,
    );
  });

  it('on a record with another value in some place', () => {
    const others = fc.oneof(
      fc.constantFrom(null, '', ' ', 'a text', 7.25, -1, 0, 1, 2_000_000, true, {}, []),
      fc.constantFrom('2030-02-29', '2028-02-29', '1899-12-31', '2200-01-01', '08:30', '24:00', 'other: x'),
      fc.constantFrom('2030-01-01T10:00:00', '2030-01-01T10:00:00Z', '9999-01-01T10:00:00Z', 'other:x'),
      fc.string({ maxLength: 310, unit: 'grapheme' }),
      fc.constantFrom(
        'a\u0000',
        'a\u202eb',
        'a\ud83d',
        '\u200b',
        '\u3164',
        'a\rb',
        'a\r\nb',
        '\u200fمريم',
        '👩‍🚒',
      ),
      fc.constantFrom('other: \u200b', 'other: a\u202eb', 'other: ❤️', 'https://example.org/\u202e'),
      fc.constantFrom('a\nb', 'a\u2028b', 'a\tb', 'x'.repeat(301), 'x'.repeat(20_001), 'https://example.org'),
    );
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(anyPlace.filter(isPublished), others, (place, other) => {
        verdicts.add(
          agree(
            place.record,
            changedAt(place, () => other),
          ),
        );
      }),
      { numRuns: 400, seed: 20_300_107 },
    );
    expect(verdicts).toEqual(new Set([true, false]));
  });
});

it('the identifier of a schema does not change', () => {
  expect(schemaId('ReleasePlan')).toBe('urn:exit-work:schema:release-plan:1');
  expect(jsonSchemaOf('ReleasePlan').$id).toBe(schemaId('ReleasePlan'));
});

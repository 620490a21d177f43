import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { recordsOfTheLibrary } from './records-of-the-library.js';
import { samples } from './samples.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null;
}

/** Every schema inside a schema. */
function within(schema: unknown): JsonSchema[] {
  return isSchema(schema) ? [schema, ...Object.values(schema).flatMap(within)] : [];
}

describe.each(recordsOfTheLibrary)('the JSON Schema of %s', (name, record) => {
  const written = z.toJSONSchema(record, { io: 'output' });

  it('describes an object', () => {
    expect(written).toMatchObject({ type: 'object', additionalProperties: false });
  });

  it('is the same for what goes in and what comes out: nothing is transformed', () => {
    expect(z.toJSONSchema(record, { io: 'input' })).toEqual(written);
  });

  it('allows no unknown fields at any depth', () => {
    const open = within(written).filter(
      ({ type, additionalProperties }) => type === 'object' && additionalProperties !== false,
    );
    expect(open).toEqual([]);
  });

  it('bounds every text', () => {
    const unbounded = within(written).filter(
      (schema) =>
        schema.type === 'string' &&
        schema.maxLength === undefined &&
        schema.pattern === undefined &&
        (schema.allOf ?? []).every(({ pattern }) => pattern === undefined) &&
        schema.enum === undefined &&
        schema.const === undefined,
    );
    expect(unbounded).toEqual([]);
  });

  it('bounds every list', () => {
    expect(
      within(written).filter((schema) => schema.type === 'array' && schema.maxItems === undefined),
    ).toEqual([]);
  });

  it('requires what every sample has, and what the shape does not call optional', () => {
    const required = Object.entries(record.shape)
      .filter(([, field]) => field._zod.optin !== 'optional')
      .map(([key]) => key);
    expect(written.required ?? []).toEqual(required);
    for (const sample of samples[name] ?? [])
      expect(Object.keys(sample)).toEqual(expect.arrayContaining(required));
  });
});

import { annotationOf, field, record } from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const size = z.int().min(10).max(60);
const ofClient = { label: 'Shoe size', category: 'health', subject: 'client' } as const;
const ofWorker = { label: 'Size of the boots', category: 'case-administration', subject: 'staff' } as const;

describe('one schema can serve two fields', () => {
  const Shoes = record({ client: field(size, ofClient), worker: field(size, ofWorker) });

  it('each with an annotation of its own', () => {
    expect(annotationOf(Shoes.shape.client)).toEqual(ofClient);
    expect(annotationOf(Shoes.shape.worker)).toEqual(ofWorker);
  });

  it('and the schema stays as it was', () => {
    expect(annotationOf(size)).toBeUndefined();
  });

  it('a field made of a field says what was said last', () => {
    expect(annotationOf(field(field(size, ofClient), ofWorker))).toEqual(ofWorker);
  });

  it.each([
    [42, true],
    [10, true],
    [60, true],
    [9, false],
    [61, false],
    [42.5, false],
    ['42', false],
  ])('and checks as the schema does: %j is %s', (value, accepted) => {
    expect(z.safeParse(field(size, ofClient), value).success).toBe(accepted);
  });
});

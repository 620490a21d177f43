import { arrayOf, compileSchema, metadataOf, name, nested, optional, record } from 'exit-work/schema';
import { describe, expect, it, vi } from 'vitest';

const about = { label: 'Example', category: 'progress', subject: 'client' } as const;

function laterRecord() {
  const fields = vi.fn(() => ({ line: name(about) }));
  return { fields, made: record(fields, { title: 'Example', meaning: 'An example.' }) };
}

describe('fields behind a function', () => {
  it.each<[string, (made: ReturnType<typeof laterRecord>['made']) => unknown]>([
    ['is declared', (made) => made],
    ['stands in a list, in a field or in a record', (made) => [arrayOf(made), optional(nested(made))]],
    ['stands in a record that is made later, too', (made) => record(() => ({ inner: nested(made) }))],
    ['gets more fields', (made) => made.extend({ more: name(about) })],
    ['is asked what it means', (made) => metadataOf(made)?.title],
    ['is given to the compiler', (made) => compileSchema(made)],
  ])('are not made when the record %s', (_, use) => {
    const { fields, made } = laterRecord();
    use(made);
    expect(fields).not.toHaveBeenCalled();
  });

  it.each<[string, (made: ReturnType<typeof laterRecord>['made']) => unknown]>([
    ['read', (made) => made.safeParse({ line: 'a' })],
    ['asked for its fields', (made) => made.shape],
    ['reduced', (made) => made.pick({ line: true })],
    ['copied by zod', (made) => made.refine(() => true).safeParse({ line: 'a' })],
    ['read by the compiled schema', (made) => compileSchema(made).safeParse({ line: 'a' })],
    ['read within another', (made) => record({ inner: nested(made) }).safeParse({ inner: { line: 'a' } })],
  ])('are made once when the record is %s', (_, use) => {
    const { fields, made } = laterRecord();
    use(made);
    use(made);
    made.safeParse({});
    expect(fields).toHaveBeenCalledTimes(1);
  });

  it('are the same ones in the shape, in a pick and in an extension', () => {
    const { made } = laterRecord();
    expect(made.pick({ line: true }).shape.line).toBe(made.shape.line);
    expect(made.extend({ more: name(about) }).shape.line).toBe(made.shape.line);
  });

  it('are read the first time as they are every time', () => {
    const faulty = { line: '' };
    const [first, second] = [0, 1].map(() => laterRecord().made);
    second?.safeParse(faulty);
    expect(first?.safeParse(faulty).error?.issues).toEqual(second?.safeParse(faulty).error?.issues);
  });
});

// zod hands out one copy for what stands in the data twice, where it cannot see that a record does not hold itself: the log and
// what became of it would change with what was read before.
it('what stands twice in the data is copied twice, from the first reading on', () => {
  const { made } = laterRecord();
  const Pair = record(() => ({ first: nested(made), second: nested(made) }));
  const inner = { line: 'a' };
  const { first, second } = Pair.parse({ first: inner, second: inner });
  expect(first).toEqual(second);
  expect(first).not.toBe(second);
});

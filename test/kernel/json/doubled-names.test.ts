import { check, readJson } from 'exit-work/kernel';
import { CaseFile, readCaseFile } from 'exit-work/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openedCaseFile } from '../../builders/index.js';

/** Names that need a look: with a quotation mark, a colon, a backslash, long, none, and forbidden elsewhere. */
const names = ['id', '', 'a:', '"', '\\', '\\"', 'b":', '\u00e4', 'toString', '__proto__'] as const;

const anyName = fc.constantFrom(...names);
const { any: anyValue } = fc.letrec<{ any: Written }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(fc.constantFrom(...names), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('any'), { maxLength: 4 }).map((entries): Written => ({ entries })),
    fc.array(fc.tuple(anyName, tie('any')), { maxLength: 5 }).map((fields): Written => ({ fields })),
  ),
}));

/** A value as it is written: an object as its fields one after another, whatever they are called. */
type Written =
  | string
  | number
  | boolean
  | null
  | { readonly entries: readonly Written[] }
  | { readonly fields: readonly (readonly [string, Written])[] };

function textOf(value: Written): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('entries' in value) return `[${value.entries.map(textOf).join(' , ')}]`;
  return `{ ${value.fields.map(([name, field]) => `${escaped(name)}\n: ${textOf(field)}`).join(',\t')} }`;
}

/** The same name, written in another way. */
function escaped(name: string): string {
  return name === 'id' ? '"\\u0069d"' : JSON.stringify(name);
}

function isAnyTwice(value: Written): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('entries' in value) return value.entries.some(isAnyTwice);
  const given = value.fields.map(([name]) => name);
  return new Set(given).size < given.length || value.fields.some(([, field]) => isAnyTwice(field));
}

describe('a name that stands twice', () => {
  it('is told, wherever it stands and however it is written, and nothing else is', () => {
    fc.assert(
      fc.property(anyValue, (written) => {
        const text = textOf(written);
        const read = readJson(text);
        expect(read.ok).toBe(!isAnyTwice(written));
        if (read.ok) expect(read.value).toEqual(JSON.parse(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a case file as text is read as one at hand', () => {
  const whole = JSON.stringify(openedCaseFile());
  const named = (name: string) => whole.replace(/"givenName":"[^"]*"/, `"givenName":${name}`);
  it.each<[string, string, string | undefined]>([
    ['nothing wrong with it', whole, undefined],
    ['a number that is none', named('1e999'), 'not-finite'],
    ['a forbidden name', named('{"__proto__":{}}'), 'forbidden-name'],
    ['a forbidden name, written in another way', named('{"\\u005f_proto__":{}}'), 'forbidden-name'],
    ['a text that is too long', named(`"${'a'.repeat(100_001)}"`), 'text-too-long'],
    ['nested too deep', named(`${'['.repeat(80)}${']'.repeat(80)}`), 'nested-too-deep'],
  ])('%s', (_, text, code) => {
    const read = readCaseFile(text);
    expect(read).toEqual(check(CaseFile, JSON.parse(text)));
    expect(read.ok ? undefined : read.issues[0]?.code).toBe(code);
  });
});

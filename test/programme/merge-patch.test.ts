import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePatch } from '../../src/programme/merge-patch.js';
import { frozen } from '../lifecycle/stories/story.js';

/** The examples of RFC 7396, appendix A. */
const examples: readonly (readonly [data: string, patch: string, result: string])[] = [
  ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
  ['{"a":"b"}', '{"a":null}', '{}'],
  ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
  ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
  ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
  ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
  ['["a","b"]', '["c","d"]', '["c","d"]'],
  ['{"a":"b"}', '["c"]', '["c"]'],
  ['{"a":"foo"}', 'null', 'null'],
  ['{"a":"foo"}', '"bar"', '"bar"'],
  ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
  ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
  ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
];

/** Ours: what the examples leave open. */
const others: typeof examples = [
  ['{"a":1}', '{}', '{"a":1}'],
  ['{"a":{"b":1}}', '{"a":{}}', '{"a":{"b":1}}'],
  ['{"a":1}', '{"a":{}}', '{"a":{}}'],
  ['{"a":[1,2]}', '{"a":[]}', '{"a":[]}'],
  ['{"a":[1]}', '{"a":[null,{"b":null}]}', '{"a":[null,{"b":null}]}'],
  ['{"a":false,"b":0,"c":""}', '{"b":null}', '{"a":false,"c":""}'],
  ['{"a":1,"b":2}', '{"b":3,"a":4}', '{"a":4,"b":3}'],
  ['null', '{"a":null,"b":1}', '{"b":1}'],
  ['7', '{"a":{"b":null}}', '{"a":{}}'],
];

/** Values that need few keys, so that data and patch meet; small numbers, so that they are equal at times. */
const { tree } = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.nat({ max: 2 }), fc.boolean(), fc.array(fc.constantFrom(1, null), { maxLength: 2 })),
  tree: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(tie('tree'), fc.constant(null))),
  ),
}));

describe('a merge patch', () => {
  it.each([...examples, ...others])('of %s by %s gives %s', (data, patch, result) => {
    expect(JSON.stringify(mergePatch(JSON.parse(data), JSON.parse(patch)))).toBe(result);
  });

  it('leaves data and patch as they were', () => {
    fc.assert(
      fc.property(tree, tree, (data, patch) => {
        const before = JSON.stringify([data, patch]);
        mergePatch(frozen(data), frozen(patch));
        expect(JSON.stringify([data, patch])).toBe(before);
      }),
    );
  });

  it('applied again changes nothing more', () => {
    fc.assert(
      fc.property(tree, tree, (data, patch) => {
        const once = mergePatch(data, patch);
        expect(mergePatch(once, patch)).toEqual(once);
      }),
    );
  });

  it('that is empty changes nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b'), tree), (data) => {
        expect(mergePatch(data, {})).toEqual(data);
      }),
    );
  });

  it('makes a name that means something else an ordinary one', () => {
    const patch: unknown = JSON.parse('{"__proto__":{"polluted":true},"constructor":1}');
    const result = mergePatch({}, patch);
    expect(JSON.stringify(result)).toBe('{"__proto__":{"polluted":true},"constructor":1}');
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

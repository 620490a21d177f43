import { expect, test } from 'vitest';
import { examplesOf } from './examples-of.js';
import { withExpectations } from './expectations-in.js';

const file = {
  path: 'src/kernel/sum.ts',
  text: `/**
 * Adds.
 *
 * @example
 * \`\`\`ts
 * import { sum } from 'exit-work/kernel';
 *
 * const list = {
 *   of: '@things',
 * };
 * sum(1, 2); // => 3
 * \`\`\`
 */
export function sum() {}

export interface Adder {
  /**
   * @example in one line
   * \`\`\`ts
   * add(); // => 0
   * \`\`\`
   * @see sum
   */
  add(): number;
}

/** @example no code */
export const zero = 0;`,
};

test('examples are read with their layout, for what they document', () => {
  const [sum, add, zero] = examplesOf(file);
  expect(sum?.name).toBe('sum');
  expect(sum?.code).toBe(
    "import { sum } from 'exit-work/kernel';\n\nconst list = {\n  of: '@things',\n};\nsum(1, 2); // => 3\n",
  );
  expect(add).toMatchObject({ name: 'Adder.add', code: 'add(); // => 0\n' });
  expect(zero).toMatchObject({ name: 'zero', code: '' });
});

test('marked lines become assertions, inside blocks too', () => {
  const code =
    'for (const n of [1]) {\n  list(\n    n,\n  ); // => { n: 1 }\n}\nconst two = 2;\n// => 2\nother();\n';
  expect(withExpectations(code)).toBe(
    `import { expect as expectExample } from 'vitest';
for (const n of [1]) {
  expectExample(list(
    n,
  )).toStrictEqual({ n: 1 });
}
const two = 2; expectExample(two).toStrictEqual(2);
other();
`,
  );
});

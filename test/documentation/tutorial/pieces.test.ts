import { describe, expect, it } from 'vitest';
import { edited } from './edited.js';
import { piecesOf, proseOf } from './pieces-of.js';
import { stepsOf } from './steps-of.js';

const block = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\`\n`;
const file = `defineProgramme({ id: 'a', stages: { one: { label: 'One' } }, gate: ['x'], steps: {} });`;

describe('a piece goes where the tutorial says', () => {
  it.each([
    ['at the top', 'import;', `import;\n${file}`],
    ['add to the programme', 'more: 1,', file.replace('steps: {} }', 'steps: {},\nmore: 1,\n}')],
    ['add to steps', 'go: 1,', file.replace('steps: {}', 'steps: {\ngo: 1,\n}')],
    ['add to stages', 'two: 1,', file.replace("'One' } }", "'One' },\ntwo: 1,\n}")],
    ['add to gate', "'y',", file.replace("['x']", "['x',\n'y',\n]")],
    ['instead of stages.one.label', "label: 'Two',", file.replace('One', 'Two')],
    ['instead of id, gate', "id: 'b',", file.replace("'a'", "'b'").replace(" gate: ['x'],", ' ')],
    [`instead of the line \`${file}\``, 'nothing', 'nothing'],
  ])('%s', (place, piece, expected) => {
    expect(edited(file, place, piece)).toBe(expected);
  });

  it.each([
    ['below', '`below` is no place'],
    ['add to stages.two', 'there is no `two` to type at'],
    ['add to id', '`id` has no end to add to'],
    ['instead of stages.two', 'there is no `stages.two` to type at'],
    ['instead of the line `x`', 'there is no one line `x`'],
  ])('but not %s', (place, message) => {
    expect(() => edited(file, place, 'piece')).toThrow(message);
  });
});

describe('a tutorial is refused', () => {
  it.each([
    ['an answer without a command', block('text', 'yes'), 'is nobody’s answer'],
    ['a language that is not run', block('js', 'let x;'), 'is nobody’s answer'],
    ['code without a place', block('ts', 'let x;'), 'does not say where it goes'],
  ])('with %s', (_, text, message) => {
    expect(() => piecesOf(`## One\n${text}`)).toThrow(message);
  });

  it('that goes on with a file that is not there', () => {
    const text = block('ts', '// a.ts, add to steps\ngo: 1,');
    expect(() => stepsOf(piecesOf(text))).toThrow('goes on with a.ts, which is not there');
  });
});

it('a command without an answer is known to have none', () => {
  const [first, second] = piecesOf(block('sh', 'one\ntwo') + block('text', 'yes'));
  expect(first).not.toHaveProperty('answer');
  expect(second).toHaveProperty('answer', 'yes\n');
});

it('blocks and pictures are no prose', () => {
  expect(proseOf(`a ${'\n'}${block('sh', 'b')}![c](d) e`).split(/\s+/)).toEqual(['a', 'c', 'e']);
});

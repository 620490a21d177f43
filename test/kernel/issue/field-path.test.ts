import { fieldPath } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';

describe('a path is written as a person would', () => {
  it.each<[readonly PropertyKey[], string]>([
    [[], '(root)'],
    [['id'], 'id'],
    [['needs', 2, 'area'], 'needs[2].area'],
    [[0, 'id'], '[0].id'],
    [[1, 2], '[1][2]'],
    [['plan', 'goals', 0, 'steps', 1, 'action'], 'plan.goals[0].steps[1].action'],
    [['mental-health', 'needs'], 'mental-health.needs'],
    [['$id'], '$id'],
    [['two words'], '["two words"]'],
    [['a', 'two words', 'b'], 'a["two words"].b'],
    [['a.b'], '["a.b"]'],
    [['a', '0'], 'a["0"]'],
    [[''], '[""]'],
    [['says "no"'], '["says \\"no\\""]'],
  ])('%j is %s', (path, written) => {
    expect(fieldPath(path)).toBe(written);
  });

  it.each<[string, string, string]>([
    ['60 characters are shown', 'a'.repeat(60), 'a'.repeat(60)],
    ['61 are cut', 'a'.repeat(61), `${'a'.repeat(60)}…`],
    ['a megabyte is cut', 'a'.repeat(1_000_000), `${'a'.repeat(60)}…`],
    ['a line end does not break the line', 'a\nb', '["a\uFFFDb"]'],
    ['a terminal is not spoken to', 'a\u001b[2Jb', '["a\uFFFD[2Jb"]'],
    ['nor by a control character of eight bits', 'a\u009b2Jb', '["a\uFFFD2Jb"]'],
    ['text does not change its direction', 'a\u202eb', '["a\uFFFDb"]'],
    ['half a character is none', '\ud83d', '["\uFFFD"]'],
  ])('of a hostile key %s', (_, key, written) => {
    expect(fieldPath([key])).toBe(written);
  });
});

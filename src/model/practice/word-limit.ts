import { demand } from '../../kernel/issue/index.js';
import { type Rule, rule } from '../../schema/index.js';

/**
 * A text of at most so many words, as forms count them: what stands between blanks. Throws an `InputError` for what is no name or no number.
 *
 * @example
 * ```ts
 * import { wordLimit } from 'exit-work/model';
 *
 * wordLimit('summary', 2).statement; // => '`summary` has at most 2 words'
 * [...wordLimit('summary', 2).violations({ summary: 'one two three' })].length; // => 1
 * ```
 */
export function wordLimit<Name extends string>(
  name: Name,
  atMost: number,
): Rule<{ readonly [K in Name]?: string }> {
  demand(typeof name === 'string' && name !== '', 'name', 'the name of a field');
  demand(Number.isInteger(atMost) && atMost >= 0, 'atMost', 'a whole number from 0 on');
  return rule<{ readonly [K in Name]?: string }>({
    code: 'too-many-words',
    fields: [name],
    statement: `\`${name}\` has at most ${atMost} words`,
    at: name,
    expected: `expected at most ${atMost} words`,
    holds: (data) => {
      const text: string | undefined = data[name];
      return text === undefined || text.split(/\s+/).filter((word) => word !== '').length <= atMost;
    },
  });
}

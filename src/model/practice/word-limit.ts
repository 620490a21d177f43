import { type Rule, rule } from '../../schema/index.js';

/**
 * A text of at most so many words, as forms count them: what stands between blanks.
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

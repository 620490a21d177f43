import type { CaseFile } from '../model/index.js';
import type { Finding, ReviewOptions } from './practice-rule.js';
import { practiceRules } from './practice-rules.js';

/**
 * What falls short of good practice in a case: each finding with its rule, how strong the source’s words are,
 * where the evidence stands, and the source. A review advises people; it refuses nothing.
 *
 * @example
 * ```ts
 * import { reviewCase } from 'exit-work/practice';
 *
 * reviewCase.length; // => 2
 * ```
 */
export function reviewCase(file: CaseFile, options: ReviewOptions): readonly Finding[] {
  return practiceRules.flatMap(({ id, title, severity, sources, observe }) =>
    observe({ file, options }).map((observation) => ({ rule: id, title, severity, sources, ...observation })),
  );
}

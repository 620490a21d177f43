import { casePicture, type DiagramSubject, isCasePath } from './case/index.js';
import { mermaidOfCase, mermaidOfProgramme } from './mermaid/index.js';
import { programmePicture } from './programme/index.js';

/**
 * Draws a programme, or the way of one case through it, as a Mermaid flow chart: for Markdown files, issue trackers
 * and wikis that show Mermaid. It says what {@link toSvg} says and leaves out the same; a case has one node for each
 * position that it passed through. Labels are escaped, so that none can become a part of the chart.
 *
 * A log that does not replay throws an `InputError` that names the event.
 *
 * @example
 * ```ts
 * import { toMermaid } from 'exit-work/diagram';
 * import { blueprints } from 'exit-work/programme';
 *
 * toMermaid(blueprints.exitSweden).split('\n')[0]; // => 'flowchart TD'
 * ```
 */
export function toMermaid(subject: DiagramSubject): string {
  return isCasePath(subject)
    ? mermaidOfCase(casePicture(subject))
    : mermaidOfProgramme(programmePicture(subject));
}

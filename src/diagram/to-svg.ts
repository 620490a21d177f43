import { casePicture, type DiagramSubject, isCasePath, svgOfCase } from './case/index.js';
import { programmePicture, svgOfProgramme } from './programme/index.js';

/**
 * Draws a programme, or the way of one case through it, as an SVG document that stands alone: text remains text,
 * nothing is told by colour alone, a description says the same in words, and a print in black and white loses nothing.
 * The same subject gives the same text.
 *
 * A programme is drawn with its stages, their gates and strands, where cases begin and end, and which events lead from
 * stage to stage. Left out, so that it can be read: roles, tasks and sources, events that move no case, and on which
 * states of custody, support, safety and concern an event depends. An event that leads on from many stages has one
 * arrow, from the last of them, and says so; what leads far back, back from several stages, or on after closure, is told
 * at one place before its stage. Pauses, leaving and returning stand in a table.
 *
 * A case is drawn as a line through the lanes of the stages, time running downwards, with what happened on which day as
 * the event has it. Neighbouring events that changed nothing are told together. Nothing identifies a person; but the
 * picture tells of custody and crises, and belongs to the file of the case. A log that does not replay throws an
 * `InputError` that names the event, and so does what is neither a programme nor a way through one.
 *
 * @example
 * ```ts
 * import { toSvg } from 'exit-work/diagram';
 * import { blueprints } from 'exit-work/programme';
 *
 * toSvg(blueprints.pairs).includes('<title id="programme-pairs-title">'); // => true
 *
 * const path = toSvg({
 *   programme: blueprints.pairs,
 *   events: [
 *     {
 *       id: 'e-1', type: 'participation.ordered', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1',
 *       role: 'probation-officer', caseId: 'case-1', track: 'mandated', custody: 'community',
 *     },
 *   ],
 * });
 * path.includes('Participation ordered'); // => true
 * path.includes('case-1'); // => false
 * ```
 */
export function toSvg(subject: DiagramSubject): string {
  return isCasePath(subject) ? svgOfCase(casePicture(subject)) : svgOfProgramme(programmePicture(subject));
}

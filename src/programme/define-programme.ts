import { check } from '../kernel/check/index.js';
import { accepted, type Checked, InputError, rejected } from '../kernel/issue/index.js';
import { checkProgramme } from './checks/index.js';
import { type Programme, type ProgrammeDefinition, programmeSchema } from './language/index.js';

/**
 * Turns a designer's definition into a checked programme. Names of stages, milestones and events are known to
 * the compiler; everything else is checked here, and the same definition read from JSON gets the same messages
 * from {@link safeParseProgramme}.
 *
 * Throws an `InputError` that lists every fault by field path.
 *
 * @example
 * ```ts
 * import { defineProgramme } from 'exit-work/programme';
 *
 * const walkAndTalk = defineProgramme({
 *   id: 'walk-and-talk', version: '1.0.0', title: 'Walk and talk', description: 'Informal first meetings.',
 *   objectives: ['disengagement'], settings: ['open'], types: [], tracks: ['voluntary'], citation: { follows: ['EU-2-09'] },
 *   stages: { walking: { label: 'Walking', citation: { follows: ['EU-2-09'] } } },
 *   milestones: { 'client-informed': { label: 'the client is informed', citation: { follows: ['MG-2.1-09'] } } },
 *   openings: {
 *     call: { event: 'client.made-contact', by: ['counsellor'], tracks: ['voluntary'], stage: 'walking', citation: { follows: ['CS-3.4-03'] } },
 *   },
 *   steps: {
 *     inform: { event: 'client.informed', by: ['counsellor'], achieves: ['client-informed'], citation: { follows: ['MG-2.1-09'] } },
 *   },
 *   tasks: {},
 * });
 * walkAndTalk.version; // => '1.0.0'
 * ```
 */
export function defineProgramme<
  const S extends string,
  const M extends string,
  const E extends string = never,
>(definition: ProgrammeDefinition<S, M, E>): Programme {
  const checked = safeParseProgramme(definition);
  if (!checked.ok) throw new InputError('programme', checked.issues);
  return checked.value;
}

/**
 * A programme from data that somebody else supplies, or everything that is wrong with it.
 *
 * @example
 * ```ts
 * import { blueprints, safeParseProgramme } from 'exit-work/programme';
 *
 * safeParseProgramme({ ...blueprints.exitSweden, version: 'new' });
 * // => { ok: false, issues: [{ code: 'wrong-form-version', path: 'version', message: 'expected a version such as `1.0.0`' }] }
 * ```
 */
export function safeParseProgramme(data: unknown): Checked<Programme> {
  const checked = check(programmeSchema, data);
  if (!checked.ok) return checked;
  const issues = checkProgramme(checked.value);
  return issues.length === 0 ? accepted(checked.value) : rejected(issues);
}

import { accepted, type Checked, InputError, type Issue, rejected } from '../kernel/issue/index.js';
import { inspectJson } from '../kernel/json/index.js';
import { type Change, changesBetween } from './changes-between.js';
import { safeParseProgramme } from './define-programme.js';
import { demandProgramme, type Programme, type ProgrammeVersion } from './language/index.js';
import { mergePatch, type Patch } from './merge-patch.js';

/**
 * What a local variation does differently: a JSON merge patch of the base programme, under an identifier of its own. A
 * part that is given is merged, `null` takes a part away, and a list is replaced as a whole.
 */
export type ProgrammeOverlay = ProgrammeVersion & Patch<Omit<Programme, 'id' | 'version' | 'extends'>>;

/** A local variation of a programme, and everything in which it differs from its base. */
export interface ExtendedProgramme {
  readonly programme: Programme;
  /** By field path, in the order of the parts. */
  readonly changes: readonly Change[];
}

/**
 * A local variation of a programme without a fork: the base stays as it is and can be brought up to date, the variation
 * says only what is different, and shows it. The outcome is checked like every programme.
 *
 * Throws an `InputError` that lists every fault by field path; see {@link safeExtendProgramme} for data of others.
 *
 * @example
 * ```ts
 * import { blueprints, extendProgramme } from 'exit-work/programme';
 *
 * const { programme, changes } = extendProgramme(blueprints.vpnTypeC, {
 *   id: 'through-the-gate', version: '1.0.0', title: 'Through the Gate (fictional)',
 *   tasks: { 'begin-tapering': { within: { months: 9 } } },
 * });
 * programme.extends; // => { id: 'vpn-type-c', version: '1.0.0' }
 * changes.filter(({ path }) => path.startsWith('tasks'));
 * // => [{ path: 'tasks.begin-tapering.within.months', kind: 'changed', before: 12, after: 9 }]
 * ```
 */
export function extendProgramme(base: Programme, overlay: ProgrammeOverlay): ExtendedProgramme {
  const extended = safeExtendProgramme(base, overlay);
  if (!extended.ok) throw new InputError('programme', extended.issues);
  return extended.value;
}

/**
 * A local variation from an overlay that somebody else supplies, or everything that is wrong with it.
 * Throws an `InputError` where the base is no programme.
 *
 * @example
 * ```ts
 * import { blueprints, safeExtendProgramme } from 'exit-work/programme';
 *
 * safeExtendProgramme(blueprints.exitSweden, { id: 'exit-sweden', version: '1.0.1' });
 * // => { ok: false, issues: [{ code: 'identifier-of-base', path: 'id', message: 'expected another identifier than that of the base; a new version of a programme is a definition of its own' }] }
 * ```
 */
export function safeExtendProgramme(base: Programme, overlay: unknown): Checked<ExtendedProgramme> {
  demandProgramme(base, 'base');
  const fault = inspectJson(overlay);
  if (fault !== undefined) return rejected([fault]);
  const issues = [...overlayIssues(base, overlay)];
  if (issues.length > 0) return rejected(issues);
  const { id, version } = base;
  const checked = safeParseProgramme(mergePatch(base, { ...Object(overlay), extends: { id, version } }));
  if (!checked.ok) return checked;
  return accepted({ programme: checked.value, changes: changesBetween(base, checked.value) });
}

function* overlayIssues(base: Programme, overlay: unknown): Generator<Issue> {
  if (typeof overlay !== 'object' || overlay === null || Array.isArray(overlay)) {
    yield {
      code: 'not-an-overlay',
      path: '(root)',
      message: 'expected an overlay: an object with `id`, `version` and what is different',
    };
    return;
  }
  for (const field of ['id', 'version']) {
    if (!Object.hasOwn(overlay, field))
      yield { code: 'identity-of-variation', path: field, message: 'expected that of the variation' };
  }
  if ('id' in overlay && overlay.id === base.id) {
    yield {
      code: 'identifier-of-base',
      path: 'id',
      message:
        'expected another identifier than that of the base; a new version of a programme is a definition of its own',
    };
  }
  if (Object.hasOwn(overlay, 'extends')) {
    yield {
      code: 'written-by-the-library',
      path: 'extends',
      message: 'is written by the library; leave it out',
    };
  }
}

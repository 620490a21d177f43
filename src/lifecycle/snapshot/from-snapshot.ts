import { type Checked, check, fieldPath, type Issue } from '../../kernel/index.js';
import { demand, demandFields, demandOptions } from '../../kernel/issue/index.js';
import { dimensions, type Programme } from '../../programme/index.js';
import { demandProgramme, demandProgrammes } from '../../programme/language/index.js';
import { type CaseState, rememberState } from '../case/index.js';
import { type CaseLog, replay } from '../log/index.js';
import { type CaseSnapshot, caseSnapshotSchema } from './case-snapshot.js';
import { demandMigration, migratedSnapshot, type ProgrammeMigration } from './programme-migration.js';
import { formIssues, snapshotIssues } from './snapshot-issues.js';
import { toSnapshot } from './to-snapshot.js';

/** What a snapshot can be read with besides the programmes at hand. */
export interface SnapshotOptions {
  /** Ways from older versions to those at hand. */
  readonly migrations?: readonly ProgrammeMigration[];
  /** The log of the case under its programme. It is the truth: a snapshot that says otherwise is not read. */
  readonly truth?: { readonly programme: Programme; readonly log: CaseLog };
}

/** A state that was read, and from what. */
export interface Restored {
  readonly state: CaseState;
  readonly from: 'snapshot' | 'migration' | 'log';
}

/**
 * Reads a snapshot. It is data of unknown origin: what is not plain, not in the format, of a programme or a version that
 * is not at hand, or names what its programme does not have, is refused by field path. Whether a case can come to stand
 * like that, only its log can tell. With a migration, a snapshot of
 * an older version is brought to the one at hand. With the log, whatever is refused, or says otherwise than the log, is
 * rebuilt from the log. Throws an `InputError` for what is no programme, no migration or no log.
 *
 * @example
 * ```ts
 * import { fromSnapshot, openCase, toSnapshot } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * const opened = openCase(blueprints.exitSweden, {
 *   id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1',
 *   role: 'former', caseId: 'case-1', track: 'voluntary', custody: 'community',
 * });
 * const kept: unknown = opened.ok ? JSON.parse(JSON.stringify(toSnapshot(opened.state))) : undefined;
 * const restored = fromSnapshot(kept, Object.values(blueprints));
 * restored.ok && restored.value.from; // => 'snapshot'
 * fromSnapshot(kept, [blueprints.pairs]).ok; // => false
 * ```
 */
export function fromSnapshot(
  json: unknown,
  programmes: readonly Programme[],
  options: SnapshotOptions = {},
): Checked<Restored> {
  demandProgrammes(programmes);
  const { migrations, truth } = readOptions(options);
  const read = readSnapshot(json, programmes, migrations);
  if (truth === undefined) return read;
  const replayed = replay(truth.programme, truth.log);
  if (!replayed.ok) {
    const path = fieldPath(['log', replayed.at]);
    return {
      ok: false,
      issues: replayed.refusal.reasons.map(({ code, text }) => ({ code, path, message: text })),
    };
  }
  const brought = broughtTo(programmes, migrations, replayed.state);
  if (!brought.ok) return brought;
  const { state } = brought.value;
  return read.ok && isSame(read.value.state, state) ? read : { ok: true, value: { state, from: 'log' } };
}

function readOptions(
  options: SnapshotOptions,
): SnapshotOptions & Required<Pick<SnapshotOptions, 'migrations'>> {
  demandOptions(options, 'options', ['migrations', 'truth']);
  const { migrations = [], truth } = options;
  demand(Array.isArray(migrations), 'options.migrations', 'a list of migrations');
  for (const [place, one] of migrations.entries()) demandMigration(one, `options.migrations[${place}]`);
  if (truth === undefined) return { migrations };
  demandFields(truth, 'options.truth');
  demandProgramme(truth.programme, 'options.truth.programme');
  demand(Array.isArray(truth.log) && truth.log.length > 0, 'options.truth.log', 'the log of a case');
  return { migrations, truth };
}

/** A log of an older version is brought to the one at hand as its snapshot would be. */
function broughtTo(
  programmes: readonly Programme[],
  migrations: readonly ProgrammeMigration[],
  state: CaseState,
): Checked<Restored> {
  const isOld =
    versionIn(programmes, state.programme) === undefined &&
    migrationOf(state.programme, programmes, migrations) !== undefined;
  return isOld
    ? readSnapshot(toSnapshot(state), programmes, migrations)
    : { ok: true, value: { state, from: 'log' } };
}

function readSnapshot(
  json: unknown,
  programmes: readonly Programme[],
  migrations: readonly ProgrammeMigration[],
): Checked<Restored> {
  const checked = check(caseSnapshotSchema, json);
  if (!checked.ok) return checked;
  const issues = [...formIssues(checked.value)];
  if (issues.length > 0) return { ok: false, issues };
  const known = versionIn(programmes, checked.value.programme);
  if (known !== undefined) return stateOf(known, checked.value, 'snapshot');
  const migration = migrationOf(checked.value.programme, programmes, migrations);
  const target = migration && versionIn(programmes, migration.to);
  if (migration === undefined || target === undefined) {
    return { ok: false, issues: [unknownVersion(programmes)] };
  }
  const migrated = migratedSnapshot(checked.value, migration);
  const left = [...formIssues(migrated)];
  return left.length > 0 ? { ok: false, issues: left } : stateOf(target, migrated, 'migration');
}

function stateOf(programme: Programme, snapshot: CaseSnapshot, from: Restored['from']): Checked<Restored> {
  const issues = [...snapshotIssues(programme, snapshot)];
  if (issues.length > 0) return { ok: false, issues };
  const { format: _, formatVersion: __, ...kept } = snapshot;
  return { ok: true, value: { state: rememberState({ ...kept, programme }), from } };
}

function versionIn(
  programmes: readonly Programme[],
  wanted: CaseSnapshot['programme'],
): Programme | undefined {
  return programmes.find(({ id, version }) => id === wanted.id && version === wanted.version);
}

function migrationOf(
  { id, version }: CaseSnapshot['programme'],
  programmes: readonly Programme[],
  migrations: readonly ProgrammeMigration[],
): ProgrammeMigration | undefined {
  return migrations.find(
    ({ from, to }) => from.id === id && from.version === version && versionIn(programmes, to) !== undefined,
  );
}

function isSame(one: CaseState, other: CaseState): boolean {
  return canonical(one) === canonical(other);
}

/** A state as text in which the order of its fields does not matter. */
function canonical({
  programme: { id, version },
  caseId,
  position,
  milestones,
  sequence,
  instant,
  latest,
  openConcerns = [],
  openingId,
  idsAtInstant,
}: CaseState) {
  const values = dimensions.map((dimension) => position[dimension]);
  const happened = Object.entries(latest).sort(([one], [other]) => (one < other ? -1 : 1));
  const concerns = openConcerns.map(({ recordId, concern, since }) => [recordId, concern, since]);
  const identifiers = [openingId, idsAtInstant, concerns];
  return JSON.stringify([id, version, caseId, values, milestones, sequence, instant, happened, identifiers]);
}

function unknownVersion(programmes: readonly Programme[]): Issue {
  const known = programmes.map(({ id, version }) => `\`${id}\` ${version}`).join(', ');
  const atHand = known === '' ? 'none is' : `at hand: ${known}`;
  return {
    code: 'programme-not-at-hand',
    path: 'programme',
    message: `expected a programme that is at hand, in its version, or a migration to one; ${atHand}`,
  };
}

import { demand } from '../kernel/issue/index.js';
import { createTransitionTable, type ProgrammeMigration } from '../lifecycle/index.js';
import { demandMigration, migratedPosition } from '../lifecycle/snapshot/index.js';
import type { Programme, ProgrammeVersion } from '../programme/index.js';
import { checkedProgramme } from './checked-programme.js';
import { counterexampleTo } from './counterexample.js';
import { explore } from './explore.js';
import type { PropertyResult } from './property-result.js';
import { limitOf, type VerificationOptions } from './verification-options.js';

/**
 * Proves that every state which a case of the old version can be in comes to a state that a case of the new version can
 * be in; or tells a shortest counterexample of a case that would come to stand where no case of the new version ever stands.
 *
 * Throws an `InputError` for what is no programme or no migration, and where the migration is one between other versions.
 *
 * @example
 * ```ts
 * import { defineMigration } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 * import { verifyMigration } from 'exit-work/verification';
 *
 * const { helplineAndFamilySupport: old } = blueprints;
 * const next = { ...old, version: '1.1.0' };
 * verifyMigration(old, next, defineMigration(old, next, {})).outcome; // => 'proved'
 * ```
 */
export function verifyMigration(
  from: Programme,
  to: Programme,
  migration: ProgrammeMigration,
  options: VerificationOptions = {},
): PropertyResult {
  checkedProgramme('from', from);
  checkedProgramme('to', to);
  demandMigration(migration);
  const isFor = ({ id, version }: ProgrammeVersion, one: Programme) =>
    id === one.id && version === one.version;
  const isBetween = isFor(migration.from, from) && isFor(migration.to, to);
  demand(isBetween, 'migration', 'one between the two versions that are given');
  const limit = limitOf(options);
  const [old, next] = [createTransitionTable(from), createTransitionTable(to)];
  const [before, after] = [explore(old, limit), explore(next, limit)];
  const { positions, milestones } = before.states;
  const found = positions.findIndex((position, state) => {
    const status = {
      position: old.positions.positionOf(position),
      milestones: old.milestonesOf(milestones[state] ?? 0),
    };
    const moved = migratedPosition(status, migration);
    if (!Object.hasOwn(to.stages, moved.position.stage)) return true;
    const code = next.positions.codeOf(moved.position);
    return after.states.find(code, next.maskOf(moved.milestones)) === undefined;
  });
  if (!after.complete || (found < 0 && !before.complete)) {
    return { outcome: 'unknown', states: positions.length };
  }
  if (found < 0) return { outcome: 'proved', states: positions.length };
  const why = 'in the new version no case ever stands like this';
  return {
    outcome: 'broken',
    states: positions.length,
    why,
    counterexample: counterexampleTo(before, found),
  };
}

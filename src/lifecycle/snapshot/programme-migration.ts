import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { compareInstants, fieldPath, InputError, type Instant, type Issue } from '../../kernel/index.js';
import { nearestName } from '../../kernel/issue/index.js';
import type { Programme, ProgrammeVersion } from '../../programme/index.js';
import { demandProgramme, PositionCondition, satisfiesInAnyStatus } from '../../programme/language/index.js';
import type { CaseSnapshot } from './case-snapshot.js';

/** How the names of one version are read in another. Names that are alike in both may be left out. */
export interface MigrationMap {
  readonly stages?: Readonly<Record<string, string>>;
  /** For each old milestone the new one; `null` where the new version knows nothing of it any more. */
  readonly milestones?: Readonly<Record<string, string | null>>;
  readonly events?: Readonly<Record<string, string | null>>;
  /** New milestones that cases which stand there are taken to have. */
  readonly grants?: readonly { readonly milestone: string; readonly where: PositionCondition }[];
}

/** A way from the states of one version of a programme to those of another, as plain data. */
export interface ProgrammeMigration extends Required<MigrationMap> {
  readonly from: ProgrammeVersion;
  readonly to: ProgrammeVersion;
}

const renamings = /* @__PURE__ */ z.lazy(() => z.record(z.string(), z.nullable(z.string())));
const parts = () => ({
  stages: z.record(z.string(), z.string()),
  milestones: renamings,
  events: renamings,
  grants: z.array(z.strictObject({ milestone: z.string(), where: PositionCondition })),
});
const migrationMap = /* @__PURE__ */ z.lazy(() => {
  const { stages, milestones, events, grants } = parts();
  return z.strictObject({
    stages: z.exactOptional(stages),
    milestones: z.exactOptional(milestones),
    events: z.exactOptional(events),
    grants: z.exactOptional(grants),
  });
});
const identified = /* @__PURE__ */ z.lazy(() => z.strictObject({ id: z.string(), version: z.string() }));
const anyMigration = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ from: identified, to: identified, ...parts() }),
);

/** Holds a caller to giving what `defineMigration` makes. */
export function demandMigration(migration: ProgrammeMigration, path = 'migration'): void {
  checkedOptions(path, anyMigration, migration);
}

/**
 * Defines how the cases of one version go on in another. Every old stage, milestone and event must be named in the map
 * or be called the same in both; nothing is dropped in silence. That every reachable old state comes to a reachable new
 * one, `verifyMigration` proves.
 *
 * Throws an `InputError` that lists every fault by field path.
 *
 * @example
 * ```ts
 * import { defineMigration } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * const next = { ...blueprints.openSetting, version: '1.1.0' };
 * defineMigration(blueprints.openSetting, next, {}).to; // => { id: 'open-setting', version: '1.1.0' }
 * ```
 */
export function defineMigration(from: Programme, to: Programme, map: MigrationMap): ProgrammeMigration {
  demandProgramme(from, 'from');
  demandProgramme(to, 'to');
  checkedOptions('map', migrationMap, map);
  const issues = [
    ...unmapped('stages', from.stages, to.stages, map.stages),
    ...unmapped('milestones', from.milestones, to.milestones, map.milestones),
    ...unmapped('events', eventsOf(from), eventsOf(to), map.events),
    ...unknownGrants(to, map.grants),
  ];
  if (issues.length > 0) throw new InputError('migration', issues);
  return {
    from: { id: from.id, version: from.version },
    to: { id: to.id, version: to.version },
    stages: map.stages ?? {},
    milestones: map.milestones ?? {},
    events: map.events ?? {},
    grants: map.grants ?? [],
  };
}

type Names = Readonly<Record<string, unknown>>;

function* unmapped(part: string, from: Names, to: Names, map: Names = {}): Generator<Issue> {
  for (const [name, target] of Object.entries(map)) {
    const path = fieldPath([part, name]);
    if (!Object.hasOwn(from, name))
      yield {
        code: 'name-not-in-old-version',
        path: part,
        message: `the old version has no such name in its ${part}${meant(name, from)}`,
      };
    else if (typeof target === 'string' && !Object.hasOwn(to, target)) {
      yield {
        code: 'name-not-in-new-version',
        path,
        message: `the new version has no such name in its ${part}`,
      };
    }
  }
  for (const name of Object.keys(from)) {
    if (Object.hasOwn(map, name) || Object.hasOwn(to, name)) continue;
    yield {
      code: 'name-without-successor',
      path: fieldPath([part, name]),
      message: 'the new version has no such name; say what becomes of it',
    };
  }
}

function meant(name: string, from: Names): string {
  const nearest = nearestName(name, Object.keys(from));
  return nearest === undefined ? '' : `; is \`${nearest}\` meant`;
}

function* unknownGrants(
  { stages, milestones }: Programme,
  grants: MigrationMap['grants'] = [],
): Generator<Issue> {
  for (const [index, { milestone, where }] of grants.entries()) {
    if (!Object.hasOwn(milestones, milestone)) {
      yield {
        code: 'unknown-milestone',
        path: fieldPath(['grants', index, 'milestone']),
        message: 'expected a milestone of the new version',
      };
    }
    for (const [place, stage] of (where.stage ?? []).entries()) {
      if (Object.hasOwn(stages, stage)) continue;
      yield {
        code: 'unknown-stage',
        path: fieldPath(['grants', index, 'where', 'stage', place]),
        message: 'expected a stage of the new version',
      };
    }
  }
}

function eventsOf({ openings, steps }: Programme): Names {
  const parts = [...Object.values(openings), ...Object.values(steps)];
  return Object.fromEntries(parts.map(({ event }) => [event, true]));
}

/** The snapshot of an older version as one of the newer. */
export function migratedSnapshot(snapshot: CaseSnapshot, migration: ProgrammeMigration): CaseSnapshot {
  const latest: Record<string, Instant> = {};
  for (const [type, instant] of Object.entries(snapshot.latest)) {
    const name = renamed(migration.events, type);
    if (name === undefined) continue;
    const known = latest[name];
    // Two old events can be one in the newer version: the later of them counts.
    if (known === undefined || compareInstants(instant, known) > 0) latest[name] = instant;
  }
  return {
    ...snapshot,
    ...migratedPosition(snapshot, migration),
    programme: migration.to,
    latest,
  };
}

/** Where a case stands in the newer version. */
export function migratedPosition(
  { position, milestones }: Pick<CaseSnapshot, 'position' | 'milestones'>,
  { stages, milestones: names, grants }: ProgrammeMigration,
): Pick<CaseSnapshot, 'position' | 'milestones'> {
  const moved = { ...position, stage: renamed(stages, position.stage) ?? position.stage };
  const kept = milestones.flatMap((milestone) => renamed(names, milestone) ?? []);
  const granted = grants
    .filter(({ where }) => satisfiesInAnyStatus(moved, where))
    .map(({ milestone }) => milestone);
  return { position: moved, milestones: [...new Set([...kept, ...granted])].sort() };
}

/** The new name; nothing where the new version knows nothing of it. */
function renamed(map: Readonly<Record<string, string | null>>, name: string): string | undefined {
  return Object.hasOwn(map, name) ? (map[name] ?? undefined) : name;
}

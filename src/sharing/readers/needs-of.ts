import type { DataCategory, Role } from '../../vocabulary/index.js';
import type { ReadingReach, RoleReading } from '../policy/index.js';

/** What a role needs, by all its rows. */
export interface NeedsOfRole {
  readonly reach: ReadingReach;
  readonly categories: ReadonlySet<DataCategory>;
  readonly glass: ReadonlySet<DataCategory>;
}

/** Rows of one role add up; where one of them opens the own sessions alone, no more lies open. */
export function needsOf(role: Role, rows: readonly RoleReading[]): NeedsOfRole {
  const own = rows.filter((row) => row.role === role);
  return {
    reach: own.some((row) => row.reach === 'own-sessions') ? 'own-sessions' : 'file',
    categories: new Set(own.flatMap((row) => row.categories)),
    glass: new Set(own.flatMap((row) => row.glass ?? [])),
  };
}

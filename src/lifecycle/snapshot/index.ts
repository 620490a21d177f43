export type { CaseSnapshot } from './case-snapshot.js';
export { fromSnapshot, type Restored, type SnapshotOptions } from './from-snapshot.js';
export {
  defineMigration,
  demandMigration,
  type MigrationMap,
  migratedPosition,
  type ProgrammeMigration,
} from './programme-migration.js';
export { toSnapshot } from './to-snapshot.js';

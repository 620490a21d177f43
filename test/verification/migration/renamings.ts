import { defineMigration } from 'exit-work/lifecycle';
import type { Programme } from 'exit-work/programme';
import { verifyMigration } from 'exit-work/verification';
import { expect, it } from 'vitest';
import { explore } from '../../lifecycle/machine/explore.js';
import { mirroredProgramme, mirroringMap } from '../../lifecycle/snapshot/mirrored-programme.js';

/** For any programme: a migration that only renames can be proved. */
export function renamingsAreProved(programme: Programme): void {
  it('that its cases can go on in a version that is the same', () => {
    const next = { ...programme, version: '1.1.0' };
    const finding = verifyMigration(programme, next, defineMigration(programme, next, {}));
    expect(finding).toEqual({ outcome: 'proved', states: explore(programme).states.length });
  });

  it('that its cases can go on in a version in which everything has another name', () => {
    const next = mirroredProgramme(programme);
    const migration = defineMigration(programme, next, mirroringMap(programme));
    expect(verifyMigration(programme, next, migration).outcome).toBe('proved');
  });
}

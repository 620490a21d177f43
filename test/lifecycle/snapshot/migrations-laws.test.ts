import { defineMigration, fromSnapshot, replay } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWalk } from '../stories/walks.js';
import { mirroredEntry, mirroredProgramme, mirroringMap } from './mirrored-programme.js';
import { written } from './written-snapshots.js';

const programmes = Object.values(blueprints);
const nextVersions = programmes.map((programme) => ({ ...programme, version: '1.1.0' }));
const identities = programmes.map((programme, index) =>
  defineMigration(programme, nextVersions[index] ?? programme, {}),
);
const mirrors = programmes.map(mirroredProgramme);
const mirrorings = programmes.map((programme, index) =>
  defineMigration(programme, mirrors[index] ?? programme, mirroringMap(programme)),
);

describe('a migration that changes nothing', () => {
  it('changes the version and nothing else', () => {
    fc.assert(
      fc.property(anyWalk, ({ states }) => {
        for (const state of states) {
          const restored = fromSnapshot(written(state), nextVersions, { migrations: identities });
          const programme = nextVersions.find(({ id }) => id === state.programme.id);
          expect(restored).toEqual({
            ok: true,
            value: { state: { ...state, programme }, from: 'migration' },
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a migration that only renames', () => {
  it('gives the state of the log with the names of the new version', () => {
    fc.assert(
      fc.property(anyWalk, ({ programme: { id }, opening, events, states }) => {
        const programme = mirrors.find((mirror) => mirror.id === id);
        const state = states.at(-1);
        if (programme === undefined || state === undefined) throw new Error('every programme has a mirror');
        const replayed = replay(programme, [mirroredEntry(opening), ...events.map(mirroredEntry)]);
        const restored = fromSnapshot(written(state), mirrors, { migrations: mirrorings });
        if (!replayed.ok) throw new Error('what was possible is possible under another name');
        expect(restored).toEqual({ ok: true, value: { state: replayed.state, from: 'migration' } });
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the snapshot as it was', () => {
    fc.assert(
      fc.property(anyWalk, ({ states }) => {
        const [kept, before] = states.slice(-1).flatMap((state) => [written(state), written(state)]);
        fromSnapshot(kept, mirrors, { migrations: mirrorings });
        expect(kept).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});

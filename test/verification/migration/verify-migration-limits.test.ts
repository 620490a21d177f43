import { defineMigration } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import { verifyMigration } from 'exit-work/verification';
import { describe, expect, it } from 'vitest';
import { explore } from '../../lifecycle/machine/explore.js';
import { nextVersion } from '../../lifecycle/snapshot/next-version.js';
import { smallProgramme } from '../../programme/small-programme.js';

const smallStates = explore(smallProgramme).states.length;
const identity = defineMigration(smallProgramme, nextVersion(), {});

describe('with a limit', () => {
  const next = nextVersion();
  const broken = { ...identity, stages: { talking: 'toString' } };

  it.each([
    ['far below the states', 1, 'unknown'],
    ['one below the states', smallStates - 1, 'unknown'],
    ['at the states', smallStates, 'proved'],
    ['above the states', smallStates + 1, 'proved'],
  ])('%s the outcome is as it should be', (_, limit, outcome) => {
    const finding = verifyMigration(smallProgramme, next, identity, { limit });
    expect(finding.outcome).toBe(outcome);
    expect(finding.states).toBeGreaterThan(0);
    expect(finding).not.toHaveProperty('story');
  });

  it('that is too small for the old version nothing is said to be broken', () => {
    expect(verifyMigration(smallProgramme, next, broken, { limit: 1 }).outcome).toBe('unknown');
    expect(verifyMigration(smallProgramme, next, broken).outcome).toBe('broken');
  });

  it('that is too small for the new version nothing is said either', () => {
    const { helplineAndFamilySupport: large } = blueprints;
    const migration = { ...identity, to: { id: large.id, version: large.version } };
    expect(verifyMigration(smallProgramme, large, migration, { limit: smallStates }).outcome).toBe('unknown');
  });
});

describe('a migration between other versions', () => {
  const next = nextVersion();
  const later = { ...next, version: '2.0.0' };

  it.each([
    ['starts elsewhere', later, next],
    ['ends elsewhere', smallProgramme, later],
    ['goes the other way', next, smallProgramme],
    ['is of another programme', { ...smallProgramme, id: 'other' }, { ...next, id: 'other' }],
  ])('proves nothing where it %s', (_, from, to) => {
    expect(() => verifyMigration(from, to, identity)).toThrow(
      'migration: expected one between the two versions that are given',
    );
  });
});

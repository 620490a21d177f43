import { defineMigration, type MigrationMap, type ProgrammeMigration, replay } from 'exit-work/lifecycle';
import { blueprints, type Programme } from 'exit-work/programme';
import { verifyMigration } from 'exit-work/verification';
import { describe, expect, it } from 'vitest';
import { explore } from '../../lifecycle/machine/explore.js';
import {
  nextVersion,
  withoutAgreement,
  withoutWalks,
  withRest,
  withTrust,
} from '../../lifecycle/snapshot/next-version.js';
import { smallProgramme } from '../../programme/small-programme.js';

const why = 'in the new version no case ever stands like this';
const smallStates = explore(smallProgramme).states.length;

const granted = (where: object): MigrationMap => ({ grants: [{ milestone: 'trusted', where }] });

describe('it is proved', () => {
  it.each<[string, Programme, MigrationMap]>([
    ['nothing changes', nextVersion(), {}],
    ['a stage is added', nextVersion({}, withRest), {}],
    ['a stage is renamed', nextVersion({ working: 'w' }), { stages: { working: 'w' } }],
    ['a milestone is dropped', nextVersion({}, withoutAgreement), { milestones: { agreed: null } }],
    ['two events become one', nextVersion({}, withoutWalks), { events: { 'walk.taken': 'client.informed' } }],
    ['the milestone of a new gate is granted', nextVersion({}, withTrust), granted({ stage: ['working'] })],
    ['it is granted to everybody', nextVersion({}, withTrust), granted({})],
  ])('where %s', (_, to, map) => {
    const finding = verifyMigration(smallProgramme, to, defineMigration(smallProgramme, to, map));
    expect(finding).toEqual({ outcome: 'proved', states: smallStates });
  });
});

const identity = defineMigration(smallProgramme, nextVersion(), {});
const begun = ['client.made-contact'];
const intoWork = [...begun, 'client.informed', 'plan.agreed'];

describe('it is broken, with a shortest counterexample,', () => {
  const defined = (to: Programme, map: MigrationMap) => defineMigration(smallProgramme, to, map);
  const rest = nextVersion({}, withRest);
  const trust = nextVersion({}, withTrust);

  it.each<[string, Programme, ProgrammeMigration, readonly string[]]>([
    ['the milestone of a new gate is not granted', trust, defined(trust, {}), intoWork],
    ['it is granted elsewhere', trust, defined(trust, granted({ stage: ['talking'] })), intoWork],
    [
      'a stage becomes one that is never reached',
      rest,
      defined(rest, { stages: { working: 'resting' } }),
      intoWork,
    ],
    [
      'the first stage becomes one that is never reached',
      rest,
      defined(rest, { stages: { talking: 'resting' } }),
      begun,
    ],
    [
      'nobody in a stage has such milestones',
      rest,
      defined(rest, { stages: { working: 'talking' } }),
      intoWork,
    ],
    [
      'a gate was passed with what is dropped',
      nextVersion(),
      defined(nextVersion(), { milestones: { known: null } }),
      intoWork,
    ],
    [
      'a milestone becomes one that comes later',
      nextVersion(),
      defined(nextVersion(), { milestones: { known: 'agreed' } }),
      [...begun, 'client.informed'],
    ],
    [
      'a way that nobody defined leads to no stage',
      nextVersion(),
      { ...identity, stages: { working: 'toString' } },
      intoWork,
    ],
    [
      'it leads to no milestone',
      nextVersion(),
      { ...identity, milestones: { known: 'met' } },
      [...begun, 'client.informed'],
    ],
  ])('where %s', (_, to, migration, told) => {
    const finding = verifyMigration(smallProgramme, to, migration);
    if (finding.outcome !== 'broken' || finding.counterexample === undefined)
      throw new Error(finding.outcome);
    expect(finding).toMatchObject({ states: smallStates, why });
    expect(finding.counterexample.log.map(({ type }) => type)).toEqual(told);
    const replayed = replay(smallProgramme, finding.counterexample.log);
    expect(replayed.ok && replayed.state).toEqual(finding.counterexample.states.at(-1));
  });

  it('where a programme no longer runs on a track', () => {
    const { pairs } = blueprints;
    const openings = Object.fromEntries(
      Object.entries(pairs.openings).filter(([, { tracks }]) => !tracks.includes('mandated')),
    );
    const { 'be-ordered': _, ...steps } = pairs.steps;
    const next: Programme = { ...pairs, version: '2.0.0', tracks: ['voluntary'], openings, steps };
    const events = Object.fromEntries(
      Object.values(pairs.openings)
        .filter(({ tracks }) => tracks.includes('mandated'))
        .map(({ event }) => [event, null]),
    );
    const finding = verifyMigration(pairs, next, defineMigration(pairs, next, { events }));
    if (finding.outcome !== 'broken') throw new Error(finding.outcome);
    expect(finding.counterexample?.log).toHaveLength(1);
    expect(finding.counterexample?.log[0].track).toBe('mandated');
  });
});

import { blueprints, type Programme, safeParseProgramme } from 'exit-work/programme';
import { caseEvents, isValueOf } from 'exit-work/vocabulary';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';

const all = Object.entries(blueprints);

/** Every source that a citation anywhere in a programme names. */
function citedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'states' || key === 'follows') && Array.isArray(inner) ? inner.map(String) : citedIn(inner),
  );
}

describe.each(all)('the programme %s', (_, programme: Programme) => {
  it('is accepted, and nothing of it is changed', () => {
    expect(safeParseProgramme(programme)).toEqual({ ok: true, value: programme });
  });

  it('is data: it goes through JSON and comes back the same', () => {
    const returned: unknown = JSON.parse(JSON.stringify(programme));
    expect(returned).toStrictEqual(programme);
    expect(safeParseProgramme(returned)).toEqual({ ok: true, value: programme });
  });

  it('cites sources that exist', () => {
    const cited = citedIn(programme);
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((id) => !Object.hasOwn(sourceStatements, id))).toEqual([]);
  });

  it('cites for everything that it asks for', () => {
    const { stages, milestones, openings, steps, tasks } = programme;
    const parts = { stages, milestones, openings, steps, tasks };
    const bare = Object.entries(parts).flatMap(([kind, named]) =>
      Object.entries(named)
        .filter(([, { citation }]) => citation === undefined)
        .map(([key]) => `${kind} ${key}`),
    );
    expect(bare).toEqual([]);
  });

  it('can be paused, evaluated, closed and reopened, whatever it is', () => {
    const events = Object.values(programme.steps).map(({ event }) => event);
    expect(events).toEqual(
      expect.arrayContaining([
        'case.paused',
        'case.resumed',
        'case.evaluated',
        'case.closed',
        'case.reopened',
      ]),
    );
  });

  it('begins with events that the field says open a case', () => {
    const opening = Object.values(programme.openings).map(({ event }) => event);
    const said = opening.map((event) =>
      isValueOf(caseEvents, event) ? caseEvents.terms[event].definition : event,
    );
    expect(said.filter((definition) => !/Opens a .*case\./.test(definition))).toEqual([]);
  });
});

describe('the blueprints', () => {
  it('have names of their own', () => {
    const ids = all.map(([, { id }]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['openSetting', []],
    ['prisonAndProbation', ['A', 'B', 'C', 'D', 'E']],
    ['vpnTypeC', ['A', 'C']],
    ['pairs', ['A', 'E']],
    ['exitSweden', []],
    ['helplineAndFamilySupport', []],
  ] as const)('%s is of the types %j', (name, types) => {
    expect(blueprints[name].types).toEqual(types);
  });

  it('oblige nobody but in the programmes that announce their sanctions', () => {
    const mandated = all.filter(([, { tracks }]) => tracks.includes('mandated')).map(([name]) => name);
    expect(mandated).toEqual(['prisonAndProbation', 'pairs']);
    for (const name of ['prisonAndProbation', 'pairs'] as const) {
      expect(Object.keys(blueprints[name].milestones)).toContain('sanctions-announced');
    }
  });
});

import { type CaseState, createTransitionTable } from 'exit-work/lifecycle';
import { blueprints, type Position } from 'exit-work/programme';
import { roles, valuesOf } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import { tableAnswer } from '../machine/table-answer.js';
import { caseIn, type JourneyName, stagesOfJourneys } from '../stories/journeys.js';
import { advanced, eventNow, isPossible } from '../stories/story.js';

const programme = blueprints.prisonAndProbation;
const table = createTransitionTable(programme);
const { codeOf, positionOf, count } = table.positions;

function cellOf(name: JourneyName, stage: string, event: string) {
  const { programme: own, position } = caseIn(name, stage);
  const its = createTransitionTable(own);
  return its.at(its.positions.codeOf(position), its.events.indexOf(event));
}

const rolesIn = (set: number) => valuesOf(roles).filter((_, place) => (set & (1 << place)) !== 0);

describe('the positions of a table', () => {
  it('are as many as the values of the dimensions admit, each with a number of its own', () => {
    expect(count).toBe(2 * 6 * 5 * 2 * 4 * 2 * 3);
    const all = Array.from({ length: count }, (_, code) => positionOf(code));
    expect(all.map((position) => codeOf(position))).toEqual([...all.keys()]);
    expect(new Set(all.map((position) => JSON.stringify(position))).size).toBe(count);
  });

  it('are told as positions are', () => {
    const position: Position = caseIn('prison and probation, from prison', 'aftercare').position;
    expect(positionOf(codeOf(position))).toEqual(position);
  });
});

describe('the milestones of a table', () => {
  it('are sets, and are told in alphabetical order', () => {
    const held = ['risk-assessed', 'classified', 'needs-assessed'];
    expect(table.milestonesOf(table.maskOf(held))).toEqual([...held].sort());
    expect(table.milestonesOf(table.maskOf(Object.keys(programme.milestones)))).toEqual(
      Object.keys(programme.milestones).sort(),
    );
    expect(table.milestonesOf(0)).toEqual([]);
    expect(table.maskOf([])).toBe(0);
  });
});

describe('a cell of a table', () => {
  it('says who may, what is asked for and where it leads', () => {
    const cell = cellOf('prison and probation, mandated', 'intervention', 'non-compliance.reported');
    expect(cell && rolesIn(cell.by).sort()).toEqual(['case-manager', 'programme-manager']);
    expect(cell && rolesIn(cell.approvedBy)).toEqual(['programme-manager']);
    expect(cell).toMatchObject({
      step: 'report-non-compliance',
      needsRecord: false,
      needsReason: false,
      needsLinkedCase: false,
      required: table.maskOf(['sanctions-announced']),
      achieved: table.maskOf(['non-compliance-reported']),
    });
    expect(cell && positionOf(cell.next)).toEqual(
      caseIn('prison and probation, mandated', 'intervention').position,
    );
  });

  it.each<[JourneyName, string, string, step: string | undefined]>([
    ['prison and probation, mandated', 'aftercare', 'measure.revoked', 'revoke-measure-in-aftercare'],
    ['prison and probation, mandated', 'intervention', 'measure.revoked', 'revoke-measure'],
    ['prison and probation, from prison', 'intervention', 'measure.revoked', undefined],
    ['prison and probation, from prison', 'intervention', 'client.released', 'release'],
    ['prison and probation, from prison', 'assessment', 'client.released', 'release-before-the-work'],
    ['prison and probation, from prison', 'aftercare', 'client.released', undefined],
    ['family support', 'helpline', 'referral.made', 'hand-over-to-provider'],
    ['family support', 'counselling', 'referral.made', 'refer-family-onward'],
  ])('of %s in %s for %s is that of the step %s', (name, stage, event, step) => {
    expect(cellOf(name, stage, event)?.step).toBe(step);
  });

  it('knows the gates only where they apply', () => {
    const required = (name: JourneyName) => {
      const cell = cellOf(name, 'assessment', 'intervention.started');
      return table.milestonesOf(cell?.required ?? 0);
    };
    const work = ['needs-assessed', 'plan-agreed', 'risk-assessed'];
    expect(required('prison and probation, mandated')).toEqual(work);
    expect(required('prison and probation, from prison')).toEqual(['classified', ...work]);
  });
});

describe('a table', () => {
  it.each(Object.entries(blueprints))(
    'of %s has a row for each event that has a step or opens a case',
    (_, one) => {
      const its = createTransitionTable(one);
      expect([...its.events].sort()).toEqual(
        [
          ...new Set([...Object.values(one.openings), ...Object.values(one.steps)].map(({ event }) => event)),
        ].sort(),
      );
      for (const [row, event] of its.events.entries()) expect(its.eventIndex.get(event)).toBe(row);
    },
  );

  it.each(stagesOfJourneys)('answers for %s in %s as the steps do, whatever happens first', (name, stage) => {
    const stories = [
      [],
      ['case.paused'],
      ['crisis.reported'],
      ['security-concern.raised'],
      ['client.dismissed'],
    ];
    for (const state of stories.map((story): CaseState => advanced(caseIn(name, stage), ...story))) {
      const its = createTransitionTable(state.programme);
      const code = its.positions.codeOf(state.position);
      const possible = its.events.filter((event) => isPossible(state, event));
      const answered = its.events.filter(
        (event) => tableAnswer(its, state, eventNow(state, event)) !== undefined,
      );
      expect(answered).toEqual(possible);
      const mask = its.maskOf(state.milestones);
      const open = its.from(code).filter(({ required }) => (required & mask) === required);
      expect(open.map(({ event }) => its.events[event])).toEqual(possible);
    }
  });
});

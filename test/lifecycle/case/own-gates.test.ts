import { type CaseState, openCase } from 'exit-work/lifecycle';
import { defineProgramme, type Requirement, type Step } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { smallProgramme } from '../../programme/small-programme.js';
import { advanced, isPossible, openingOf, reasonsOf, refusalOf, type Told } from '../stories/story.js';

type Names = 'talking' | 'working';
type Asked = Requirement<'known' | 'agreed', Names>;

const asks = (milestone: Asked['milestone'], where?: Asked['where']): Asked => ({
  milestone,
  because: 'it is asked for',
  ...(where === undefined ? {} : { where }),
});

/** A programme of two stages, with one step that leads from the first to the second. */
function begun(
  { entry = [], exit = [] }: { readonly entry?: readonly Asked[]; readonly exit?: readonly Asked[] },
  step: Partial<Step<Names, Asked['milestone']>>,
): CaseState {
  const by = ['counsellor'] as const;
  const programme = defineProgramme({
    ...smallProgramme,
    invariants: {},
    stages: {
      talking: { label: 'Talking', exit },
      working: { label: 'Working', entry },
    },
    milestones: { known: { label: 'known' }, agreed: { label: 'agreed' } },
    openings: {
      call: {
        event: 'client.made-contact',
        by,
        tracks: ['voluntary'],
        stage: 'talking',
      },
    },
    steps: {
      know: { event: 'client.informed', by, achieves: ['known'] },
      agree: { event: 'participation.agreed', by, achieves: ['agreed'] },
      forget: { event: 'outreach.made', by, revokes: ['known'] },
      pause: { event: 'case.paused', by, moves: { status: 'paused' } },
      work: { event: 'intervention.started', by, moves: { stage: 'working' }, ...step },
      again: { event: 'case.reopened', by, where: { stage: ['working'] } },
    },
    tasks: {},
  });
  const opened = openCase(programme, openingOf(programme));
  if (!opened.ok) throw new Error('the case can be opened');
  return opened.state;
}

const entry = [asks('known')];
const exit = [asks('agreed')];

describe('a gate of one’s own', () => {
  it.each<[string, CaseState, Told[], string[]]>([
    ['of the stage that is entered', begun({ entry }, {}), [], ['requirement known']],
    ['of the stage that is left', begun({ exit }, {}), [], ['requirement agreed']],
    [
      'of both, that of the stage that is left first',
      begun({ entry, exit }, {}),
      [],
      ['requirement agreed', 'requirement known'],
    ],
    [
      'of both and of the step itself, that of the step first',
      begun({ entry, exit }, { requires: [asks('known')] }),
      ['participation.agreed'],
      ['requirement known', 'requirement known'],
    ],
    [
      'that was met, and is no longer',
      begun({ entry }, {}),
      ['client.informed', 'outreach.made'],
      ['requirement known'],
    ],
    [
      'for this position',
      begun({ entry: [asks('known', { stage: ['talking'] })] }, {}),
      [],
      ['requirement known'],
    ],
    [
      'for any status where none is named',
      begun({ entry }, { where: { status: ['paused'] } }),
      ['case.paused'],
      ['requirement known'],
    ],
    [
      'for the status that is named',
      begun({ entry: [asks('known', { status: ['paused'] })] }, { where: { status: ['paused'] } }),
      ['case.paused'],
      ['requirement known'],
    ],
    [
      'that a step requires of itself before it brings it about',
      begun({}, { requires: [asks('known')], achieves: ['known'] }),
      [],
      ['requirement known'],
    ],
  ])('keeps an event back: %s', (_, state, story, reasons) => {
    expect(reasonsOf(refusalOf(advanced(state, ...story), 'intervention.started'))).toEqual(reasons);
  });

  it.each<[string, CaseState, Told[]]>([
    ['there is none', begun({}, {}), []],
    ['it is met', begun({ entry, exit }, {}), ['client.informed', 'participation.agreed']],
    ['the step itself brings about what the entry asks for', begun({ entry }, { achieves: ['known'] }), []],
    ['the step itself brings about what the exit asks for', begun({ exit }, { achieves: ['agreed'] }), []],
    ['it is for another stage', begun({ entry: [asks('known', { stage: ['working'] })] }, {}), []],
    ['it is for another custody', begun({ entry: [asks('known', { custody: ['custody'] })] }, {}), []],
    ['it is for another status', begun({ entry: [asks('known', { status: ['paused'] })] }, {}), []],
    ['the stage stays', begun({ entry, exit }, { moves: { support: 'intensive' } }), []],
    [
      'the step leads to the stage where the case is',
      begun({ entry, exit }, { moves: { stage: 'talking' } }),
      [],
    ],
  ])('lets an event pass where %s', (_, state, story) => {
    expect(isPossible(advanced(state, ...story), 'intervention.started')).toBe(true);
  });

  it('is not asked again of a case that stays behind it', () => {
    const inside = advanced(begun({ entry }, {}), 'client.informed', 'intervention.started', 'outreach.made');
    expect(inside.milestones).toEqual([]);
    expect(isPossible(inside, 'case.reopened')).toBe(true);
  });

  it('is judged by what held before: what a step revokes still lets it pass', () => {
    const state = advanced(
      begun({ entry }, { revokes: ['known'] }),
      'client.informed',
      'intervention.started',
    );
    expect([state.position.stage, state.milestones]).toEqual(['working', []]);
  });

  it('is met by a milestone that one step revokes and brings about again', () => {
    const state = begun({}, { achieves: ['known'], revokes: ['known', 'agreed'] });
    expect(advanced(state, 'participation.agreed', 'intervention.started').milestones).toEqual(['known']);
  });
});

import { citing } from '../kernel/citation/index.js';
import { eventLabel, type TransitionTable } from '../lifecycle/index.js';
import type { Citation } from '../vocabulary/index.js';
import { counterexampleTo } from './counterexample.js';
import type { Explored } from './explore.js';
import type { Exploration } from './explore-once.js';
import type { PropertyResult } from './property-result.js';
import { brokenAt } from './result-of.js';

/** A property of the whole machine, with what was found of it. */
export interface SoundnessProperty {
  readonly key: string;
  readonly label: string;
  readonly citation?: Citation;
  readonly result: PropertyResult;
}

/** For each step that was asked for and always refused: where first, and what was missing whenever it was. */
type Refused = ReadonlyMap<string, { readonly state: number; readonly missing: number }>;

/**
 * What holds of every sound programme, whatever it is for: every stage is entered, every step can be taken by somebody,
 * so every requirement can be met, and no open case stands where nothing can change any more.
 */
export function soundness(table: TransitionTable, exploration: Exploration): readonly SoundnessProperty[] {
  const { complete, states } = exploration.explored;
  const sound: PropertyResult = { outcome: complete ? 'proved' : 'unknown', states: states.positions.length };
  const refused = complete ? refusedSteps(table, exploration) : new Map();
  const stages = complete ? stagesNeverEntered(table, exploration, refused) : [];
  const steps = complete ? stepsNeverTaken(table, exploration, refused) : [];
  const stuck = complete ? stuckState(table, exploration) : undefined;
  return [
    {
      key: 'no-dead-end',
      label: 'in every open case something can still change',
      citation: { ours: 'a case that nobody can move or close helps nobody' },
      result:
        stuck === undefined ? sound : brokenAt(exploration.explored, stuck, 'nothing can change any more'),
    },
    ...(stages.length > 0
      ? stages
      : [
          {
            key: 'stages-are-entered',
            label: 'every stage is entered by some case',
            citation: { ours: 'a stage that no case enters is a mistake' },
            result: sound,
          },
        ]),
    ...(steps.length > 0
      ? steps
      : [
          {
            key: 'steps-are-possible',
            label: 'every step is possible in some case, so somebody can meet every requirement',
            citation: { ours: 'a step that nobody can take is a mistake' },
            result: sound,
          },
        ]),
  ];
}

function refusedSteps(table: TransitionTable, { explored, takenSteps }: Exploration): Refused {
  const { positions, milestones } = explored.states;
  const refused = new Map<string, { state: number; missing: number }>();
  for (const [state, position] of positions.entries()) {
    const held = milestones[state] ?? 0;
    for (const { step, required } of table.from(position)) {
      const missing = required & ~held;
      if (missing === 0 || takenSteps.has(step)) continue;
      const before = refused.get(step);
      refused.set(step, { state: before?.state ?? state, missing: missing & (before?.missing ?? missing) });
    }
  }
  return refused;
}

function stuckState(table: TransitionTable, { explored, edges }: Exploration): number | undefined {
  const moving = new Set(edges.filter((_, place) => place % 2 === 0));
  const stuck = explored.states.positions.findIndex(
    (position, state) => !moving.has(state) && table.positions.positionOf(position).status !== 'closed',
  );
  return stuck < 0 ? undefined : stuck;
}

function stagesNeverEntered(
  table: TransitionTable,
  { explored }: Exploration,
  refused: Refused,
): readonly SoundnessProperty[] {
  const { programme, positions } = table;
  const entered = new Set(explored.states.positions.map((one) => positions.positionOf(one).stage));
  return Object.entries(programme.stages)
    .filter(([stage]) => !entered.has(stage))
    .map(([stage, { label, citation }]) => {
      const entering = Object.keys(programme.steps).filter(
        (step) => programme.steps[step]?.moves?.stage === stage,
      );
      const step = entering.find((one) => refused.has(one)) ?? entering[0];
      const why = step === undefined ? 'no step leads there' : whyNever(table, refused, step);
      const property = {
        key: `stage-${stage}-is-entered`,
        label: `some case enters «${label}»`,
        ...citing(citation),
      };
      return neverHappens(property, explored, why, step === undefined ? undefined : refused.get(step)?.state);
    });
}

function stepsNeverTaken(
  table: TransitionTable,
  { explored, takenSteps }: Exploration,
  refused: Refused,
): readonly SoundnessProperty[] {
  return Object.entries(table.programme.steps)
    .filter(([step]) => !takenSteps.has(step))
    .map(([step, { event, citation }]) => {
      const label = `«${eventLabel(table.programme, event)}» is possible in some case (step \`${step}\`)`;
      const property = { key: `step-${step}-is-possible`, label, ...citing(citation) };
      return neverHappens(property, explored, whyNever(table, refused, step), refused.get(step)?.state);
    });
}

function neverHappens(
  property: Omit<SoundnessProperty, 'result'>,
  explored: Explored,
  why: string,
  state: number | undefined,
): SoundnessProperty {
  const states = explored.states.positions.length;
  const counterexample = state === undefined ? {} : { counterexample: counterexampleTo(explored, state) };
  return { ...property, result: { outcome: 'broken', states, why, ...counterexample } };
}

/** Why a step never happens: what it waits for, or that no case comes to where it is possible. */
function whyNever({ programme, milestonesOf }: TransitionTable, refused: Refused, step: string): string {
  const event = eventLabel(programme, programme.steps[step]?.event ?? '');
  const found = refused.get(step);
  if (found === undefined) return `no case ever stands where «${event}» is possible`;
  const missing = milestonesOf(found.missing);
  const labels = missing.map((milestone) => programme.milestones[milestone]?.label ?? milestone);
  if (labels.length === 0) return `«${event}» waits for things that are never true together`;
  const steps = Object.values(programme.steps);
  const isBroughtAbout = missing.some((one) => steps.some(({ achieves }) => achieves?.includes(one)));
  return `«${event}» waits for it to be true that ${labels.join(' and ')}, which ${
    isBroughtAbout ? 'is never true there' : 'no step brings about'
  }`;
}

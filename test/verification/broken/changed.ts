import type { Programme, Stage, Step } from 'exit-work/programme';

/** What is put in the place of parts of a programme; `undefined` takes a step away. */
export interface Change {
  readonly steps?: Readonly<Record<string, Partial<Step> | undefined>>;
  readonly stages?: Readonly<Record<string, Partial<Stage>>>;
}

const plainStep: Step = { event: 'client.informed', by: ['case-manager'] };
const plainStage: Stage = { label: 'A stage more' };

/** A programme with a few steps or stages that are other than they were; a name that is not known adds one. */
export function changed(
  programme: Programme,
  { steps = {}, stages = {} }: Change,
  others: Partial<Programme> = {},
): Programme {
  const altered = { ...programme.steps };
  for (const [name, step] of Object.entries(steps)) {
    if (step === undefined) delete altered[name];
    else altered[name] = { ...(altered[name] ?? plainStep), ...step };
  }
  const renewed = { ...programme.stages };
  for (const [name, stage] of Object.entries(stages)) {
    renewed[name] = { ...(renewed[name] ?? plainStage), ...stage };
  }
  return { ...programme, ...others, steps: altered, stages: renewed };
}

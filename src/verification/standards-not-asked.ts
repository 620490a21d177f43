import type { Programme } from '../programme/index.js';
import type { CasePhase } from '../vocabulary/index.js';

/** A standard of the field that a programme is not asked for, and why. */
export interface NotAsked {
  /** What would have to hold, as a clause. */
  readonly label: string;
  readonly why: string;
}

/**
 * The standards that do not speak of a programme, because it does not have what they are about; or because its designer
 * forgot to say of a stage what it is.
 */
export function standardsNotAsked({ stages, steps }: Programme): readonly NotAsked[] {
  const has = (phase: CasePhase) => Object.values(stages).some((stage) => stage.phase === phase);
  const knows = (event: string) => Object.values(steps).some((step) => step.event === event);
  const notAsked: NotAsked[] = [];
  if (!has('intervention')) {
    notAsked.push({
      label: 'nobody is worked with before the needs are assessed',
      why: 'no stage has the phase `intervention`',
    });
  }
  if (!knows('client.imprisoned') && !knows('client.released')) {
    notAsked.push({
      label: 'imprisonment and release can be recorded, and a release is prepared',
      why: 'no step answers `client.imprisoned` or `client.released`',
    });
  } else if (!has('aftercare') || !has('intervention')) {
    notAsked.push({
      label: 'a release out of the work is planned, and aftercare follows it',
      why: 'no stage has the phase `intervention`, or none `aftercare`',
    });
  }
  return notAsked;
}

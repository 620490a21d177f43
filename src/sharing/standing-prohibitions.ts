import type { Prohibition } from '../model/index.js';
import type { DataCategory, SourceId } from '../vocabulary/index.js';
import { dataCategories, valuesOf } from '../vocabulary/index.js';

/** A prohibition that holds in every policy, with its source. */
export interface StandingProhibition extends Prohibition {
  readonly sources: readonly SourceId[];
}

/**
 * What may never be disclosed on any ground; a legal duty that meets one goes to a human.
 *
 * @example
 * ```ts
 * import { standingProhibitions } from 'exit-work/sharing';
 *
 * standingProhibitions().map(({ id }) => id); // => ['standing:staff-home', 'standing:undisclosed-offences', 'standing:funder']
 * ```
 */
export function standingProhibitions(): readonly StandingProhibition[] {
  return [
    {
      id: 'standing:staff-home',
      because: 'where workers and volunteers live stays hidden, although they use their real names',
      dataSubjects: ['staff'],
      categories: ['whereabouts'],
      sources: ['MG-3.3-02', 'WO-1.5-01'],
    },
    {
      id: 'standing:undisclosed-offences',
      because: 'what a client confides of acts unknown to justice has rules and limits of its own',
      categories: ['undisclosed-offences'],
      sources: ['MG-1-03'],
    },
    {
      // That it is absolute is ours: the sources ask for an agreement on what may be shared and why.
      id: 'standing:funder',
      because: 'funders are accountable for money, not for persons: they get aggregates only',
      recipientKinds: ['funder'],
      categories: personal(),
      sources: ['CS-4.2-05', 'MG-4.3-03'],
    },
  ];
}

function personal(): DataCategory[] {
  return valuesOf(dataCategories).filter((category) => category !== 'organisational');
}

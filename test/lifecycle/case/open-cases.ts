import { mandatedJourneys, stagesOfJourneys } from '../stories/journeys.js';

/** The events that lead to each status in which a case is open. */
export const openStatuses = {
  active: [],
  paused: ['case.paused'],
  withdrawn: ['client.withdrew'],
  dismissed: ['client.dismissed'],
} as const;

/** Every stage of every journey, in every status that a case can have there and be open. */
export const openCases = stagesOfJourneys.flatMap(([name, stage]) =>
  (['active', 'paused', 'withdrawn', 'dismissed'] as const)
    .filter((status) => status !== 'withdrawn' || !mandatedJourneys.includes(name))
    .map((status) => [name, stage, status] as const),
);

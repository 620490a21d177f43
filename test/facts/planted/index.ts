import { plantedInDays } from './days.js';
import type { PlantedFact } from './planted-fact.js';
import { plantedInReading } from './reading.js';
import { plantedInReplacements } from './replacements.js';

/** Errors against the laws of facts, each of which something must notice. */
export const plantedFacts: readonly PlantedFact[] = [
  ...plantedInDays,
  ...plantedInReading,
  ...plantedInReplacements,
];

import { brokenEndings } from './broken-endings.js';
import { brokenMandates } from './broken-mandates.js';
import type { BrokenProgramme } from './broken-programme.js';
import { brokenPromises } from './broken-promises.js';
import { brokenSafety } from './broken-safety.js';
import { brokenStructure } from './broken-structure.js';
import { brokenWork } from './broken-work.js';

/** Shipped programmes with one deliberate fault each. */
export const brokenProgrammes: readonly BrokenProgramme[] = [
  ...brokenStructure,
  ...brokenEndings,
  ...brokenSafety,
  ...brokenWork,
  ...brokenMandates,
  ...brokenPromises,
];

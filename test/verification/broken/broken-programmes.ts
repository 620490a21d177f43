import { brokenEndings } from './broken-endings.js';
import { brokenMandates } from './broken-mandates.js';
import type { BrokenProgramme } from './broken-programme.js';
import { brokenPromises } from './broken-promises.js';
import { brokenSafety } from './broken-safety.js';
import { brokenStructure } from './broken-structure.js';
import { brokenWork } from './broken-work.js';

/** Shipped programmes with one deliberate fault each. */
const brokenProgrammes: readonly BrokenProgramme[] = [
  ...brokenStructure,
  ...brokenEndings,
  ...brokenSafety,
  ...brokenWork,
  ...brokenMandates,
  ...brokenPromises,
];

const isSmall = ({ programme }: BrokenProgramme) => programme.id === 'helpline-and-family-support';

/** Those with some hundred states. */
export const smallBrokenProgrammes = brokenProgrammes.filter(isSmall);

/** Those with thousands. */
export const largeBrokenProgrammes = brokenProgrammes.filter((one) => !isSmall(one));

import type { Calls } from './argument.js';
import { caseworkCalls } from './casework.js';
import { kernelCalls } from './kernel.js';
import { lifecycleCalls } from './lifecycle.js';
import { modelCalls } from './model.js';
import { programmeCalls } from './programme.js';
import { cedarCalls, diagramCalls, exchangeCalls, practiceCalls, proofCalls } from './proofs-and-pictures.js';
import { schemaCalls } from './schema.js';
import { sharingCalls } from './sharing.js';
import { vocabularyCalls } from './vocabulary.js';

export type { Argument, Call, Calls } from './argument.js';

/** A valid call of every function that any entry point exports, with what may be wrong in it. */
export const everyCall: Calls = {
  ...kernelCalls,
  ...vocabularyCalls,
  ...schemaCalls,
  ...modelCalls,
  ...programmeCalls,
  ...lifecycleCalls,
  ...practiceCalls,
  ...caseworkCalls,
  ...proofCalls,
  ...diagramCalls,
  ...exchangeCalls,
  ...cedarCalls,
  ...sharingCalls,
};

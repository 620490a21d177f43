import type { MutantCoverage } from '@stryker-mutator/api/core';

/** Where the instrumented files look which mutant is on, and in which they count. */
export interface Instrumented {
  activeMutant?: string;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number;
  hitLimit?: number | undefined;
}

export const instrumented: Instrumented = {};

Object.assign(globalThis, { __stryker__: instrumented });

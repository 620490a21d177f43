import type { Counterexample } from './counterexample.js';

/**
 * What was found of a property: nothing that breaks it in any reachable state, a way to break it, or that the limit came
 * before the end. `states` says in how many states it was looked for.
 */
export type PropertyResult =
  | { readonly outcome: 'proved'; readonly states: number }
  | {
      readonly outcome: 'broken';
      readonly states: number;
      /** What is wrong where the counterexample ends, as a clause. */
      readonly why: string;
      /** A shortest way there; nothing where what is wrong is that no case ever comes there. */
      readonly counterexample?: Counterexample;
    }
  | { readonly outcome: 'unknown'; readonly states: number };

import type { Story } from './story.js';

/**
 * What was found of a property: nothing that breaks it in any reachable state, a way to break it, or that the limit came
 * before the end. `states` says in how many states it was looked for.
 */
export type Finding =
  | { readonly outcome: 'proved'; readonly states: number }
  | {
      readonly outcome: 'broken';
      readonly states: number;
      /** What is wrong where the story ends, as a clause. */
      readonly why: string;
      /** A shortest way there; nothing where what is wrong is that no case ever comes there. */
      readonly story?: Story;
    }
  | { readonly outcome: 'unknown'; readonly states: number };

/** How strongly a source says something, in its own word. */
export type Strength = 'must' | 'should' | 'may';

/**
 * How a place of the library stands to what others have written. It `states` what they say, as strongly, and says how strongly
 * where that matters; or it `follows` them: their aim, our form; or it is `ours`, for this reason, and nobody else said it. Which
 * sources there are, `Source` says.
 */
export type CitationOf<Source extends string> =
  | {
      readonly states: readonly [Source, ...Source[]];
      /** Never more than the sources' own word. */
      readonly strength?: Strength;
      readonly follows?: never;
      readonly ours?: never;
    }
  | {
      readonly follows: readonly [Source, ...Source[]];
      readonly states?: never;
      readonly strength?: never;
      readonly ours?: never;
    }
  | {
      readonly ours: string;
      readonly states?: never;
      readonly strength?: never;
      readonly follows?: never;
    };

/** A citation as {@link describeCitation} reads it, of whatever sources; every `CitationOf` is one. */
export interface ReadCitation {
  readonly states?: readonly string[];
  readonly strength?: Strength;
  readonly follows?: readonly string[];
  readonly ours?: string;
}

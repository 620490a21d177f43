import {
  type Dimension,
  dimensions,
  type Position,
  type Programme,
  positionLabel,
} from '../../programme/index.js';

/** What goes without saying, so that a picture says only what is otherwise. */
const usual: Readonly<Partial<Record<Dimension, string>>> = {
  status: 'active',
  custody: 'community',
  support: 'standard',
  safety: 'settled',
  concern: 'no-concern',
};

// A bare value such as «Standby» or «Raised» says nothing without its question.
const prefixes: Readonly<Partial<Record<Dimension, string>>> = {
  support: 'support: ',
  concern: 'security concern: ',
};

function wordOf(programme: Programme, dimension: Dimension, position: Position): string {
  const label = positionLabel(programme, dimension, position[dimension]);
  return `${prefixes[dimension] ?? ''}${dimension === 'stage' ? label : label.toLowerCase()}`;
}

/** A position in words: the stage, and whatever is not as usual. */
export function positionWords(programme: Programme, position: Position): readonly string[] {
  return dimensions
    .filter((dimension) => dimension === 'stage' || isUnusual(programme, dimension, position))
    .map((dimension) => wordOf(programme, dimension, position));
}

function isUnusual({ tracks }: Programme, dimension: Dimension, position: Position): boolean {
  return dimension === 'track' ? tracks.length > 1 : position[dimension] !== usual[dimension];
}

/** What an event changed, in words; for an opening, the whole position. */
export function changeWords(
  programme: Programme,
  before: Position | undefined,
  position: Position,
): readonly string[] {
  if (before === undefined) return positionWords(programme, position);
  return dimensions
    .filter((dimension) => before[dimension] !== position[dimension])
    .map((dimension) => wordOf(programme, dimension, position));
}

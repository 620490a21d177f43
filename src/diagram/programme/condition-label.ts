import { dimensions, type Programme, positionLabel, type Requirement } from '../../programme/index.js';

/** In which cases a requirement is asked for, in the programme’s words; nothing where it is asked for in all. */
export function conditionLabel(programme: Programme, { where = {} }: Requirement): readonly string[] {
  return dimensions.flatMap((dimension) => {
    const values: readonly string[] = where[dimension] ?? [];
    // In a programme with one track the track goes without saying.
    if (dimension === 'track' && programme.tracks.every((track) => values.includes(track))) return [];
    return values.map((value) => positionLabel(programme, dimension, value).toLowerCase());
  });
}

import { fieldPath, type Issue } from '../../kernel/issue/index.js';
import type { Programme } from '../language/index.js';

/** Tracks that the programme does not run on. */
export function* unknownTracks({ tracks, openings, steps }: Programme): Generator<Issue> {
  const named = [
    ...Object.entries(openings).flatMap(([id, opening]) =>
      opening.tracks.map((track, index) => [['openings', id, 'tracks', index], track] as const),
    ),
    ...Object.entries(steps).flatMap(([id, { moves }]) =>
      moves?.track === undefined ? [] : [[['steps', id, 'moves', 'track'], moves.track] as const],
    ),
  ];
  for (const [path, track] of named) {
    if (tracks.includes(track)) continue;
    yield {
      code: 'unknown-track',
      path: fieldPath(path),
      message: `the programme does not run on the \`${track}\` track; add it to \`tracks\``,
    };
  }
}

import { fieldPath, type Issue } from '../../kernel/issue/index.js';
import type { Programme } from '../language/index.js';

/** What starts its own clock is due again and again, whatever `repeats` says. */
export function* dutiesWithoutEnd({ duties }: Programme): Generator<Issue> {
  for (const [id, { repeats, after, fulfilledBy }] of Object.entries(duties)) {
    if (repeats || !after.includes(fulfilledBy)) continue;
    yield {
      path: fieldPath(['duties', id, 'repeats']),
      message: `\`${fulfilledBy}\` starts the clock of the duty that it fulfils, so the duty repeats; expected true`,
    };
  }
}

import { fieldPath, type Issue } from '../../kernel/issue/index.js';
import type { Programme } from '../language/index.js';

/** What starts its own clock is due again and again, whatever `repeats` says. */
export function* tasksWithoutEnd({ tasks }: Programme): Generator<Issue> {
  for (const [id, { repeats, after, fulfilledBy }] of Object.entries(tasks)) {
    if (repeats || !after.includes(fulfilledBy)) continue;
    yield {
      code: 'task-without-end',
      path: fieldPath(['tasks', id, 'repeats']),
      message: `\`${fulfilledBy}\` starts the clock of the task that it fulfils, so the task repeats; expected true`,
    };
  }
}

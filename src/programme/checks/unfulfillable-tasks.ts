import { fieldPath, type Issue } from '../../kernel/issue/index.js';
import { caseEvents, isValueOf } from '../../vocabulary/index.js';
import type { Programme } from '../language/index.js';

/** A task that no event of the programme can fulfil stays due for ever. */
export function* unfulfillableTasks({ tasks, steps, events = {} }: Programme): Generator<Issue> {
  for (const [id, { fulfilledBy }] of Object.entries(tasks)) {
    const isKnown = isValueOf(caseEvents, fulfilledBy) || Object.hasOwn(events, fulfilledBy);
    if (!isKnown || Object.values(steps).some(({ event }) => event === fulfilledBy)) continue;
    yield {
      code: 'unfulfillable-task',
      path: fieldPath(['tasks', id, 'fulfilledBy']),
      message: `no step answers \`${fulfilledBy}\`, so nobody could fulfil the task`,
    };
  }
}

import { fieldPath, type Issue } from '../../kernel/issue/index.js';
import { caseEvents, isValueOf } from '../../vocabulary/index.js';
import type { Programme } from '../language/index.js';
import { eventsNamed, milestonesNamed, type Named, stagesNamed, stepsNamed } from './names-in-programme.js';

/** Stages, milestones and events that nothing declares. */
export function* unknownNames(programme: Programme): Generator<Issue> {
  const { stages, milestones, events = {} } = programme;
  yield* unknown(
    'unknown-stage',
    stagesNamed(programme),
    (stage) => Object.hasOwn(stages, stage),
    (stage) => `no stage \`${stage}\` is declared in \`stages\``,
  );
  yield* unknown(
    'unknown-milestone',
    milestonesNamed(programme),
    (milestone) => Object.hasOwn(milestones, milestone),
    (milestone) => `no milestone \`${milestone}\` is declared in \`milestones\``,
  );
  yield* unknown(
    'unknown-step',
    stepsNamed(programme),
    (step) => Object.hasOwn(programme.steps, step),
    (step) => `no step \`${step}\` is declared in \`steps\``,
  );
  yield* unknown(
    'unknown-event',
    eventsNamed(programme),
    (event) => isValueOf(caseEvents, event) || Object.hasOwn(events, event),
    (event) => `the field knows no event \`${event}\`; declare it in \`events\``,
  );
}

function* unknown(
  code: string,
  named: Iterable<Named>,
  isKnown: (name: string) => boolean,
  message: (name: string) => string,
): Generator<Issue> {
  for (const [path, name] of named) {
    if (!isKnown(name)) yield { code, path: fieldPath(path), message: message(name) };
  }
}

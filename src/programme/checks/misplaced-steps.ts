import { fieldPath, type Issue } from '../../kernel/issue/index.js';
import type { Programme } from '../language/index.js';

/** An invariant of a step that answers another event would prove nothing. */
export function* misplacedSteps({ steps, invariants = {} }: Programme): Generator<Issue> {
  for (const [id, invariant] of Object.entries(invariants)) {
    if (!('step' in invariant) || invariant.step === undefined) continue;
    const spoken: readonly (string | undefined)[] =
      'events' in invariant ? invariant.events : [invariant.event];
    const answers = steps[invariant.step]?.event;
    if (answers === undefined || spoken.includes(answers)) continue;
    yield {
      code: 'step-of-other-event',
      path: fieldPath(['invariants', id, 'step']),
      message: `\`${invariant.step}\` answers \`${answers}\`, of which the invariant does not speak`,
    };
  }
}

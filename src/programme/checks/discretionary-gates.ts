import { fieldPath, type Issue } from '../../kernel/issue/index.js';
import type { Programme } from '../language/index.js';
import { requirementsIn } from './names-in-programme.js';

/** What workers may leave out cannot be what a gate waits for. */
export function* discretionaryGates(programme: Programme): Generator<Issue> {
  const steps = Object.values(programme.steps);
  for (const [path, { milestone }] of requirementsIn(programme)) {
    const achieving = steps.filter(({ achieves }) => achieves?.includes(milestone));
    if (achieving.length === 0 || achieving.some(({ discretionary }) => discretionary !== true)) continue;
    yield {
      code: 'discretionary-gate',
      path: fieldPath([...path, 'milestone']),
      message: `only discretionary steps bring about \`${milestone}\`; what is required cannot be left to discretion`,
    };
  }
}

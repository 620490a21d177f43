import { fieldPath, type Issue } from '../../kernel/issue/index.js';
import type { Programme } from '../language/index.js';

/** A case that begins behind a gate would have passed it with nothing that the gate asks for. */
export function* gatedOpenings({ openings, stages }: Programme): Generator<Issue> {
  for (const [id, { stage }] of Object.entries(openings)) {
    const { entry = [] } = Object.hasOwn(stages, stage) ? (stages[stage] ?? {}) : {};
    if (entry.length === 0) continue;
    yield {
      code: 'gated-opening',
      path: fieldPath(['openings', id, 'stage']),
      message: `\`${stage}\` has an entry gate, and a case that begins has nothing yet; open it in a stage without one`,
    };
  }
}

import { frozen } from '../../kernel/frozen/index.js';
import type { Step, Task } from '../language/index.js';

/** The meetings of a beneficiary with the probation officer. */
export const supervisionSteps = /* @__PURE__ */ frozen({
  'meet-probation-officer': {
    event: 'supervision-meeting.held',
    by: ['probation-officer'],
    where: { custody: ['community'], track: ['mandated'] },
    citation: { follows: ['CS-3.5-25'] },
  },
} as const satisfies Readonly<Record<string, Step<never, never, never>>>);

/** How often they meet (CS-3.5-25). */
export const supervisionTasks = /* @__PURE__ */ frozen({
  'monthly-supervision': {
    label: 'Meet the probation officer',
    fulfilledBy: 'supervision-meeting.held',
    after: ['intervention.started', 'client.released', 'client.released-unprepared'],
    within: { months: 1 },
    repeats: true,
    where: { stage: ['intervention', 'aftercare'], track: ['mandated'], custody: ['community'] },
    by: ['probation-officer'],
    citation: { follows: ['CS-3.5-25'] },
  },
} as const satisfies Readonly<Record<string, Task<'intervention' | 'aftercare', never, never>>>);

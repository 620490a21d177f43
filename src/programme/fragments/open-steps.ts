import { frozen } from '../../kernel/frozen/index.js';
import { aftercareSteps } from './aftercare-steps.js';
import { caseworkSteps } from './casework-steps.js';
import { custodySteps } from './custody-steps.js';
import { intakeSteps } from './intake-steps.js';
import { securitySteps } from './security-steps.js';
import type { StandardSteps } from './standard-step.js';
import { reopeningSteps, statusSteps } from './status-steps.js';

/** Everything that can happen in voluntary work outside the justice system, prison for a time included. */
export const openSteps = /* @__PURE__ */ frozen({
  ...intakeSteps,
  ...caseworkSteps,
  ...custodySteps,
  ...aftercareSteps,
  ...securitySteps,
  ...statusSteps,
  ...reopeningSteps,
} as const satisfies StandardSteps);

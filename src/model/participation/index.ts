export { Approval } from './approval.js';
export { Incentive } from './incentive.js';
export { Participation } from './participation.js';
export { participationMatchesOpening, participationsFollow } from './participation-history-rules.js';
export { ProgrammeSuitability } from './programme-suitability.js';
export { Referral } from './referral.js';
export { Sanction } from './sanction.js';

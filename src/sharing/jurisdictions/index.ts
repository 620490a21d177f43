export { jurisdictions } from './jurisdictions.js';
export { withJurisdiction } from './with-jurisdiction.js';

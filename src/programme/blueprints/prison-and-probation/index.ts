export { prisonAndProbation } from './prison-and-probation.js';

export { type HandingOver, handOver } from './hand-over.js';
export {
  type Acquainted,
  type HandoverQuestion,
  type OpenAtHandover,
  type OpenPromise,
  openAtHandover,
} from './open-at-handover.js';

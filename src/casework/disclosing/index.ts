export { type Disclosed, type Disclosing, disclose, type Handover } from './disclose.js';
export { type DisclosureThatHappened, enterDisclosure } from './enter-disclosure.js';
export {
  type ClientNotification,
  informSupervisor,
  notifyClient,
  type SupervisorInformed,
} from './notify.js';
export { type ReadInside, type ReadingInside, read } from './read.js';
export { type Ruling, rule } from './rule.js';

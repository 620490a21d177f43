export { describeIssues, InputError, type Issue } from './kernel/index.js';
export {
  applyEvent,
  availableEvents,
  type CaseState,
  createCaseMachine,
  deadlines,
  describeRefusal,
  enterEvent,
  explainEvent,
  fromSnapshot,
  openCase,
  openCaseFile,
  type Refusal,
  recordDeadlines,
  replay,
  toSnapshot,
} from './lifecycle/index.js';
export { CaseEvent, CaseFile, Client, OpeningEvent, readCaseFile } from './model/index.js';
export { type Finding, practiceRules, reviewCase } from './practice/index.js';
export {
  blueprints,
  defineProgramme,
  extendProgramme,
  type Programme,
  safeParseProgramme,
} from './programme/index.js';
export {
  type DisclosureDecision,
  DisclosureRequest,
  decideDisclosure,
  SharingPolicy,
  viewRecord,
} from './sharing/index.js';
export { describeVerification, verifyProgramme } from './verification/index.js';

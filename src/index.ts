// What an application needs that keeps cases, and a designer who writes programmes. The rooms have more: `exit-work/model`
// every record, `exit-work/vocabulary` every list of words, `exit-work/schema` what records are made of.

// Pictures of a programme, or of the way of one case through it.
export { toMermaid, toSvg } from './diagram/index.js';
// Reading what comes from outside: one way for every record, and faults with their places.
export {
  check,
  describeIssues,
  describeRefusal,
  germanMessages,
  InputError,
  type Issue,
  type Outcome,
  toDay,
  toInstant,
} from './kernel/index.js';

// The life of a case: open it, apply what happens, ask what is possible and what is due.
export {
  applyEvent,
  availableEvents,
  type CaseState,
  createCaseMachine,
  deadlines,
  enterEvent,
  eventLabel,
  explainEvent,
  fromSnapshot,
  openCase,
  openCaseFile,
  type Refusal,
  recordDeadlines,
  replay,
  replayCaseFile,
  toSnapshot,
} from './lifecycle/index.js';
export {
  CaseEvent,
  CaseFile,
  Client,
  Consent,
  OpeningEvent,
  readCaseFile,
  recordsFiledWith,
} from './model/index.js';

// The review: where a case file falls short of good practice.
export { type Finding, practiceRules, reviewCase } from './practice/index.js';
// Programmes: those that ship, parts to write one with, and what is proved of it. What comes as JSON is read by the safe ones.
// Parts of programmes, to put together and to change.
export {
  aftercareSteps,
  blueprints,
  caseworkSteps,
  courtSteps,
  custodySteps,
  defineProgramme,
  extendProgramme,
  familyStages,
  familySteps,
  intakeSteps,
  mandateMilestones,
  mandateReopeningSteps,
  mandateSteps,
  openSteps,
  type Programme,
  releaseTasks,
  reopeningSteps,
  reviewTasks,
  safeExtendProgramme,
  safeParseProgramme,
  securitySteps,
  securityTasks,
  standardMilestones,
  standardStages,
  statusSteps,
  supervisionSteps,
  supervisionTasks,
  transferOpening,
} from './programme/index.js';
// Sharing: ask before anything leaves the house, hand over what is permitted, write down that it happened, tell the client.
export {
  accountOfDisclosures,
  applyConsentEvent,
  type CompiledPolicy,
  compilePolicy,
  consentsOf,
  type DisclosureDecision,
  DisclosureLog,
  DisclosureRequest,
  decideDisclosure,
  recipientNotice,
  recordDisclosure,
  SharingPolicy,
  sharingPolicyOf,
  standardNecessity,
  transparencyStatement,
  viewRecord,
  withJurisdiction,
} from './sharing/index.js';
export { describeVerification, verifyProgramme } from './verification/index.js';

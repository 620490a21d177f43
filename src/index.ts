// What an application needs that keeps cases, and a designer who writes programmes. The rooms have more: `exit-work/model`
// every record, `exit-work/vocabulary` every list of words, `exit-work/schema` what records are made of.

// Reading what comes from outside: one way for every record, and faults with their places.

export {
  check,
  describeIssues,
  describeRefusal,
  germanMessages,
  InputError,
  type Issue,
  type MessageLanguage,
  type Outcome,
  toDay,
  toInstant,
} from './kernel/index.js';
export {
  CaseEvent,
  CaseFile,
  Client,
  Consent,
  OpeningEvent,
  readCaseFile,
  recordsFiledWith,
} from './model/index.js';

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

// The desk: the whole case at one door, and as it is stored.

export {
  type Casework,
  createCasework,
  fromStored,
  type OpenedCase,
  type StoredCase,
  toStored,
} from './casework/index.js';

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

// The review: where a case file falls short of good practice.

export {
  type Finding,
  practiceRules,
  reviewCase,
} from './practice/index.js';

// Programmes: those that ship, and what is proved of one. What comes as JSON is read by the safe ones.

export {
  blueprints,
  defineProgramme,
  extendProgramme,
  type Programme,
  safeExtendProgramme,
  safeParseProgramme,
} from './programme/index.js';
export {
  describeVerification,
  verifyProgramme,
} from './verification/index.js';

// Parts of programmes, to put together and to change.

export {
  aftercareSteps,
  caseworkSteps,
  courtSteps,
  custodySteps,
  familyStages,
  familySteps,
  intakeSteps,
  mandateMilestones,
  mandateReopeningSteps,
  mandateSteps,
  openSteps,
  releaseTasks,
  reopeningSteps,
  reviewTasks,
  securitySteps,
  securityTasks,
  standardMilestones,
  standardStages,
  statusSteps,
  supervisionSteps,
  supervisionTasks,
  transferOpening,
} from './programme/index.js';

// Pictures of a programme, or of the way of one case through it.

export {
  toMermaid,
  toSvg,
} from './diagram/index.js';

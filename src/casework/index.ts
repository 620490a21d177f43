export type { Casework } from './casework.js';
export type {
  ConsentAmendment,
  ConsentChange,
  ConsentEntry,
  NewConsent,
  TermsOfClient,
} from './consents/index.js';
export { createCasework } from './create-casework.js';
export { type CaseworkSettings, DeskPolicy } from './desk/index.js';
export type {
  ClientNotification,
  Disclosed,
  Disclosing,
  DisclosureThatHappened,
  Handover,
  ReadInside,
  ReadingInside,
  Ruling,
  SupervisorInformed,
} from './disclosing/index.js';
export type {
  CaseBeginning,
  CaseEntry,
  CaseUpdate,
  Correction,
  InformedOfWrong,
  PeopleOfCase,
  RecordsToFile,
} from './entering/index.js';
export type {
  Acquainted,
  HandingOver,
  HandoverQuestion,
  OpenAtHandover,
  OpenPromise,
} from './handing-over/index.js';
export type {
  Account,
  AtNow,
  ClientToNotify,
  DueInCase,
  ExportOptions,
  FormForConsent,
  StatementOptions,
  SupervisorToInform,
} from './looking/index.js';
export {
  type CaseParts,
  CaseRulings,
  type CaseworkOutcome,
  type CaseworkReason,
  type CaseworkRefusal,
  type OpenedCase,
} from './opened/index.js';
export { fromStored, type StoredCase, toStored } from './storing/index.js';

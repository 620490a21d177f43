export { CaseEvent, OpeningEvent } from './case-event.js';
export { CaseFile, ProgrammeReference } from './case-file.js';
export { checkReferences } from './check-references.js';
export { checkedFile } from './checked-file.js';
export { type FiledRecords, filedRecords, isEventType, recordsFiledWith } from './filed-records.js';
export { type IdentifiedInFile, identifiersOfFile } from './identifiers-of-file.js';
export { readCaseFile } from './read-case-file.js';

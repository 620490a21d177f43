export { type CompiledReading, compileReading, decideReading } from './decide-reading.js';
export { needsOf } from './needs-of.js';
export type {
  ReadingDecision,
  ReadingObligation,
  ReadingRefusal,
  WithheldFromReader,
} from './reading-decision.js';
export { BrokenGlass, type GlassReason, glassReasons, ReadingRequest } from './reading-request.js';
export { demandReadingDecision, type ReadingView, readingView } from './reading-view.js';
export type { SafetyDanger, SafetyWarning } from './safety-warnings.js';
export { standardReading } from './standard-reading.js';
export { textsForReader } from './texts-for-reader.js';

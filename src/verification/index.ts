export type { Counterexample } from './counterexample.js';
export { describeCounterexample } from './describe-counterexample.js';
export { type DescriptionOptions, describeVerification } from './describe-verification.js';
export type { PropertyResult } from './property-result.js';
export { standardInvariants } from './standard-invariants.js';
export type { NotApplicable } from './standards-not-applicable.js';
export type { VerificationOptions } from './verification-options.js';
export { verifyMigration } from './verify-migration.js';
export { type Verification, type VerifiedProperty, verifyProgramme } from './verify-programme.js';

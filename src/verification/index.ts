export type { Finding } from './finding.js';
export { standardInvariants } from './standard-invariants.js';
export type { NotAsked } from './standards-not-asked.js';
export type { Story } from './story.js';
export { tellStory } from './tell-story.js';
export { type TellingOptions, tellVerification } from './tell-verification.js';
export type { VerificationOptions } from './verification-options.js';
export { verifyMigration } from './verify-migration.js';
export { type Verification, type Verified, verifyProgramme } from './verify-programme.js';

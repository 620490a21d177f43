import {
  Consent,
  LegalDuty,
  list,
  Mandate,
  Organisation,
  Prohibition,
  type RecordOf,
  record,
  SharingAgreement,
} from '../model/index.js';

/**
 * Everything that can permit or prohibit a disclosure, as data: the organisations and what they are, the clients’
 * consents, mandates, agreements, legal duties, and prohibitions beyond those that always hold. The order of
 * the lists never changes a decision.
 *
 * @example
 * ```ts
 * import { SharingPolicy } from 'exit-work/sharing';
 *
 * SharingPolicy.safeParse({
 *   organisations: [], consents: [], mandates: [], agreements: [], duties: [], prohibitions: [],
 * }).success; // => true
 * ```
 */
export const SharingPolicy = record({
  organisations: list<Organisation>(Organisation),
  consents: list<Consent>(Consent),
  mandates: list<Mandate>(Mandate),
  agreements: list<SharingAgreement>(SharingAgreement),
  duties: list<LegalDuty>(LegalDuty),
  prohibitions: list<Prohibition>(Prohibition),
});
export interface SharingPolicy extends RecordOf<typeof SharingPolicy> {}

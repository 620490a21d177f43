import {
  Consent,
  LegalDuty,
  LegalPermission,
  Mandate,
  Organisation,
  Prohibition,
  SharingAgreement,
} from '../../model/index.js';
import {
  anyNumberOf,
  arrayOf,
  count,
  identifier,
  optional,
  type RecordOf,
  record,
  term,
} from '../../schema/index.js';
import { roles } from '../../vocabulary/index.js';
import { agreementsAlone } from './agreements-alone.js';
import { CaseSafeguard } from './case-safeguard.js';
import { ConfidentialityLimit } from './confidentiality-limit.js';
import { DecidingAuthority } from './deciding-authority.js';
import { Membership } from './facts/index.js';
import { OnwardLimit } from './onward-limit.js';
import { PermissionWeighing } from './permission-weighing.js';
import { PurposeNecessity } from './purpose-necessity.js';
import { RoleReading } from './role-reading.js';
import { SharingOverride } from './sharing-override.js';
import { VitalInterest } from './vital-interest.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/** A holder with thousands of clients has more consents than any one record has entries. */
const many = { atMost: 100_000 } as const;

/**
 * Everything that can permit or prohibit a disclosure, as data: the organisations and what they are, the clients’
 * consents, mandates, agreements, legal duties, what the law allows and how that was weighed, and decisions in an emergency;
 * prohibitions beyond those that always hold, limits, safeguards, and what each purpose needs: where no table says so, the least
 * that `standardNecessity` knows. It is the policy of one holder of information, `holderId`. The order of the
 * lists never changes a decision.
 *
 * @example
 * ```ts
 * import { SharingPolicy } from 'exit-work/sharing';
 *
 * SharingPolicy.safeParse({
 *   holderId: 'o-exit', prohibitions: [],
 * }).success; // => true
 * ```
 */
export const SharingPolicy = record(
  () => ({
    /** Whose policy it is. */
    holderId: identifier({ label: 'Holder', ...organisational }),
    organisations: anyNumberOf<Organisation>(Organisation),
    consents: anyNumberOf<Consent>(Consent, many),
    mandates: anyNumberOf<Mandate>(Mandate, many),
    agreements: anyNumberOf<SharingAgreement>(SharingAgreement),
    duties: anyNumberOf<LegalDuty>(LegalDuty),
    permissions: anyNumberOf<LegalPermission>(LegalPermission),
    weighings: anyNumberOf<PermissionWeighing>(PermissionWeighing, many),
    vitalInterests: anyNumberOf<VitalInterest>(VitalInterest),
    prohibitions: arrayOf<Prohibition>(Prohibition),
    overrides: anyNumberOf<SharingOverride>(SharingOverride),
    onwardLimits: anyNumberOf<OnwardLimit>(OnwardLimit),
    confidentialityLimits: anyNumberOf<ConfidentialityLimit>(ConfidentialityLimit),
    safeguards: anyNumberOf<CaseSafeguard>(CaseSafeguard, many),
    /** At which ages people come of age under the laws that the policy is under; 18 where it names none. */
    agesOfMajority: optional(
      arrayOf(
        count(
          { label: 'Age of majority in years', category: 'organisational', subject: 'nobody' },
          { atLeast: 1 },
        ),
        { atLeast: 1 },
      ),
    ),
    necessity: optional(arrayOf<PurposeNecessity>(PurposeNecessity)),
    /** What each role reads in the house: all of the table, in place of `standardReading`. */
    reading: optional(arrayOf<RoleReading>(RoleReading)),
    /** Who works for the holder besides the teams of its cases, such as whoever is on duty at night. */
    workers: anyNumberOf<Membership>(Membership, many),
    /** Whether an agreement permits by itself; it does where nothing is said. */
    agreementsAlone: optional(term(agreementsAlone, { label: 'An agreement alone is', ...organisational })),
    /** Who decides in an emergency and who overrides; a list of ours for what is left out. */
    authorities: anyNumberOf<DecidingAuthority>(DecidingAuthority),
    /** Who decides what is escalated; the programme manager where nobody else is named. */
    escalateTo: optional(term(roles, { label: 'Who decides what is escalated', ...organisational })),
    /** Who decides where nobody of them can be reached; the case manager where nobody else is named. */
    ifUnreachable: optional(
      term(roles, { label: 'Who decides if nobody can be reached', ...organisational }),
    ),
  }),
  {
    title: 'Sharing policy',
    meaning: 'Everything that can permit or prohibit a disclosure by one holder of information, as data.',
    citation: { follows: ['WO-1.6-01', 'WO-1.6-02'] },
  },
);
export interface SharingPolicy extends RecordOf<typeof SharingPolicy> {}

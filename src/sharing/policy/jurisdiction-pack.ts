import { LegalDuty, LegalPermission } from '../../model/index.js';
import {
  anyNumberOf,
  arrayOf,
  count,
  distinct,
  flag,
  identifier,
  name,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
} from '../../schema/index.js';
import { roles, vocabulary } from '../../vocabulary/index.js';
import { agreementsAlone } from './agreements-alone.js';
import { ConfidentialityLimit } from './confidentiality-limit.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/** Whether somebody may refuse to testify on what clients confide. */
export const witnessImmunities = /* @__PURE__ */ vocabulary('witness immunity', {
  yes: {
    label: 'Yes',
    definition: 'The law lets them refuse to testify.',
    citation: { follows: ['CS-4.1-03'] },
  },
  no: {
    label: 'No',
    definition: 'A court can make them testify.',
    citation: { follows: ['CS-4.1-03'] },
  },
  unknown: {
    label: 'Unknown',
    definition: 'It is not settled; clients are told so before they speak.',
    citation: { follows: ['CS-4.1-03'] },
  },
});

/**
 * Whether a role may refuse to testify (CS-4.1-03). A role that a pack does not name is `unknown`, not `no`.
 *
 * @example
 * ```ts
 * import { ProfessionalPrivilege } from 'exit-work/sharing';
 *
 * ProfessionalPrivilege.safeParse({ role: 'counsellor', witnessImmunity: 'perhaps' }).success; // => false
 * ```
 */
export const ProfessionalPrivilege = record(
  () => ({
    role: term(roles, { label: 'Role', ...organisational }),
    witnessImmunity: term(witnessImmunities, {
      label: 'May refuse to testify',
      ...organisational,
      citation: { follows: ['CS-4.1-03'] },
    }),
    provision: optional(name({ label: 'Provision of the law', ...organisational })),
  }),
  {
    title: 'Professional privilege',
    meaning: 'Whether a role may refuse to testify on what clients confide.',
    citation: { follows: ['CS-4.1-03'] },
  },
);
export interface ProfessionalPrivilege extends RecordOf<typeof ProfessionalPrivilege> {}

/**
 * The law of one jurisdiction on disclosure, as data: what must and what may be disclosed to whom, whether an
 * agreement alone is a ground, where confidentiality ends, who may refuse to testify, and what clients are told of it (CS-4.1-02). The library ships the form and packs that are
 * invented and say so in `fictional`; whoever knows a jurisdiction writes its pack.
 *
 * @example
 * ```ts
 * import { JurisdictionPack } from 'exit-work/sharing';
 *
 * JurisdictionPack.safeParse({
 *   id: 'nowhere', title: 'Nowhere (fictional)', version: '1', fictional: true, clientNotification: 'always, before',
 *   duties: [], confidentialityLimits: [], privileges: [],
 * }).success; // => true
 * ```
 */
export const JurisdictionPack = record(
  () => ({
    id: identifier({ label: 'Jurisdiction pack', ...organisational }),
    title: name({ label: 'Jurisdiction', ...organisational }),
    version: name({ label: 'Version', ...organisational }),
    fictional: flag({ label: 'Invented', ...organisational }),
    languages: anyNumberOf(name({ label: 'Language', ...organisational })),
    duties: arrayOf<LegalDuty>(LegalDuty),
    permissions: anyNumberOf<LegalPermission>(LegalPermission),
    agreementsAlone: optional(term(agreementsAlone, { label: 'An agreement alone is', ...organisational })),
    confidentialityLimits: arrayOf<ConfidentialityLimit>(ConfidentialityLimit),
    privileges: arrayOf<ProfessionalPrivilege>(ProfessionalPrivilege),
    ageOfMajority: optional(count({ label: 'Age of majority in years', ...organisational }, { atLeast: 1 })),
    clientNotification: shortText({
      label: 'What the law says of the notification of clients',
      ...organisational,
      mayContain: [],
      saysNoMore: 'the law speaks of nobody',
      citation: { follows: ['CS-4.7-08'] },
    }),
  }),
  {
    title: 'Jurisdiction pack',
    meaning: 'The law of one jurisdiction on disclosure, as data.',
    citation: { follows: ['CS-4.1-02', 'CS-4.1-03', 'CS-4.5-13'] },
    rules: [
      distinct('duties', 'id'),
      distinct('permissions', 'id'),
      distinct('confidentialityLimits', 'id'),
      distinct('privileges', 'role'),
      {
        code: 'duty-of-other-jurisdiction',
        fields: ['title', 'duties'],
        statement: 'every duty is of this jurisdiction',
        citation: { ours: 'a pack holds the law of one jurisdiction' },
        violations: ({ title, duties }) =>
          duties.flatMap(({ jurisdiction }, index) =>
            jurisdiction === title
              ? []
              : [{ path: ['duties', index, 'jurisdiction'], expected: 'expected the same as `title`' }],
          ),
      },
      {
        code: 'permission-of-other-jurisdiction',
        fields: ['title', 'permissions'],
        statement: 'every permission is of this jurisdiction',
        citation: { ours: 'a pack holds the law of one jurisdiction' },
        violations: ({ title, permissions = [] }) =>
          permissions.flatMap(({ jurisdiction }, index) =>
            jurisdiction === title
              ? []
              : [{ path: ['permissions', index, 'jurisdiction'], expected: 'expected the same as `title`' }],
          ),
      },
    ],
  },
);
export interface JurisdictionPack extends RecordOf<typeof JurisdictionPack> {}

import {
  anyNumberOf,
  arrayOf,
  codedOrText,
  distinctValues,
  flag,
  identifier,
  name,
  optional,
  type RecordOf,
  record,
  rule,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import {
  capacityAreas,
  exitFunctions,
  organisationKinds,
  organisationLevels,
  professionalSupports,
  qualityPrinciples,
} from '../../vocabulary/index.js';
import { AccessGrant } from '../access/index.js';
import { peopleNamed } from '../core/index.js';
import { Availability } from './availability.js';
import { OrganisationTransparency } from './organisation-transparency.js';
import { PartnerVetting } from './partner-vetting.js';
import { ReferralEntry } from './referral-entry.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * A civil society organisation or a state agency, with what the client is told about it at intake: who runs
 * it, who pays, and which authorities it cooperates with (CS-4.2-07, MG-2.1-09). What partners ask for is here too:
 * its functions, its principles, how it was vetted, how clients are referred to it.
 *
 * @example
 * ```ts
 * import { Organisation } from 'exit-work/model';
 *
 * Organisation.safeParse({ id: 'o-1', name: 'Bridge', kind: 'civil-society-organisation' }).success; // => true
 * ```
 */
export const Organisation = record(
  () => ({
    id: identifier({ label: 'Organisation', ...organisational }),
    name: name({ label: 'Name', ...organisational }),
    kind: term(organisationKinds, {
      label: 'Kind',
      ...organisational,
      citation: { follows: ['CS-1.2-01', 'CS-1.1-01'] },
    }),
    forProfit: optional(
      flag({ label: 'For profit', ...organisational, citation: { follows: ['CS-1.2-01'] } }),
    ),
    level: optional(
      term(organisationLevels, {
        label: 'Organised',
        ...organisational,
        citation: { follows: ['CS-1.2-01'] },
      }),
    ),
    countries: anyNumberOf(
      name({ label: 'Country', ...organisational, citation: { follows: ['CS-3.1-07'] } }),
    ),
    operator: optional(name({ label: 'Operator', ...organisational, citation: { follows: ['CS-4.2-07'] } })),
    funders: optional(
      arrayOf(
        name({ label: 'Funder', ...organisational, citation: { follows: ['CS-4.2-07', 'CS-4.2-04'] } }),
      ),
    ),
    cooperatingAuthorities: optional(
      arrayOf(
        name({
          label: 'Cooperating authority',
          ...organisational,
          citation: { follows: ['MG-2.1-09'] },
        }),
      ),
    ),
    background: optional(
      shortText(unread({ label: 'Background', ...organisational, citation: { follows: ['CS-5.3-03'] } })),
    ),
    functions: anyNumberOf(
      term(exitFunctions, {
        label: 'Function',
        ...organisational,
        citation: { follows: ['CS-1.1-08', 'CS-3.1-01'] },
      }),
    ),
    supportsProfessionals: anyNumberOf(
      codedOrText(professionalSupports, {
        label: 'Offers to professionals',
        ...organisational,
        citation: { follows: ['CS-3.13-17'] },
        mayContain: peopleNamed,
      }),
    ),
    capacityAreas: anyNumberOf(
      codedOrText(capacityAreas, {
        label: 'Develops',
        ...organisational,
        citation: { follows: ['CS-5.2-02'] },
        mayContain: peopleNamed,
      }),
    ),
    principles: anyNumberOf(
      codedOrText(qualityPrinciples, {
        label: 'Principle of quality',
        ...organisational,
        citation: { follows: ['CS-5.1-01'] },
        mayContain: peopleNamed,
      }),
    ),
    transparency: optional<OrganisationTransparency>(OrganisationTransparency),
    vettings: anyNumberOf<PartnerVetting>(PartnerVetting),
    accessGrants: anyNumberOf<AccessGrant>(AccessGrant),
    referrals: optional<ReferralEntry>(ReferralEntry),
    availability: anyNumberOf<Availability>(Availability),
  }),
  {
    title: 'Organisation',
    meaning:
      'A civil society organisation or a state agency, and what clients and partners are told about it.',
    citation: { follows: ['CS-1.2-01', 'CS-1.1-01', 'CS-5.3-03', 'CS-4.2-07'] },
    rules: [
      distinctValues('functions'),
      rule({
        code: 'civil-society-for-profit',
        fields: ['kind', 'forProfit'],
        statement: 'a civil society organisation does not work for profit',
        citation: { follows: ['CS-1.2-01'] },
        at: 'forProfit',
        expected: 'expected false for a civil society organisation; correct `kind` if it works for profit',
        holds: ({ kind, forProfit }) => kind !== 'civil-society-organisation' || forProfit !== true,
      }),
    ],
  },
);
export interface Organisation extends RecordOf<typeof Organisation> {}

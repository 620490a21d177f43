import type { CalendarDay } from '../../kernel/index.js';
import { type Rule, rule } from '../../schema/index.js';
import type { ParticipationNature } from '../../vocabulary/index.js';

interface Ruled {
  readonly nature: ParticipationNature;
  readonly mandatingOrganisationId?: string;
  readonly orderReference?: string;
  readonly sanctionsAnnouncedOn?: CalendarDay;
  readonly sanctions?: readonly unknown[];
}

const ofMandates = [
  'mandatingOrganisationId',
  'orderReference',
  'sanctionsAnnouncedOn',
  'sanctions',
] as const satisfies readonly (keyof Ruled)[];

/** Who comes freely meets no authority and no sanction. */
const voluntaryIsFree: Rule<Ruled> = {
  code: 'voluntary-with-mandate',
  fields: ['nature', ...ofMandates],
  statement: 'a voluntary participation has no authority, no order and no sanction',
  citation: { follows: ['CS-3.3-01', 'CS-1.2-06'] },
  violations: (data) =>
    data.nature !== 'voluntary'
      ? []
      : ofMandates
          .filter((field) => data[field] !== undefined)
          .map((field) => ({
            path: [field],
            expected: 'belongs to mandated participation; remove it, or correct `nature`',
          })),
};

const mandateHasAuthority = rule<Ruled>({
  code: 'mandate-without-authority',
  fields: ['nature', 'mandatingOrganisationId'],
  statement: 'a mandated participation names the authority that mandates it',
  citation: { follows: ['CS-3.3-02'] },
  at: 'mandatingOrganisationId',
  expected: 'expected the authority that mandates the participation',
  holds: ({ nature, mandatingOrganisationId }) =>
    nature === 'voluntary' || mandatingOrganisationId !== undefined,
});

/** What a participation can never be. */
export const participationRules: readonly Rule<Ruled>[] = [voluntaryIsFree, mandateHasAuthority];

import { identifier, list, optional, type RecordOf, record, shortText, term } from '../record/index.js';
import { organisationKinds } from '../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * A civil society organisation or a state agency, with what the client is told about it at intake: who runs
 * it, who pays, and which authorities it cooperates with (CS-4.2-07, MG-2.1-09).
 *
 * @example
 * ```ts
 * import { Organisation } from 'exit-work/model';
 *
 * Organisation.safeParse({ id: 'o-1', name: 'Bridge', kind: 'civil-society-organisation' }).success; // => true
 * ```
 */
export const Organisation = record({
  id: identifier({ label: 'Organisation', ...organisational }),
  name: shortText({ label: 'Name', ...organisational }),
  kind: term(organisationKinds, { label: 'Kind', ...organisational, sources: ['CS-1.2-01'] }),
  operator: optional(shortText({ label: 'Operator', ...organisational, sources: ['CS-4.2-07'] })),
  funders: optional(list(shortText({ label: 'Funder', ...organisational, sources: ['CS-4.2-07'] }))),
  cooperatingAuthorities: optional(
    list(shortText({ label: 'Cooperating authority', ...organisational, sources: ['MG-2.1-09'] })),
  ),
});
export interface Organisation extends RecordOf<typeof Organisation> {}

import { codedOrText, identifier, type RecordOf, record, term } from '../../schema/index.js';
import { organisationKinds, perspectives, roles } from '../../vocabulary/index.js';
import { peopleNamed } from '../core/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * A body in a multi-agency team: of which kind, in which role, with which view (CS-4.5-03, CS-3.5-02).
 *
 * @example
 * ```ts
 * import { MultiAgencyMember } from 'exit-work/model';
 *
 * MultiAgencyMember.parse({ organisationId: 'o-2', kind: 'prison', role: 'psychologist', perspective: 'psychological' }).kind; // => 'prison'
 * ```
 */
export const MultiAgencyMember = record(
  () => ({
    organisationId: identifier({ label: 'Organisation', ...organisational }),
    kind: term(organisationKinds, { label: 'Kind', ...organisational, citation: { follows: ['CS-4.5-03'] } }),
    role: term(roles, { label: 'Role', ...organisational, citation: { follows: ['CS-4.5-03'] } }),
    perspective: codedOrText(perspectives, {
      label: 'View',
      ...organisational,
      citation: { follows: ['CS-3.5-02'] },
      mayContain: peopleNamed,
    }),
  }),
  {
    title: 'Member of a multi-agency team',
    meaning: 'A body in a multi-agency team: of which kind, in which role, with which view.',
    citation: { follows: ['CS-4.5-03', 'CS-3.5-02'] },
  },
);
export interface MultiAgencyMember extends RecordOf<typeof MultiAgencyMember> {}

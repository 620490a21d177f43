import { identifier, type RecordOf, record, term } from '../../../schema/index.js';
import { roles } from '../../../vocabulary/index.js';

/**
 * A relative or guardian whom the file of a case knows: nobody else is told anything in such a role.
 *
 * @example
 * ```ts
 * import { KnownPerson } from 'exit-work/sharing';
 *
 * KnownPerson.safeParse({ personId: 'rp-1', role: 'relative' }).success; // => true
 * ```
 */
export const KnownPerson = record(
  () => ({
    personId: identifier({ label: 'Person', category: 'reference', subject: 'relative' }),
    role: term(roles, { label: 'Role', category: 'family-and-network', subject: 'relative' }),
  }),
  {
    title: 'Known person',
    meaning: 'A relative or guardian whom the file of a case knows.',
    citation: { follows: ['MG-2.1-07'] },
  },
);
export interface KnownPerson extends RecordOf<typeof KnownPerson> {}

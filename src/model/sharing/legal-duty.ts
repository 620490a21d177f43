import {
  arrayOf,
  count,
  flag,
  identifier,
  instant,
  instantsInOrder,
  name,
  optional,
  type RecordOf,
  record,
  term,
} from '../../schema/index.js';
import {
  dataCategories,
  dataSubjects,
  notificationTimes,
  organisationKinds,
  roles,
} from '../../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * A law that obliges to disclose (CS-4.5-13). The library holds its form; jurisdictions supply the law as data.
 * It applies where somebody states that its trigger is met, and covers the minimum that it names; `tellClient` says whether
 * and when the client learns of it, `discloseWithinHours` how soon the authority must. It reaches what was entrusted to a worker
 * only where the law says so (`reachesEntrusted`).
 *
 * @example
 * ```ts
 * import { LegalDuty } from 'exit-work/model';
 *
 * LegalDuty.parse({
 *   id: 'duty-1', jurisdiction: 'Examplia (fictional)', title: 'Averting grave harm', trigger: 'planned-violence',
 *   authorityKinds: ['police'], dataSubjects: ['client'], categories: ['identity', 'security'], tellClient: 'after',
 * }).trigger; // => 'planned-violence'
 * ```
 */
export const LegalDuty = record(
  () => ({
    id: identifier({ label: 'Legal duty', ...organisational }),
    jurisdiction: name({ label: 'Jurisdiction', ...organisational }),
    title: name({ label: 'Title', ...organisational }),
    trigger: identifier({ label: 'Trigger', ...organisational }),
    authorityKinds: arrayOf(term(organisationKinds, { label: 'Authority', ...organisational }), {
      atLeast: 1,
    }),
    dataSubjects: arrayOf(term(dataSubjects, { label: 'About', ...organisational }), { atLeast: 1 }),
    categories: arrayOf(term(dataCategories, { label: 'Minimum data', ...organisational }), { atLeast: 1 }),
    tellClient: term(notificationTimes, { label: 'The client is told', ...organisational }),
    /** Whether the law says that it reaches what was entrusted to a worker, too. */
    reachesEntrusted: optional(flag({ label: 'Reaches what was entrusted', ...organisational })),
    decidedBy: optional(term(roles, { label: 'Who judges whether the trigger is met', ...organisational })),
    discloseWithinHours: optional(count({ label: 'Hours in which to disclose', ...organisational })),
    provision: optional(
      name({ label: 'Provision of the law', ...organisational, citation: { follows: ['CS-5.1-03'] } }),
    ),
    notBefore: optional(instant({ label: 'In force from', ...organisational })),
    expires: optional(instant({ label: 'Expires', ...organisational })),
  }),
  {
    title: 'Legal duty',
    meaning: 'A law that obliges to disclose, given by a jurisdiction as data.',
    citation: { follows: ['CS-4.5-13', 'CS-4.1-02', 'CS-5.1-03'] },
    rules: [instantsInOrder('notBefore', 'expires')],
  },
);
export interface LegalDuty extends RecordOf<typeof LegalDuty> {}

import * as z from 'zod';
import { field, identifier, list, type RecordOf, record, shortText, term } from '../record/index.js';
import { dataCategories, dataSubjects, organisationKinds } from '../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;
const tellings = z.enum(['before', 'after', 'not-told']);

/**
 * A law that obliges to disclose (CS-4.5-13). The library holds its form; jurisdictions supply the law as data.
 * It applies where somebody states that its trigger is met, and covers the minimum that it names.
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
  {
    id: identifier({ label: 'Legal duty', ...organisational }),
    jurisdiction: shortText({ label: 'Jurisdiction', ...organisational }),
    title: shortText({ label: 'Title', ...organisational }),
    trigger: identifier({ label: 'Trigger', ...organisational }),
    authorityKinds: list(term(organisationKinds, { label: 'Authority', ...organisational }), { atLeast: 1 }),
    dataSubjects: list(term(dataSubjects, { label: 'About', ...organisational }), { atLeast: 1 }),
    categories: list(term(dataCategories, { label: 'Minimum data', ...organisational }), { atLeast: 1 }),
    tellClient: field<'before' | 'after' | 'not-told'>(tellings, {
      label: 'The client is told',
      ...organisational,
    }),
  },
  {
    title: 'Legal duty',
    meaning: 'A law that obliges to disclose, given by a jurisdiction as data.',
    sources: ['CS-4.5-13'],
  },
);
export interface LegalDuty extends RecordOf<typeof LegalDuty> {}

import { identifier, optional, term } from '../../../schema/index.js';
import { dataCategories, dataSubjects } from '../../../vocabulary/index.js';
import { file } from './chained-fields.js';

/** What every item of an entry says: which kind of information about whom. */
export const itemFields = {
  subject: term(dataSubjects, { label: 'About', ...file }),
  category: term(dataCategories, { label: 'Category', ...file }),
  personId: optional(identifier({ label: 'Person', category: 'reference', subject: 'third-party' })),
} as const;

/** In full, or as pseudonyms and age bands. */
export const forms = ['full', 'generalised'] as const;

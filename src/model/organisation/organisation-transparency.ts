import { arrayOf, notEmpty, optional, type RecordOf, record, shortText } from '../../schema/index.js';
import { published } from '../core/index.js';

/**
 * What an organisation shows of itself: who pays and for what, with whom it is affiliated, how it works (CS-4.2-07).
 *
 * @example
 * ```ts
 * import { OrganisationTransparency } from 'exit-work/model';
 *
 * OrganisationTransparency.parse({ affiliations: ['a network of NGOs'] }).affiliations; // => ['a network of NGOs']
 * ```
 */
export const OrganisationTransparency = record(
  () => ({
    fundingUse: optional(
      shortText({ label: 'Use of the funding', ...published, citation: { follows: ['CS-4.2-07'] } }),
    ),
    affiliations: optional(
      arrayOf(shortText({ label: 'Affiliation', ...published, citation: { follows: ['CS-4.2-07'] } })),
    ),
    workingMethods: optional(
      shortText({ label: 'Methods of work', ...published, citation: { follows: ['CS-4.2-07'] } }),
    ),
    experience: optional(
      shortText({ label: 'Experience', ...published, citation: { follows: ['CS-4.2-07'] } }),
    ),
    personnelStructure: optional(
      shortText({ label: 'Structure of personnel', ...published, citation: { follows: ['CS-4.2-07'] } }),
    ),
    processes: optional(
      shortText({ label: 'Processes', ...published, citation: { follows: ['CS-4.2-07'] } }),
    ),
  }),
  {
    title: 'Transparency of an organisation',
    meaning: 'What an organisation shows of its funding, affiliations and ways of working.',
    citation: { follows: ['CS-4.2-07', 'CS-5.1-05'] },
    rules: [notEmpty],
  },
);
export interface OrganisationTransparency extends RecordOf<typeof OrganisationTransparency> {}

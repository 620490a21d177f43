import {
  type DataCategory,
  dataCategories,
  type Purpose,
  purposes,
  valuesOf,
} from '../../vocabulary/index.js';
import type { PurposeNecessity } from './purpose-necessity.js';

interface Needed {
  readonly categories: readonly DataCategory[];
  readonly generalised?: readonly DataCategory[];
}

/** Whom it is about, when it was, who is responsible, and which organisation: without these nothing else can be used. */
const basis: readonly DataCategory[] = ['identity', 'reference', 'case-administration', 'organisational'];

const table: Readonly<Record<Purpose, Needed>> = {
  // The whole team works on all five areas of need, ideology and mental health among them.
  'case-management': {
    categories: [
      ...basis,
      'contact',
      'family-and-network',
      'education-and-work',
      'finances-and-housing',
      'health',
      'beliefs',
      'security',
      'participation',
      'needs-and-plan',
      'progress',
    ],
  },
  // Health for the sake of therapies; which service gets it, the ground says.
  'service-delivery': {
    categories: [
      ...basis,
      'contact',
      'education-and-work',
      'finances-and-housing',
      'health',
      'participation',
      'needs-and-plan',
    ],
  },
  supervision: { categories: [...basis, 'offences', 'participation', 'progress'] },
  'release-planning': {
    categories: [
      ...basis,
      'contact',
      'whereabouts',
      'family-and-network',
      'education-and-work',
      'finances-and-housing',
      'health',
      'offences',
      'security',
      'participation',
      'needs-and-plan',
    ],
  },
  // Health for the ambulance, unknown offences for the duty to avert new ones; neither without its own ground and limit.
  safeguarding: {
    categories: [
      ...basis,
      'contact',
      'whereabouts',
      'family-and-network',
      'health',
      'offences',
      'undisclosed-offences',
      'security',
    ],
  },
  // Exit work is no source of investigations; who must serve one replaces the row.
  'criminal-investigation': { categories: ['organisational'] },
  'family-support': { categories: [...basis, 'contact', 'family-and-network', 'needs-and-plan'] },
  // To follow a person through the years it takes no name.
  evaluation: {
    categories: ['case-administration', 'organisational', 'participation', 'needs-and-plan', 'progress'],
    generalised: ['identity', 'reference'],
  },
  research: {
    categories: ['organisational', 'participation', 'needs-and-plan', 'progress'],
    generalised: ['identity', 'reference'],
  },
  // How the work is done, and of which case; whom it was done with, a law that says more names.
  inspection: { categories: ['case-administration', 'organisational', 'participation', 'reference'] },
  'staff-safety': { categories: [...basis, 'contact', 'health', 'offences', 'security'] },
  'funding-accountability': { categories: ['organisational'] },
  // Whoever asks what is held about them is told all of it, save what others are protected from.
  'subject-access': { categories: valuesOf(dataCategories) },
  publication: { categories: ['organisational', 'participation', 'progress'], generalised: ['identity'] },
};

/**
 * What each purpose needs, as a default for the `necessity` of a policy: one row for every purpose, with the least that
 * it can be pursued with. The table is ours; the sources warn of sharing too much and leave open what is enough (MG-4.2-06).
 *
 * It permits nothing: a ground is needed besides. What it leaves out is prohibited, and an override with its two people
 * is the exception. Health is needed where somebody treats, accompanies or saves; beliefs where the team works on the case;
 * counselling notes for no purpose but that the client reads their own. A programme that needs more or less replaces
 * rows.
 *
 * @example
 * ```ts
 * import { standardNecessity } from 'exit-work/sharing';
 *
 * standardNecessity().find(({ purpose }) => purpose === 'funding-accountability')?.categories; // => ['organisational']
 * ```
 */
export function standardNecessity(): readonly PurposeNecessity[] {
  return valuesOf(purposes).map((purpose) => {
    const { categories, generalised } = table[purpose];
    return {
      purpose,
      categories: [...categories],
      ...(generalised === undefined ? {} : { generalised: [...generalised] }),
    };
  });
}

import type { DataCategory } from '../../vocabulary/index.js';

const heardOfPeople: readonly DataCategory[] = [
  'identity',
  'contact',
  'whereabouts',
  'family-and-network',
  'education-and-work',
  'finances-and-housing',
  'health',
  'beliefs',
  'offences',
  'undisclosed-offences',
  'security',
  'participation',
  'needs-and-plan',
  'progress',
  'counselling-notes',
];

/**
 * What free text about a person may contain besides the category of its field: nobody can know what somebody wrote
 * down, so anything. Such a text is shown only to those who may see everything.
 */
export function freeTextMayContain(own: DataCategory): readonly DataCategory[] {
  return heardOfPeople.filter((category) => category !== own);
}

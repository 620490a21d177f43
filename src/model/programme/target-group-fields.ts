import {
  anyNumberOf,
  arrayOf,
  count,
  flag,
  freeText,
  optional,
  shortText,
  term,
} from '../../schema/index.js';
import {
  announcementAudiences,
  genders,
  groupPositions,
  involvementStatuses,
  legalStatuses,
  militancies,
  secondaryAudiences,
  securityClassifications,
  sentenceLengths,
} from '../../vocabulary/index.js';
import { published } from '../core/index.js';

/**
 * For whom a programme is. What is left out, the programme is open to: the field itself takes no side on ideology, role
 * or length of sentence (WO-0-03).
 */
export const targetGroupFields = {
  targetGroup: freeText({
    label: 'Target group',
    ...published,
    citation: { follows: ['CS-5.2-02', 'MG-2.1-01', 'WO-2.5-01'] },
  }),
  minimumAge: optional(count({ label: 'Youngest age', ...published, citation: { follows: ['MG-2.1-01'] } })),
  maximumAge: optional(count({ label: 'Oldest age', ...published, citation: { follows: ['MG-2.1-01'] } })),
  genderFocus: optional(
    arrayOf(term(genders, { label: 'Gender focus', ...published, citation: { follows: ['CS-2.2-04'] } }), {
      atLeast: 1,
    }),
  ),
  genderSpecificApproach: optional(
    shortText({ label: 'Gender-specific approach', ...published, citation: { follows: ['CS-2.2-04'] } }),
  ),
  involvement: anyNumberOf(
    term(involvementStatuses, {
      label: 'Involvement',
      ...published,
      citation: { follows: ['CS-1.2-05'] },
    }),
  ),
  militancy: optional(
    term(militancies, { label: 'Militancy', ...published, citation: { follows: ['MG-2.1-01'] } }),
  ),
  groupPositions: anyNumberOf(
    term(groupPositions, {
      label: 'Position in the group',
      ...published,
      citation: { follows: ['WO-2.7-01', 'WO-0-03', 'MG-2.1-01'] },
    }),
  ),
  groupsAimedAt: optional(
    arrayOf(shortText({ label: 'Group aimed at', ...published, citation: { follows: ['MG-2.1-01'] } }), {
      atLeast: 1,
    }),
  ),
  legalStatuses: anyNumberOf(
    term(legalStatuses, {
      label: 'Legal status',
      ...published,
      citation: { follows: ['CS-3.5-01', 'CS-2.3-05'] },
    }),
  ),
  sentenceLengths: optional(
    arrayOf(
      term(sentenceLengths, {
        label: 'Length of sentence',
        ...published,
        citation: { follows: ['WO-0-03'] },
      }),
      {
        atLeast: 1,
      },
    ),
  ),
  securityClassifications: optional(
    arrayOf(
      term(securityClassifications, {
        label: 'Classed by authorities',
        ...published,
        citation: { follows: ['NR-1-02'] },
      }),
      { atLeast: 1 },
    ),
  ),
  willingnessRequired: optional(
    flag({
      label: 'For the willing only',
      ...published,
      citation: { follows: ['NR-1-01', 'NR-1-13', 'NR-5-03'] },
    }),
  ),
  exclusionCriteria: anyNumberOf(
    shortText({ label: 'Exclusion criterion', ...published, citation: { follows: ['WO-2.6-01'] } }),
  ),
  announcedTo: optional(
    arrayOf(
      term(announcementAudiences, {
        label: 'Target group announced to',
        ...published,
        citation: { follows: ['MG-2.1-01'] },
      }),
      { atLeast: 1 },
    ),
  ),
  secondaryAudiences: anyNumberOf(
    term(secondaryAudiences, {
      label: 'Also advises',
      ...published,
      citation: { follows: ['CS-3.2-04', 'EU-1-03', 'CS-2.3-05'] },
    }),
  ),
};

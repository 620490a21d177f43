import type { ProgrammePillar } from '../../../model/index.js';

/** The three pillars of PAIRS (CS-2.4-01). */
export const pairsPillars: ProgrammePillar[] = [
  // CS-3.5-22
  {
    name: 'Social pillar',
    needsAreas: ['functional-reintegration', 'social-reintegration'],
    services: ['housing', 'errands', 'employment', 'everyday-skills'],
    professions: ['social-worker'],
  },
  // CS-3.5-23
  {
    name: 'Psychological pillar',
    needsAreas: ['mental-health', 'social-reintegration'],
    services: ['other: psychological support'],
    groupActivities: ['religious-activity', 'sports-and-culture', 'volunteering', 'professional-workshop'],
    professions: ['psychologist', 'social-worker', 'other: religious educator'],
  },
  // CS-3.5-24
  {
    name: 'Cultural and religious mediation',
    needsAreas: ['cognitive'],
    ideologyMeasures: ['inter-faith-debate', 'visit', 'text-study'],
    professions: ['islam-scholar', 'other: religious mediator'],
  },
];

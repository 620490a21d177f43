import { type ValueOf, vocabulary } from './vocabulary.js';

/** On what CSOs and state agencies work together. */
export const cooperationAreas = /* @__PURE__ */ vocabulary('area of cooperation', {
  policy: { label: 'Policy', definition: 'Shaping policy.', sources: ['CS-4.0-01'] },
  funding: { label: 'Funding', definition: 'Paying for the work.', sources: ['CS-4.0-01'] },
  'capacity-and-knowledge': {
    label: 'Capacity and knowledge',
    definition: 'Learning from each other.',
    sources: ['CS-4.0-01'],
  },
  referral: { label: 'Referral', definition: 'Sending cases both ways.', sources: ['CS-4.0-01'] },
  'case-management': {
    label: 'Case management',
    definition: 'Working on cases together.',
    sources: ['CS-4.0-01'],
  },
  'post-release-reintegration': {
    label: 'Reintegration after release',
    definition: 'Accompanying people after prison.',
    sources: ['CS-4.0-01'],
  },
  'security-relevant-cases': {
    label: 'Security-relevant cases',
    definition: 'Cases with a danger to somebody.',
    sources: ['CS-4.0-01'],
  },
});

/** One of {@link cooperationAreas}. */
export type CooperationArea = ValueOf<typeof cooperationAreas>;

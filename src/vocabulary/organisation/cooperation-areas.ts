import { type ValueOf, vocabulary } from '../list/index.js';

/** On what CSOs and state agencies work together. */
export const cooperationAreas = /* @__PURE__ */ vocabulary('area of cooperation', {
  policy: {
    label: 'Policy',
    definition: 'Informing and shaping policy, for instance by early warning of new threats.',
    citation: { follows: ['CS-4.0-01'] },
  },
  funding: {
    label: 'Funding',
    definition: 'Paying for the work of CSOs and settling the terms of it.',
    citation: { follows: ['CS-4.0-01'] },
  },
  'capacity-and-knowledge': {
    label: 'Capacity and knowledge',
    definition: 'Training each other, sharing findings and filling gaps in skills.',
    citation: { follows: ['CS-4.0-01'] },
  },
  referral: {
    label: 'Referral',
    definition: 'Passing people on to the fitting service, in both directions.',
    citation: { follows: ['CS-4.0-01'] },
  },
  'case-management': {
    label: 'Case management',
    definition: 'Working together on single cases, for instance in case conferences.',
    citation: { follows: ['CS-4.0-01'] },
  },
  'post-release-reintegration': {
    label: 'Reintegration after release',
    definition: 'Accompanying people together from prison into life after release.',
    citation: { follows: ['CS-4.0-01'] },
  },
  'security-relevant-cases': {
    label: 'Security-relevant cases',
    definition: 'Dealing together with cases in which the client or others are in danger.',
    citation: { follows: ['CS-4.0-01'] },
  },
});

/** One of {@link cooperationAreas}. */
export type CooperationArea = ValueOf<typeof cooperationAreas>;

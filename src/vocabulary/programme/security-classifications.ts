import { type ValueOf, vocabulary } from '../list/index.js';

/** Whether public authorities class those as relevant to security for whom a programme is. */
export const securityClassifications = /* @__PURE__ */ vocabulary('security classification', {
  current: {
    label: 'Current',
    definition: 'Public authorities class the person as relevant to security.',
    citation: { follows: ['NR-1-02'] },
  },
  former: {
    label: 'Former',
    definition: 'Public authorities once classed the person as relevant to security and no longer do.',
    citation: { follows: ['NR-1-02'] },
  },
  none: {
    label: 'None',
    definition: 'No public authority has classed the person as relevant to security.',
    citation: { follows: ['NR-1-02'] },
  },
});

/** One of {@link securityClassifications}. */
export type SecurityClassification = ValueOf<typeof securityClassifications>;

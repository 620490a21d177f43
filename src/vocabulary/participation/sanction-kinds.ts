import { type ValueOf, vocabulary } from '../list/index.js';

/** What may follow lack of cooperation where participation is mandated and sanctions were announced. The values are ours; the law of the place decides. */
export const sanctionKinds = /* @__PURE__ */ vocabulary('kind of sanction', {
  warning: {
    label: 'Warning',
    definition: 'The beneficiary is told that further lack of cooperation may have consequences.',
    citation: { follows: ['WO-3.2-04'] },
  },
  'report-to-authority': {
    label: 'Report to the authority',
    definition: 'The authority that obliged the beneficiary is told of the lack of cooperation.',
    citation: { follows: ['WO-3.2-04'] },
  },
  dismissal: {
    label: 'Dismissal',
    definition: 'The beneficiary has to leave the programme because of the lack of cooperation.',
    citation: { follows: ['WO-3.2-04', 'MG-1-05'] },
  },
  'loss-of-condition': {
    label: 'Loss of the condition',
    definition: 'The body that granted probation or early release reconsiders it.',
    citation: { follows: ['WO-3.2-04'] },
  },
});

/** One of {@link sanctionKinds}. */
export type SanctionKind = ValueOf<typeof sanctionKinds>;

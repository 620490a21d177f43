import { type ValueOf, vocabulary } from './vocabulary.js';

/** What may follow lack of cooperation where participation is mandated and sanctions were announced. The values are ours; the law of the place decides. */
export const sanctionKinds = /* @__PURE__ */ vocabulary('kind of sanction', {
  warning: { label: 'Warning', definition: 'The beneficiary is warned.', sources: ['WO-3.2-04'] },
  'report-to-authority': {
    label: 'Report to the authority',
    definition: 'The mandating authority is told.',
    sources: ['WO-3.2-04'],
  },
  dismissal: {
    label: 'Dismissal',
    definition: 'The beneficiary has to leave the programme.',
    sources: ['WO-3.2-04', 'MG-1-05'],
  },
  'loss-of-condition': {
    label: 'Loss of the condition',
    definition: 'Probation or early release is reconsidered.',
    sources: ['WO-3.2-04'],
  },
});

/** One of {@link sanctionKinds}. */
export type SanctionKind = ValueOf<typeof sanctionKinds>;

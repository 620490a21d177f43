import { type ValueOf, vocabulary } from './vocabulary.js';

/** How much work a plan foresees. It should follow the risk level found. */
export const treatmentIntensities = /* @__PURE__ */ vocabulary('treatment intensity', {
  low: { label: 'Low', definition: 'Occasional contact.', sources: ['WO-4.3-04'] },
  moderate: { label: 'Moderate', definition: 'Regular contact.', sources: ['WO-4.3-04'] },
  high: { label: 'High', definition: 'Frequent contact, several strands of work.', sources: ['WO-4.3-04'] },
});

/** One of {@link treatmentIntensities}. */
export type TreatmentIntensity = ValueOf<typeof treatmentIntensities>;

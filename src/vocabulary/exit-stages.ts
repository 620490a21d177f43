import { type ValueOf, vocabulary } from './vocabulary.js';

/** How far somebody has come on the way out. */
export const exitStages = /* @__PURE__ */ vocabulary('stage of exit', {
  involved: { label: 'Involved', definition: 'Still takes part.', sources: ['CS-3.1-05'] },
  leaving: { label: 'Leaving', definition: 'Is on the way out.', sources: ['CS-3.1-05'] },
  out: { label: 'Out', definition: 'Has left the group.', sources: ['CS-3.1-05'] },
});

/** One of {@link exitStages}. */
export type ExitStage = ValueOf<typeof exitStages>;

import { type ValueOf, vocabulary } from '../list/index.js';

/** How the state found who runs a programme. */
export const procurementWays = /* @__PURE__ */ vocabulary('way of procurement', {
  tender: {
    label: 'Tender',
    definition: 'Operators applied in a public tender, and one or several won it.',
    citation: { follows: ['CS-2.4-02'] },
  },
  selection: {
    label: 'Selection',
    definition: 'A suitable organisation was chosen and asked.',
    citation: { follows: ['CS-2.3-02'] },
  },
});

/** One of {@link procurementWays}. */
export type ProcurementWay = ValueOf<typeof procurementWays>;

import { type ValueOf, vocabulary } from '../list/index.js';

/** How strong the source’s own words are. */
export const severities = /* @__PURE__ */ vocabulary('severity', {
  must: {
    label: 'Must',
    definition: 'The source demands it, or its statement admits no exception.',
    sources: [],
  },
  should: {
    label: 'Should',
    definition: 'The source recommends it, so that leaving it out needs a reason.',
    sources: [],
  },
  consider: {
    label: 'Consider',
    definition: 'The source names it as possible or useful, without recommending it for every case.',
    sources: [],
  },
});

/** One of {@link severities}. */
export type Severity = ValueOf<typeof severities>;

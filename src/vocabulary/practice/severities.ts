import { type ValueOf, vocabulary } from '../list/index.js';

/** How strong the source’s own words are. */
export const severities = /* @__PURE__ */ vocabulary('severity', {
  must: {
    label: 'Must',
    definition: 'The source demands it, or its statement admits no exception.',
    citation: { ours: 'our scale for the strength of a source’s words' },
  },
  should: {
    label: 'Should',
    definition: 'The source recommends it, so that leaving it out needs a reason.',
    citation: { ours: 'our scale for the strength of a source’s words' },
  },
  consider: {
    label: 'Consider',
    definition: 'The source names it as possible or useful, without recommending it for every case.',
    citation: { ours: 'our scale for the strength of a source’s words' },
  },
});

/** One of {@link severities}. */
export type Severity = ValueOf<typeof severities>;

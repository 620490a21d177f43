import { type ValueOf, vocabulary } from './vocabulary.js';

/** How strong the source’s own words are. */
export const severities = /* @__PURE__ */ vocabulary('severity', {
  must: {
    label: 'Must',
    definition: 'The source says must, or the statement admits no exception.',
    sources: [],
  },
  should: { label: 'Should', definition: 'The source recommends it.', sources: [] },
  consider: { label: 'Consider', definition: 'The source names it as possible or useful.', sources: [] },
});

/** One of {@link severities}. */
export type Severity = ValueOf<typeof severities>;

import { anyNumberOf, arrayOf, codedOrText, optional, shortText, term } from '../../schema/index.js';
import {
  expertiseUses,
  geographicScopes,
  institutionKinds,
  organisationKinds,
  trainingFoci,
} from '../../vocabulary/index.js';
import { published } from '../core/index.js';
import { ProgrammeSite } from './programme-site.js';
import { ThematicNetwork } from './thematic-network.js';

/** Where a programme works, to what it belongs, and what it gives to the field. */
export const programmeSurroundingsFields = {
  scope: term(geographicScopes, {
    label: 'Scope',
    ...published,
    citation: { follows: ['CS-3.1-07', 'EU-1-04', 'CS-2.2-01', 'CS-2.2-02', 'NR-2-01'] },
  }),
  countries: anyNumberOf(shortText({ label: 'Country', ...published, citation: { follows: ['CS-3.1-07'] } })),
  sites: anyNumberOf<ProgrammeSite>(ProgrammeSite),
  institutions: anyNumberOf(
    term(institutionKinds, {
      label: 'Kind of institution',
      ...published,
      citation: { follows: ['CS-2.2-06'] },
    }),
  ),
  parentBody: optional(shortText({ label: 'Belongs to', ...published, citation: { follows: ['NR-6-01'] } })),
  parentBodyKind: optional(
    term(organisationKinds, {
      label: 'Kind of body it belongs to',
      ...published,
      citation: { follows: ['NR-6-01'] },
    }),
  ),
  siblings: anyNumberOf(
    shortText({ label: 'Sibling programme', ...published, citation: { follows: ['NR-6-01'] } }),
  ),
  complements: anyNumberOf(
    shortText({ label: 'Complements', ...published, citation: { follows: ['CS-2.2-01', 'CS-2.4-02'] } }),
  ),
  networks: anyNumberOf<ThematicNetwork>(ThematicNetwork),
  expertiseCentreFor: optional(
    arrayOf(
      codedOrText(expertiseUses, {
        label: 'Runs a centre of expertise for',
        ...published,
        citation: { follows: ['CS-4.3-07'] },
      }),
      { atLeast: 1 },
    ),
  ),
  trainingFoci: optional(
    arrayOf(
      codedOrText(trainingFoci, {
        label: 'Focus of the training it gives',
        ...published,
        citation: { follows: ['CS-2.2-05', 'CS-2.1-02'] },
      }),
      { atLeast: 1 },
    ),
  ),
  qualityStandards: anyNumberOf(
    shortText({
      label: 'Quality standard it helps to set',
      ...published,
      citation: { follows: ['CS-2.2-05'] },
    }),
  ),
};

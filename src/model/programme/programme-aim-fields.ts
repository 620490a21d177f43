import {
  anyNumberOf,
  arrayOf,
  codedOrText,
  freeText,
  optional,
  shortText,
  term,
} from '../../schema/index.js';
import {
  exitFunctions,
  ideologicalComponents,
  ideologies,
  ideologyMeasures,
  ideologyScopes,
  preventionLevels,
} from '../../vocabulary/index.js';
import { published } from '../core/index.js';

/** What a programme is there for, why it should work, and which place ideology has in it. */
export const programmeAimFields = {
  preventionLevel: term(preventionLevels, {
    label: 'Level of prevention',
    ...published,
    citation: { follows: ['CS-1.2-08', 'EU-5-01'] },
  }),
  functions: anyNumberOf(
    term(exitFunctions, {
      label: 'Function',
      ...published,
      citation: { follows: ['CS-2.2-03', 'CS-3.1-01'] },
    }),
  ),
  theoryOfChange: optional(
    freeText({
      label: 'Theory of change',
      ...published,
      citation: { follows: ['WO-4.1-01', 'MG-2.1-05'] },
    }),
  ),
  expectedChange: optional(
    shortText({
      label: 'What changes for participants',
      ...published,
      citation: { follows: ['MG-2.1-05'] },
    }),
  ),
  changeMechanism: optional(
    shortText({
      label: 'Why it changes',
      ...published,
      citation: { follows: ['WO-4.1-01', 'MG-2.1-05'] },
    }),
  ),
  changeMeasure: optional(
    shortText({
      label: 'How the change is measured',
      ...published,
      citation: { follows: ['MG-2.1-05'] },
    }),
  ),
  researchBasis: optional(
    arrayOf(
      shortText({ label: 'Research it rests on', ...published, citation: { follows: ['WO-4.1-01'] } }),
      {
        atLeast: 1,
      },
    ),
  ),
  contextStrategy: optional(
    shortText({ label: 'Strategy for the country', ...published, citation: { follows: ['MG-2.1-03'] } }),
  ),
  caseDefinition: optional(
    shortText({ label: 'What counts as a case', ...published, citation: { follows: ['CS-3.6-02'] } }),
  ),
  successDefinition: optional(
    shortText({ label: 'What counts as success', ...published, citation: { follows: ['CS-3.6-02'] } }),
  ),
  ideologyScope: term(ideologyScopes, {
    label: 'Ideologies',
    ...published,
    citation: { follows: ['CS-3.2-01', 'WO-0-03'] },
  }),
  ideologies: optional(
    arrayOf(
      codedOrText(ideologies, {
        label: 'Ideology',
        ...published,
        citation: { follows: ['CS-3.2-02', 'MG-2.1-01', 'NR-1-01'] },
      }),
      { atLeast: 1 },
    ),
  ),
  ideologicalComponent: optional(
    term(ideologicalComponents, {
      label: 'Place of ideology',
      ...published,
      citation: { follows: ['CS-3.10-01'] },
    }),
  ),
  ideologyMeasures: anyNumberOf(
    codedOrText(ideologyMeasures, {
      label: 'Measure on ideology',
      ...published,
      citation: { follows: ['CS-3.10-02'] },
    }),
  ),
};

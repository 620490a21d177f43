import {
  anyNumberOf,
  arrayOf,
  codedOrText,
  day,
  daysInOrder,
  identifier,
  name,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import {
  instrumentScopes,
  riskAssessmentPurposes,
  riskInstruments,
  threatLevels,
  threatSources,
} from '../../vocabulary/index.js';

const assessed = { category: 'security', subject: 'client' } as const;
const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * A further instrument that was used beside the main one (WO-2.3-02): by name and version, without items or scores.
 *
 * @example
 * ```ts
 * import { InstrumentUse } from 'exit-work/model';
 *
 * InstrumentUse.parse({ instrument: 'other: Example Tool', version: '1', scope: 'general' }).scope; // => 'general'
 * ```
 */
export const InstrumentUse = record(
  () => ({
    instrument: codedOrText(
      riskInstruments,
      unread({
        label: 'Instrument',
        ...file,
        citation: { follows: ['WO-2.3-01'] },
      }),
    ),
    version: name({ label: 'Version of the instrument', ...file }),
    scope: term(instrumentScopes, { label: 'Made for', ...file, citation: { follows: ['WO-2.3-02'] } }),
  }),
  {
    title: 'Instrument used',
    meaning: 'An instrument by name and version, without items or scores.',
    citation: { follows: ['WO-2.3-01', 'WO-2.3-02'] },
  },
);
export interface InstrumentUse extends RecordOf<typeof InstrumentUse> {}

/**
 * The conclusion that a certified assessor has drawn with a named instrument (WO-2.2-04, WO-2.3-01). The record
 * wraps the instrument: it holds no items and no scores, and the library computes none. Threats to and from the
 * client are concluded apart (CS-3.7-07, CS-3.7-08).
 *
 * @example
 * ```ts
 * import { RiskAssessment } from 'exit-work/model';
 *
 * RiskAssessment.safeParse({ id: 'r-1', score: 17 }).success; // => false
 * ```
 */
export const RiskAssessment = record(
  () => ({
    id: identifier({ label: 'Risk assessment', category: 'reference', subject: 'client' }),
    instrument: codedOrText(
      riskInstruments,
      unread({
        label: 'Instrument',
        ...file,
        citation: { follows: ['WO-2.3-01'] },
      }),
    ),
    instrumentVersion: name({ label: 'Version of the instrument', ...file }),
    furtherInstruments: anyNumberOf<InstrumentUse>(InstrumentUse),
    purpose: term(riskAssessmentPurposes, {
      label: 'Purpose',
      ...file,
      citation: { follows: ['CS-4.7-04'] },
    }),
    assessorId: referenceTo('team', { label: 'Assessor', ...file, citation: { follows: ['WO-2.2-04'] } }),
    assessedOn: day({ label: 'Assessed on', ...file }),
    sources: arrayOf(
      shortText(
        unread({
          label: 'Source',
          ...file,
          citation: { follows: ['WO-2.2-03'] },
        }),
      ),
      { atLeast: 1 },
    ),
    consultedOrganisationIds: anyNumberOf(
      referenceTo('organisations', { label: 'Consulted', ...file, citation: { follows: ['EU-3-05'] } }),
    ),
    threatFromClient: term(threatLevels, {
      label: 'Threat from the client',
      ...assessed,
      citation: { follows: ['CS-3.7-08'] },
    }),
    threatToClient: term(threatLevels, {
      label: 'Threat to the client',
      ...assessed,
      citation: { follows: ['CS-3.7-07'] },
    }),
    threatSources: anyNumberOf(
      codedOrText(
        threatSources,
        unread({
          label: 'Who threatens the client',
          ...assessed,
          citation: { follows: ['CS-3.7-07'] },
        }),
      ),
    ),
    risks: anyNumberOf(
      shortText(unread({ label: 'Risk', ...assessed, citation: { follows: ['WO-5.10-01'] } })),
    ),
    needs: anyNumberOf(
      shortText(unread({ label: 'Need', ...assessed, citation: { follows: ['WO-5.10-01'] } })),
    ),
    protectiveFactors: anyNumberOf(
      shortText(unread({ label: 'Protective factor', ...assessed, citation: { follows: ['WO-5.10-01'] } })),
    ),
    resilienceFactors: anyNumberOf(
      shortText(unread({ label: 'Resilience factor', ...assessed, citation: { follows: ['WO-5.10-01'] } })),
    ),
    validUntil: optional(day({ label: 'Valid until', ...file })),
    nextReviewOn: optional(day({ label: 'Next review on', ...file, citation: { follows: ['WO-2.2-02'] } })),
  }),
  {
    title: 'Risk assessment',
    meaning:
      'The conclusion that an assessor has drawn with a named instrument; threats to and from the client apart.',
    citation: { follows: ['WO-2.3-01', 'WO-5.10-01'] },
    rules: [daysInOrder('assessedOn', 'validUntil'), daysInOrder('assessedOn', 'nextReviewOn')],
  },
);
export interface RiskAssessment extends RecordOf<typeof RiskAssessment> {}

import { type ValueOf, vocabulary } from '../list/index.js';

/** What may go wrong around a case. The list is ours. */
export const incidentKinds = /* @__PURE__ */ vocabulary('kind of incident', {
  'threat-to-staff': {
    label: 'Threat to staff',
    definition: 'A worker, or a worker’s family, was threatened in connection with the case.',
    citation: { follows: ['WO-1.5-01', 'MG-3.2-03'] },
  },
  'threat-to-client': {
    label: 'Threat to the client',
    definition: 'The client, or the client’s family, was threatened in connection with the case.',
    citation: { follows: ['WO-1.5-02'] },
  },
  violence: {
    label: 'Violence',
    definition: 'Somebody was physically attacked in connection with the case.',
    citation: { follows: ['CS-4.7-03'] },
  },
  disclosure: {
    label: 'Disclosure',
    definition: 'Information on the client or the team reached somebody who should not have it.',
    citation: { follows: ['MG-2.2-02'] },
  },
  'media-report': {
    label: 'Media report',
    definition: 'The media reported on the case or, after an incident, on the programme.',
    citation: { follows: ['WO-1.6-05'] },
  },
});

/** One of {@link incidentKinds}. */
export type IncidentKind = ValueOf<typeof incidentKinds>;

import { type ValueOf, vocabulary } from './vocabulary.js';

/** What may go wrong around a case. The list is ours. */
export const incidentKinds = /* @__PURE__ */ vocabulary('kind of incident', {
  'threat-to-staff': {
    label: 'Threat to staff',
    definition: 'A worker was threatened.',
    sources: ['WO-1.5-01', 'MG-3.2-03'],
  },
  'threat-to-client': {
    label: 'Threat to the client',
    definition: 'The client was threatened.',
    sources: ['WO-1.5-02'],
  },
  violence: { label: 'Violence', definition: 'Somebody was attacked.', sources: ['CS-4.7-03'] },
  disclosure: {
    label: 'Disclosure',
    definition: 'Something became known that should not have.',
    sources: ['MG-2.2-02'],
  },
  'media-report': {
    label: 'Media report',
    definition: 'The media reported on the case or the programme.',
    sources: ['WO-1.6-05'],
  },
});

/** One of {@link incidentKinds}. */
export type IncidentKind = ValueOf<typeof incidentKinds>;

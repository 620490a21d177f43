import { type ValueOf, vocabulary } from '../list/index.js';

/** Where a planned service stands. The values are ours. */
export const serviceStatuses = /* @__PURE__ */ vocabulary('status of a service', {
  wanted: {
    label: 'Wanted',
    definition: 'The service is planned and a provider is being sought.',
    citation: { follows: ['CS-3.8-06'] },
  },
  arranged: {
    label: 'Arranged',
    definition: 'A provider is found, but the client has not begun.',
    citation: { follows: ['CS-3.8-06', 'CS-4.4-04'] },
  },
  'under-way': {
    label: 'Under way',
    definition: 'The client is using the service at present.',
    citation: { follows: ['CS-4.4-04'] },
  },
  finished: {
    label: 'Finished',
    definition: 'The client has used the service to its end.',
    citation: { follows: ['CS-4.4-04'] },
  },
  dropped: {
    label: 'Dropped',
    definition: 'The service was planned but will not be used, or not any longer.',
    citation: { follows: ['CS-4.4-04'] },
  },
});

/** One of {@link serviceStatuses}. */
export type ServiceStatus = ValueOf<typeof serviceStatuses>;

import { type ValueOf, vocabulary } from './vocabulary.js';

/** Where a planned service stands. The values are ours. */
export const serviceStatuses = /* @__PURE__ */ vocabulary('status of a service', {
  wanted: { label: 'Wanted', definition: 'A provider is being sought.', sources: ['CS-3.8-06'] },
  arranged: { label: 'Arranged', definition: 'A provider is found.', sources: ['CS-3.8-06', 'CS-4.4-04'] },
  'under-way': { label: 'Under way', definition: 'The client uses it.', sources: ['CS-4.4-04'] },
  finished: { label: 'Finished', definition: 'It is done.', sources: ['CS-4.4-04'] },
  dropped: { label: 'Dropped', definition: 'It will not be used.', sources: ['CS-4.4-04'] },
});

/** One of {@link serviceStatuses}. */
export type ServiceStatus = ValueOf<typeof serviceStatuses>;

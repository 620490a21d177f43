import { day, flag, identifier, list, optional, type RecordOf, record, shortText } from '../record/index.js';

const planned = { category: 'needs-and-plan', subject: 'client' } as const;
const whereabouts = { category: 'whereabouts', subject: 'client' } as const;

/**
 * One contact in the first hours and days after release, the most vulnerable moment (CS-4.6-06).
 *
 * @example
 * ```ts
 * import { PlannedContact } from 'exit-work/model';
 *
 * PlannedContact.parse({ on: '2030-03-05', memberId: 'm-1', what: 'breakfast, job centre' }).on; // => '2030-03-05'
 * ```
 */
export const PlannedContact = record({
  on: day({ label: 'On', ...planned }),
  memberId: identifier({ label: 'With', ...planned }),
  what: shortText({ label: 'What', ...planned }),
});
export interface PlannedContact extends RecordOf<typeof PlannedContact> {}

/**
 * The plan for the release and the first days after it (CS-4.6-07, CS-3.5-16). It names one person whom the
 * client can call; without that it is no plan.
 *
 * @example
 * ```ts
 * import { ReleasePlan } from 'exit-work/model';
 *
 * ReleasePlan.safeParse({ id: 'rp-1', releaseOn: '2030-03-05', firstContacts: [] }).success; // => false
 * ```
 */
export const ReleasePlan = record({
  id: identifier({ label: 'Release plan', category: 'reference', subject: 'client' }),
  releaseOn: day({ label: 'Release on', ...whereabouts }),
  placeOfRelease: shortText({ label: 'Place of release', ...whereabouts }),
  namedContactId: identifier({ label: 'Named contact', ...planned, sources: ['CS-4.6-04'] }),
  reachableOutOfHours: flag({ label: 'Reachable around the clock', ...planned, sources: ['CS-4.6-05'] }),
  transport: optional(shortText({ label: 'Transport', ...planned, sources: ['CS-4.6-12'] })),
  accommodation: optional(shortText({ label: 'Accommodation', ...whereabouts, sources: ['CS-3.5-16'] })),
  firstContacts: list<PlannedContact>(PlannedContact),
  drawnUpWithClient: flag({ label: 'Drawn up with the client', ...planned, sources: ['CS-3.5-15'] }),
});
export interface ReleasePlan extends RecordOf<typeof ReleasePlan> {}

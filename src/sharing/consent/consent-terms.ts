import { Consent } from '../../model/index.js';
import type { RecordOf } from '../../schema/index.js';

/**
 * What a person is asked to agree to, or agrees to: all that a `Consent` says but where it stands. Of whom, by whom, to
 * which recipients, for which purposes, which categories, from when until when, after which notice.
 *
 * @example
 * ```ts
 * import { ConsentTerms } from 'exit-work/sharing';
 *
 * ConsentTerms.safeParse({
 *   clientId: 'c-1', dataSubject: 'client', recipientIds: ['o-2'], purposes: ['service-delivery'],
 *   categories: ['identity'], notBefore: '2030-01-07T10:00:00Z', expires: '2030-07-07T10:00:00Z',
 *   noticeVersion: '1', noticeLanguage: 'en',
 * }).success; // => true
 * ```
 */
export const ConsentTerms = Consent.omit({
  id: true,
  status: true,
  withdrawnAt: true,
  replacesId: true,
}).extend(
  {},
  {
    title: 'Terms of a consent',
    meaning: 'What a person is asked to agree to, or agrees to.',
    citation: { follows: ['CS-4.5-11'] },
  },
);
export interface ConsentTerms extends RecordOf<typeof ConsentTerms> {}

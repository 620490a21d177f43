import type { SharingPolicy } from './sharing-policy.js';

/** What of a policy an entry of the log is made with: the kinds of recipients, and what may forbid to tell the client. */
export type LoggedPolicy = Pick<
  SharingPolicy,
  'organisations' | 'duties' | 'permissions' | 'weighings' | 'vitalInterests'
>;

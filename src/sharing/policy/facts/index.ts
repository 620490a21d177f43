export { Closure } from './closure.js';
export { consentEnd, earlier } from './consent-end.js';
export { EntrustedRecord } from './entrusted-record.js';
export { Guardianship } from './guardianship.js';
export { KnownPerson } from './known-person.js';
export { MandatingAuthority } from './mandating-authority.js';
export { Membership } from './membership.js';
export { replacedFrom } from './replaced-from.js';
export { Speaker } from './speaker.js';

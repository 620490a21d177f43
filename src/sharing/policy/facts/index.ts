export { Closure } from './closure.js';
export { consentEnd } from './consent-end.js';
export { Guardianship } from './guardianship.js';
export { KnownPerson } from './known-person.js';
export { MandatingAuthority } from './mandating-authority.js';
export { Membership } from './membership.js';
export { replacedFrom } from './replaced-from.js';
export { Speaker } from './speaker.js';

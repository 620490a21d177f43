import { frozen } from '../../../kernel/frozen/index.js';

/** What is told of a name that nobody knows, by what it should be the name of. */
export const unknownFaults = /* @__PURE__ */ frozen({
  client: {
    code: 'unknown-client',
    message: 'expected a client of whom the policy tells more; leave out what is of others, or correct it',
  },
  recipient: {
    code: 'unknown-recipient',
    message: 'expected somebody whom the policy knows; add them to `organisations`, or correct it',
  },
  worker: {
    code: 'unknown-worker',
    message: 'expected somebody whom the team of the case lists; add them, or correct it',
  },
  prohibition: {
    code: 'unknown-prohibition',
    message: 'expected what can be overridden in this case; leave out what is no more, or correct it',
  },
  consent: {
    code: 'unknown-consent',
    message: 'expected another consent of this client; leave it out where it replaces none, or correct it',
  },
} as const);

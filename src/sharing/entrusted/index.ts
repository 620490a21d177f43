export { type EntrustedNotice, entrustedNotices } from './entrusted-notices.js';
export { mayReadEntrusted } from './may-read-entrusted.js';
export { openEntrustedItems } from './open-entrusted-items.js';
export { workerOf } from './worker-of.js';

export { type ConsentCondition, consentConditions } from './consent-conditions.js';
export { type ConsentGiver, consentGivers } from './consent-givers.js';
export { type ConsentInquiry, consentInquiries } from './consent-inquiries.js';
export { type ConsentStatus, consentStatuses } from './consent-statuses.js';
export { type DecisionWithAuthority, decisionsWithAuthority } from './decisions-with-authority.js';
export { type Ground, grounds } from './grounds.js';
export { type NotificationTime, notificationTimes } from './notification-times.js';

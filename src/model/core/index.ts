export { anythingBut } from './anything-but.js';
export { ideologiesOfScope } from './ideologies-of-scope.js';
export { year } from './year.js';

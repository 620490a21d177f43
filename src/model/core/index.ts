export type { DaysWithoutOrder } from './days-without-order.js';
export { ideologiesOfScope } from './ideologies-of-scope.js';
export {
  impliedByAccess,
  impliedByArea,
  impliedByGuardianship,
  impliedByRole,
  impliedByService,
  impliedBySource,
} from './implied-by-values.js';
export { peopleNamed } from './people-named.js';
export { published } from './published.js';
export { year } from './year.js';

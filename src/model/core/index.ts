export type { DaysWithoutOrder } from './days-without-order.js';
export { freeTextMayContain } from './free-text-may-contain.js';
export { ideologiesOfScope } from './ideologies-of-scope.js';
export {
  impliedByAccess,
  impliedByArea,
  impliedByGuardianship,
  impliedByRole,
  impliedByService,
  impliedBySource,
} from './implied-by-values.js';
export { year } from './year.js';

import { type ValueOf, vocabulary } from '../list/index.js';
import { exitSupportServices } from './exit-support-services.js';
import { intangibleServices } from './intangible-services.js';
import { tangibleServices } from './tangible-services.js';

/** All services that a plan may hold: tangible, intangible, and the single services that support an exit. */
export const services = /* @__PURE__ */ vocabulary('service', {
  ...tangibleServices.terms,
  ...intangibleServices.terms,
  ...exitSupportServices.terms,
});

/** One of {@link services}. */
export type Service = ValueOf<typeof services>;

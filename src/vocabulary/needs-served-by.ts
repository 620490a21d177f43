import { frozen } from '../kernel/frozen/index.js';
import type { FunctionalNeed, MentalHealthNeed } from './assessment/index.js';
import { type OrganisationKind, organisationKinds } from './core/index.js';
import { demandValue } from './list/index.js';

type ServedNeed = FunctionalNeed | MentalHealthNeed;

const served = /* @__PURE__ */ frozen<Readonly<Partial<Record<OrganisationKind, readonly ServedNeed[]>>>>({
  'social-welfare-agency': ['financial-support', 'housing'],
  'health-provider': ['substance-abuse', 'trauma', 'post-traumatic-stress', 'other-mental-health-problem'],
  'employment-service': ['employment'],
  'education-provider': ['education', 'employment'],
});

/**
 * The needs for which an organisation of a kind is usually asked (CS-4.4-05); empty where the sources name none. Throws an `InputError`
 * for what is no kind.
 *
 * @example
 * ```ts
 * import { needsServedBy } from 'exit-work/vocabulary';
 *
 * needsServedBy('social-welfare-agency'); // => ['financial-support', 'housing']
 * needsServedBy('court'); // => []
 * ```
 */
export function needsServedBy(kind: OrganisationKind): readonly ServedNeed[] {
  demandValue(organisationKinds, kind, 'kind');
  return served[kind] ?? [];
}

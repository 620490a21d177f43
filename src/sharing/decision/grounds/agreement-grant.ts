import { spanOf } from '../../../kernel/calendar/index.js';
import type { SharingAgreement } from '../../../model/index.js';
import {
  allBits,
  categoryBits,
  type Grant,
  noBits,
  plainConditions,
  purposeBits,
  type Reach,
  subjectBits,
} from '../contract/index.js';
import { confidentialCategories, grant, specialCategories } from './grant.js';
import { withinReach } from './within-reach.js';

/** Where an agreement alone is no ground, it permits what is of nobody. */
const aloneOnPeople: Reach = {
  ...spanOf({}),
  purposes: allBits,
  subjects: subjectBits.bit('nobody'),
  categories: allBits,
};

/** What two organisations have agreed to share; special categories only where it names the law that allows it. */
export function agreementGrant(agreement: SharingAgreement, isGround: boolean): Grant {
  const named = categoryBits.set(agreement.shared);
  const agreed = grant({
    reference: { ground: 'agreement', id: agreement.id },
    purposes: purposeBits.set(agreement.purposes),
    subjects: subjectBits.set(agreement.dataSubjects),
    named,
    special: agreement.specialCategoryBasis === undefined ? specialCategories : noBits,
    confidential: confidentialCategories,
    ...spanOf(agreement),
    conditions: { ...plainConditions, retainDays: agreement.retainDays },
  });
  return isGround ? agreed : withinReach(agreed, aloneOnPeople);
}

import { spanOf } from '../../../kernel/calendar/index.js';
import type { SharingAgreement } from '../../../model/index.js';
import {
  categoryBits,
  type Grant,
  noBits,
  plainConditions,
  purposeBits,
  subjectBits,
} from '../contract/index.js';
import { confidentialCategories, grant, specialCategories } from './grant.js';

/** What two organisations have agreed to share; special categories only where it names the law that allows it. */
export function agreementGrant(agreement: SharingAgreement): Grant {
  const named = categoryBits.set(agreement.shared);
  return grant({
    reference: { ground: 'agreement', id: agreement.id },
    purposes: purposeBits.set(agreement.purposes),
    subjects: subjectBits.set(agreement.dataSubjects),
    named,
    special: agreement.specialCategoryBasis === undefined ? specialCategories : noBits,
    confidential: confidentialCategories,
    ...spanOf(agreement),
    conditions: { ...plainConditions, retainDays: agreement.retainDays },
  });
}

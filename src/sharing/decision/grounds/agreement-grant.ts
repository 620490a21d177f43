import { epochOf } from '../../../kernel/time/index.js';
import type { SharingAgreement } from '../../../model/index.js';
import { categoryWords, noWord, purposeWords, subjectWords } from '../contract/index.js';
import { confidedCategories, type Grant, grant, plainTerms, specialCategories } from './grant.js';

/** What two organisations have agreed to share; special categories only where it names the law that allows it. */
export function agreementGrant(agreement: SharingAgreement): Grant {
  const named = categoryWords.set(agreement.shared);
  return grant({
    reference: { ground: 'agreement', id: agreement.id },
    purposes: purposeWords.set(agreement.purposes),
    subjects: subjectWords.set(agreement.dataSubjects),
    named,
    special: agreement.specialCategoryBasis === undefined ? specialCategories : noWord,
    confided: confidedCategories,
    notBefore: epochOf(agreement.notBefore),
    until: epochOf(agreement.expires),
    terms: { ...plainTerms, retainDays: agreement.retainDays },
  });
}

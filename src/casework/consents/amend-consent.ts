import { demandFields } from '../../kernel/issue/index.js';
import type { Desk } from '../desk/index.js';
import type { CaseworkOutcome, OpenedCase } from '../opened/index.js';
import { changeConsent, type NewConsent } from './change-consent.js';

/** Other terms in place of those in force, as a consent of its own. */
export interface ConsentAmendment extends Omit<NewConsent, 'follows'> {
  /** The consent in whose place it stands. */
  readonly amends: NewConsent['consentId'];
}

/** The case with the amended consent. */
export function amendConsent(desk: Desk, opened: OpenedCase, amendment: ConsentAmendment): CaseworkOutcome {
  demandFields(amendment, 'change');
  const { amends, ...amended } = amendment;
  return changeConsent(desk, opened, 'consent.amended', { ...amended, follows: amends });
}

import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { type Checked, Instant } from '../../kernel/index.js';
import { type ConsentFormOptions, consentForm } from '../../sharing/index.js';
import type { TermsOfClient } from '../consents/index.js';
import type { Desk } from '../desk/index.js';
import { demandOpened, type OpenedCase, policyOf } from '../opened/index.js';

/** What somebody is to be asked, and in which language. */
export interface FormForConsent extends Pick<ConsentFormOptions, 'language'> {
  readonly terms: TermsOfClient;
}

const anyForm = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ terms: z.looseObject({ notBefore: Instant }), language: z.enum(['en', 'de']) }),
);

/** The form on which a client, or who decides for them, is asked. */
export function formForConsent(desk: Desk, opened: OpenedCase, asked: FormForConsent): Checked<string> {
  const { file } = demandOpened(desk, opened).opened;
  const { language } = checkedOptions('asked', anyForm, asked);
  const terms = { ...asked.terms, clientId: file.client.id };
  return consentForm(terms, policyOf(desk, opened), { language, timeZone: desk.timeZone });
}

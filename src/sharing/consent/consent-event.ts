import { compareInstants, type Instant } from '../../kernel/index.js';
import {
  instant,
  literal,
  nested,
  type RecordOf,
  type Rule,
  record,
  referenceTo,
  variants,
} from '../../schema/index.js';
import { ConsentTerms } from './consent-terms.js';

const file = { category: 'case-administration', subject: 'client' } as const;

function happened<const Type extends string>(type: Type) {
  return {
    type: literal(type, { label: 'What happened', ...file }),
    consentId: referenceTo('consents', { label: 'Consent', category: 'reference', subject: 'client' }),
    instant: instant({ label: 'When', ...file }),
  };
}

function agreedTo<const Type extends string>(type: Type) {
  return { ...happened(type), terms: nested<ConsentTerms>(ConsentTerms) };
}

const fromThenOn: Rule<{ readonly instant: Instant; readonly terms: ConsentTerms }> = {
  code: 'consent-in-retrospect',
  fields: ['instant', 'terms'],
  statement: 'nobody agrees to what has already been passed on',
  citation: { ours: 'a consent changes nothing that was' },
  violations: ({ instant, terms }) =>
    compareInstants(instant, terms.notBefore) <= 0
      ? []
      : [{ path: ['terms', 'notBefore'], expected: 'expected an instant that is not before `instant`' }],
};

const citation = { follows: ['CS-4.5-11'] } as const;

const ConsentRequested = record(agreedTo('consent.requested'), {
  title: 'Consent requested',
  meaning: 'The person was asked.',
  citation,
});
interface ConsentRequested extends RecordOf<typeof ConsentRequested> {}

const ConsentGiven = record(agreedTo('consent.given'), {
  title: 'Consent given',
  meaning: 'The person agreed, for the first time or again.',
  citation,
  rules: [fromThenOn],
});
interface ConsentGiven extends RecordOf<typeof ConsentGiven> {}

const ConsentRefused = record(happened('consent.refused'), {
  title: 'Consent refused',
  meaning: 'The person was asked and said no.',
  citation,
});
interface ConsentRefused extends RecordOf<typeof ConsentRefused> {}

const ConsentAmended = record(agreedTo('consent.amended'), {
  title: 'Consent amended',
  meaning: 'The person agreed to other terms in place of those in force.',
  citation,
  rules: [fromThenOn],
});
interface ConsentAmended extends RecordOf<typeof ConsentAmended> {}

const ConsentWithdrawn = record(happened('consent.withdrawn'), {
  title: 'Consent withdrawn',
  meaning: 'The person took the consent back. Nobody asks why, and nobody has to approve.',
  citation,
});
interface ConsentWithdrawn extends RecordOf<typeof ConsentWithdrawn> {}

const ConsentExpired = record(happened('consent.expired'), {
  title: 'Consent expired',
  meaning: 'Somebody noted that the time of the consent is over. It is over without the note.',
  citation,
});
interface ConsentExpired extends RecordOf<typeof ConsentExpired> {}

/**
 * Something that happens to a consent. What is asked for, given or amended says the terms, and `consentId` is the
 * identifier of the `Consent` with these terms: a giving answers the question of the same identifier, or is a consent
 * of its own; an amendment always is. Terms begin no earlier than they are agreed to. To refuse and to withdraw takes the
 * consent and the instant, and nothing else.
 *
 * @example
 * ```ts
 * import { ConsentEvent } from 'exit-work/sharing';
 * import * as z from 'zod';
 *
 * const withdrawn = { type: 'consent.withdrawn', consentId: 'consent-1', instant: '2030-03-01T09:00:00Z' };
 * z.safeParse(ConsentEvent, withdrawn).success; // => true
 * z.safeParse(ConsentEvent, { ...withdrawn, reason: 'none of your business' }).success; // => false
 * ```
 */
export const ConsentEvent = variants<ConsentEvent>('type', [
  ConsentRequested,
  ConsentGiven,
  ConsentRefused,
  ConsentAmended,
  ConsentWithdrawn,
  ConsentExpired,
]);
export type ConsentEvent =
  | ConsentRequested
  | ConsentGiven
  | ConsentRefused
  | ConsentAmended
  | ConsentWithdrawn
  | ConsentExpired;

/**
 * All that happened between one person and the holder about one sharing, in order of time: asked, given, amended,
 * withdrawn, given again. A withdrawal alone may come after what happened later: it stands where it was entered. It begins empty and grows by `applyConsentEvent`; one that was kept elsewhere is read by applying its
 * events again. Which sharings belong together is for the holder to say; the person is the same throughout.
 */
export type ConsentHistory = readonly ConsentEvent[];

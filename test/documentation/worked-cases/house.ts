import type { Consent, SharingAgreement } from 'exit-work/model';
import {
  type DisclosureRequest,
  jurisdictions,
  type SharingPolicy,
  standardNecessity,
  withJurisdiction,
} from 'exit-work/sharing';

export const year = { notBefore: '2030-01-01T00:00:00Z', expires: '2031-01-01T00:00:00Z' } as const;

/**
 * The rules of Example Exit: it knows its partners, says what each purpose needs, and lives under an invented law. Its client
 * reads English, and so has understood what a consent says.
 */
export function houseRules({ safeguards = [], ...more }: Partial<SharingPolicy>): SharingPolicy {
  return withJurisdiction(
    {
      holderId: 'o-exit',
      organisations: [
        { id: 'o-exit', name: 'Example Exit', kind: 'civil-society-organisation' },
        { id: 'o-jobs', name: 'Sampleton Job Centre', kind: 'employment-service' },
        { id: 'o-probation', name: 'Sampleton Probation', kind: 'probation-service' },
        { id: 'o-police', name: 'Sampleton Police', kind: 'police' },
        { id: 'o-prison', name: 'Sampleton Prison', kind: 'prison' },
        { id: 'o-clinic', name: 'Sampleton Clinic', kind: 'health-provider' },
        { id: 'o-youth', name: 'Sampleton Youth Office', kind: 'municipality' },
        { id: 'o-security', name: 'Security Service of Examplia', kind: 'security-service' },
        { id: 'o-funder', name: 'Example Foundation', kind: 'funder' },
      ],
      consents: [],
      mandates: [],
      agreements: [],
      duties: [],
      prohibitions: [],
      necessity: standardNecessity(),
      safeguards: [{ clientId: 'c-1', speakers: [{ personId: 'c-1', languages: ['en'] }] }, ...safeguards],
      ...more,
    },
    jurisdictions.examplia,
  );
}

type Asked = Pick<DisclosureRequest, 'recipientId' | 'recipientRole' | 'purpose' | 'categories' | 'instant'> &
  Partial<DisclosureRequest>;

/** Somebody asks Example Exit about its client. */
export function request(asked: Asked): DisclosureRequest {
  return { id: 'request-1', clientId: 'c-1', holderId: 'o-exit', dataSubjects: ['client'], ...asked };
}

/** The client has agreed for a year, after reading the notice. */
export function consent(given: Pick<Consent, 'recipientIds' | 'purposes' | 'categories'> & Partial<Consent>) {
  return {
    id: 'consent-1',
    clientId: 'c-1',
    dataSubject: 'client',
    status: 'given',
    noticeVersion: '1',
    noticeLanguage: 'en',
    ...year,
    ...given,
  } satisfies Consent;
}

/** An agreement on clients, for a year. */
export function agreement(
  agreed: Pick<SharingAgreement, 'title' | 'parties' | 'purposes' | 'shared'> & Partial<SharingAgreement>,
) {
  return { id: 'agreement-1', dataSubjects: ['client'], ...year, ...agreed } satisfies SharingAgreement;
}

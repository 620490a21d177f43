import type { Client, Consent } from 'exit-work/model';
import { Client as ClientRecord, Organisation, SessionRecord, TeamMember } from 'exit-work/model';
import {
  type DisclosureDecision,
  decideDisclosure,
  pseudonymOf,
  type SharingPolicy,
  viewRecord,
} from 'exit-work/sharing';
import type { DataCategory } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import { exitOrganisation } from '../../builders/organisation/organisations.js';
import { client } from '../../builders/people/client.js';
import { caseManager } from '../../builders/people/team.js';
import { heldSession } from '../../builders/sessions/session-record.js';
import { agreement, consent, everyCategory, policy, request } from '../builders/builders.js';
import { everything, generalising, type Item, permitting } from '../builders/permitting.js';

const pseudonymKey = 'an example key of more than 32 characters';

function pseudonym(identifier: string): string {
  return pseudonymOf(identifier, pseudonymKey, { recipientId: 'o-job-centre', purpose: 'service-delivery' });
}

function generalised(...items: readonly Item[]): DisclosureDecision {
  return generalising(permitting(...items), ...items);
}

function viewed(decision: DisclosureDecision, options = { pseudonymKey }) {
  return viewRecord(ClientRecord, client(), decision, options);
}

describe('what is permitted in generalised form shows', () => {
  it.each<[string, Item[], Partial<Client> | object]>([
    ['a date of birth as an age band, and no name', ['client/identity'], { dateOfBirth: 'aged 25 to 34' }],
    ['an identifier as a pseudonym', ['client/reference'], { id: pseudonym('c-1') }],
    [
      'nothing of what has no form that says less',
      ['client/contact', 'client/whereabouts', 'client/offences'],
      {},
    ],
    [
      'of relatives the same',
      ['relative/reference', 'relative/identity'],
      { relatedPersons: [{ id: pseudonym('rel-1') }] },
    ],
  ])('%s', (_, items, expected) => {
    expect(viewed(generalised(...items))).toEqual(expected);
  });

  it('what is permitted in full beside it', () => {
    const mixed = generalising(permitting('client/reference', 'client/contact'), 'client/reference');
    expect(viewed(mixed)).toEqual({ id: pseudonym('c-1'), telephone: '030 0000 0001' });
  });

  it('no free text, not even one that may contain it', () => {
    const all = generalising(permitting(...everything), 'client/identity');
    expect(viewRecord(SessionRecord, heldSession(), permitting(...everything))).toHaveProperty('notes');
    expect(viewRecord(SessionRecord, heldSession(), all)).not.toHaveProperty('notes');
  });

  it('no organisation, which is no person', () => {
    expect(viewRecord(Organisation, exitOrganisation(), generalised('nobody/organisational'))).toEqual({});
    const decision = generalised('staff/case-administration');
    expect(viewRecord(TeamMember, caseManager(), decision, { pseudonymKey })).toEqual({});
  });

  it('no identifier where the holder gave no key', () => {
    expect(viewRecord(ClientRecord, client(), generalised('client/reference', 'client/identity'))).toEqual({
      dateOfBirth: 'aged 25 to 34',
    });
  });
});

describe('pseudonyms in place of identifiers that are permitted', () => {
  const decision = permitting('client/reference', 'client/identity', 'client/case-administration');

  it('lead from record to record, and leave the rest as it is', () => {
    const options = { pseudonymKey, identifiers: 'pseudonyms' } as const;
    const { id, givenName, dateOfBirth } = viewRecord(ClientRecord, client(), decision, options);
    expect([id, givenName, dateOfBirth]).toEqual([pseudonym('c-1'), 'Sam', '2004-02-29']);
    const { workerIds } = viewRecord(SessionRecord, heldSession(), decision, options);
    expect(workerIds).toEqual([pseudonym('m-counsellor')]);
  });

  it('do not stand for organisations, which are no persons', () => {
    const ofStaff = permitting('staff/case-administration', 'staff/reference');
    const options = { pseudonymKey, identifiers: 'pseudonyms' } as const;
    const { id, organisationId } = viewRecord(TeamMember, caseManager(), ofStaff, options);
    expect([id, organisationId]).toEqual([pseudonym('m-manager'), 'o-exit']);
  });

  it('are withheld without a key', () => {
    expect(viewRecord(ClientRecord, client(), decision, { identifiers: 'pseudonyms' })).not.toHaveProperty(
      'id',
    );
  });
});

describe('a consent to pseudonyms', () => {
  const pseudonymised = consent({ conditions: ['pseudonymised'], categories: [...everyCategory] });
  const identifying: DataCategory[] = ['identity', 'reference', 'contact', 'whereabouts'];

  it('permits what says who it is in generalised form, and the rest in full', () => {
    const categories = everyCategory.filter((category) => category !== 'undisclosed-offences');
    const { permitted } = decideDisclosure(request({ categories }), policy({ consents: [pseudonymised] }));
    expect(permitted).toHaveLength(categories.length);
    expect(permitted.filter(({ form }) => form === 'generalised').map(({ category }) => category)).toEqual(
      identifying,
    );
  });

  it.each<[string, Partial<SharingPolicy>, string]>([
    [
      'beside another to pseudonyms',
      { consents: [pseudonymised, { ...pseudonymised, id: 'consent-2' }] },
      'generalised',
    ],
    ['beside one in full', { consents: [pseudonymised, consent({ id: 'consent-2' })] }, 'full'],
    ['beside an agreement', { consents: [pseudonymised], agreements: [agreement()] }, 'full'],
    [
      'beside one in full that has ended',
      { consents: [pseudonymised, consent({ id: 'consent-2', expires: '2030-06-01T12:00:00Z' })] },
      'generalised',
    ],
  ])('%s', (_, granting, form) => {
    expect(decideDisclosure(request(), policy(granting)).permitted).toMatchObject([{ form }]);
  });
});

// Who gets a whole case gets it in full, or nobody could work on it: what asks for `permit` refuses the rest.
// https://github.com/SORMAS-Foundation/SORMAS-Project/issues/4107: it was readable on neither side.
describe('handing a case over and pseudonymising it is refused', () => {
  it.each<[string, Partial<Consent>, string]>([
    ['a consent in full', {}, 'permit'],
    ['a consent to pseudonyms', { conditions: ['pseudonymised'] }, 'permit-with-redaction'],
  ])('%s: %s', (_, condition, outcome) => {
    const categories = ['identity', 'progress'] satisfies Consent['categories'];
    const governing = policy({ consents: [consent({ categories, ...condition })] });
    expect(decideDisclosure(request({ categories }), governing).outcome).toBe(outcome);
  });
});

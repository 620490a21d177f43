import {
  CaseFile,
  Client,
  Consent,
  Organisation,
  PersonOfConcern,
  RelatedPerson,
  SessionRecord,
} from 'exit-work/model';
import { arrayOf, leavesOf, name, record } from 'exit-work/schema';
import { type DisclosureDecision, decideDisclosure, type ViewOptions, viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { areaWithNeeds, needsAssessment } from '../../builders/assessment/needs-assessment.js';
import { caseFile, familySupportCaseFile } from '../../builders/case-file/case-file.js';
import { exitOrganisation } from '../../builders/organisation/organisations.js';
import { client, clientKnownByName, clientWithRelatives } from '../../builders/people/client.js';
import { personOfConcern } from '../../builders/people/person-of-concern.js';
import { friendFromTheScene } from '../../builders/people/related-person.js';
import { closureEvaluation } from '../../builders/release/closure-evaluation.js';
import { heldSession } from '../../builders/sessions/session-record.js';
import { agreement, consent, everyCategory, policy, request } from '../builders/builders.js';
import { deeplyFrozen } from '../builders/freeze.js';
import { allBut, everything, generalising, type Item, permitting } from '../builders/permitting.js';

/** A case file without an empty list: of those a view cannot tell that they may be seen. */
function fullCaseFile(): CaseFile {
  return caseFile({
    closureEvaluations: [closureEvaluation()],
    needsAssessments: [
      needsAssessment({ security: areaWithNeeds({ id: 'need-quiet', kind: 'threat-from-former-group' }) }),
    ],
  });
}

describe('a field', () => {
  // @asushares/core 2.8.1 did the opposite: https://github.com/asushares/core
  it('is shown if its category is permitted, and the sensitive ones are removed', () => {
    expect(viewRecord(Client, client(), permitting('client/identity', 'client/contact'))).toEqual({
      givenName: 'Sam',
      familyName: 'Sample',
      dateOfBirth: '2004-02-29',
      telephone: '030 0000 0001',
    });
  });

  it('is removed if its category is withheld, and the plain ones are kept', () => {
    const { address: _, ideology: __, offenceHistory: ___, ...plain } = client();
    expect(viewRecord(Client, client(), allBut('client/whereabouts', 'client/beliefs'))).toEqual(plain);
  });

  it('belongs to the person whose data it is', () => {
    const decision = permitting(
      'client/identity',
      'client/family-and-network',
      'client/contact',
      'client/reference',
    );
    const view = viewRecord(Client, client(), decision);
    expect(view).toHaveProperty('givenName', 'Sam');
    expect(view).not.toHaveProperty('relatedPersons');
    expect(viewRecord(Client, client(), permitting('relative/identity'))).toEqual({
      relatedPersons: [{ name: 'Robin Sample' }],
    });
  });

  it('of a third party is not the client’s', () => {
    const file = familySupportCaseFile();
    const asClient = permitting(...everyCategory.map((category): Item => `client/${category}`));
    expect(viewRecord(CaseFile, file, asClient)).not.toHaveProperty('personOfConcern');
    expect(viewRecord(PersonOfConcern, personOfConcern(), permitting('third-party/identity'))).toEqual({
      name: 'Jo Sample',
    });
  });

  it('without value does not appear, and one that was never there looks the same as one that is withheld', () => {
    const decision = permitting('client/identity', 'client/reference');
    expect(viewRecord(Client, client({ telephone: '030 1' }), decision)).toEqual({
      ...clientKnownByName(),
      dateOfBirth: '2004-02-29',
    });
    const { telephone: _, ...without } = client();
    expect(viewRecord(Client, without, decision)).toEqual(viewRecord(Client, client(), decision));
  });

  it('may be false or zero or empty of meaning and is shown all the same', () => {
    const decision = permitting('client/participation', 'relative/family-and-network');
    expect(viewRecord(SessionRecord, heldSession({ minutes: 0 }), decision)).toHaveProperty('minutes', 0);
    const stranger = clientWithRelatives(friendFromTheScene({ influence: 'harmful' }));
    expect(viewRecord(Client, stranger, decision)).toEqual({
      relatedPersons: [{ influence: 'harmful' }],
    });
  });
});

describe('a decision', () => {
  it('that permits everything shows the whole record', () => {
    const file = fullCaseFile();
    expect(viewRecord(CaseFile, file, permitting(...everything))).toEqual(file);
  });

  it('that permits nothing shows nothing of a person', () => {
    expect(viewRecord(Client, client(), permitting())).toEqual({});
  });

  it.each(['deny', 'escalate'] as const)('to %s shows nothing, whatever else it says', (outcome) => {
    const decision = { ...permitting(...everything), outcome };
    expect(viewRecord(Client, client(), decision)).toEqual({});
    expect(viewRecord(CaseFile, caseFile(), decision)).toEqual({});
    expect(viewRecord(Organisation, exitOrganisation(), decision)).toEqual({});
  });

  it.each(['permit', 'permit-with-redaction'] as const)(
    'to %s shows facts of no person on a ground only',
    (outcome) => {
      const shown = (...items: readonly Item[]) =>
        viewRecord(Organisation, exitOrganisation(), { ...permitting(...items), outcome });
      expect(shown('client/contact')).toEqual({});
      expect(shown('nobody/organisational')).toEqual(exitOrganisation());
    },
  );

  it('for another kind of information about the same person shows nothing of this one', () => {
    expect(viewRecord(Client, clientKnownByName(), permitting('client/health'))).toEqual({});
  });

  it('is carried out as it was made: what the job centre gets', () => {
    const decision = decideDisclosure(
      request({
        dataSubjects: ['client', 'staff'],
        categories: ['identity', 'contact', 'health', 'whereabouts'],
      }),
      policy({
        consents: [consent({ categories: ['identity', 'health'] })],
        agreements: [
          agreement({
            dataSubjects: ['client', 'staff'],
            shared: ['contact', 'whereabouts', 'identity'],
            excluded: ['health'],
          }),
        ],
      }),
    );
    const view = viewRecord(CaseFile, caseFile(), decision);
    expect(Object.keys(view).sort()).toEqual(['client', 'releasePlans', 'team']);
    expect(view.client).toEqual({
      givenName: 'Sam',
      familyName: 'Sample',
      dateOfBirth: '2004-02-29',
      telephone: '030 0000 0001',
      address: '1 Example Street, Sampleton',
      languages: ['de', 'en'],
    });
    expect(view.team?.[0]).toEqual({ name: 'Alex Example', workTelephone: '030 0000 0100' });
    expect(JSON.stringify(view)).not.toContain('Hidden Lane');
  });
});

describe('the record itself', () => {
  it('is left as it is', () => {
    const file = fullCaseFile();
    const decision = deeplyFrozen(permitting(...everything));
    expect(viewRecord(CaseFile, deeplyFrozen(structuredClone(file)), decision)).toEqual(file);
  });

  it('does not change when the view does', () => {
    const file = caseFile();
    const view = JSON.parse(JSON.stringify(file));
    const seen = viewRecord(CaseFile, file, permitting(...everything));
    for (const part of Object.values(seen)) if (Array.isArray(part)) part.splice(0);
    expect(file).toEqual(view);
  });
});

describe('records of the model', () => {
  it('classify all their fields, so that none is withheld for want of it', () => {
    for (const schema of [CaseFile, Consent, Organisation]) {
      expect(leavesOf(schema).filter(({ annotation }) => annotation === undefined)).toEqual([]);
    }
  });

  it('of no person have no category that is personal', () => {
    const ofNobody = leavesOf(CaseFile).filter(({ annotation }) => annotation?.subject === 'nobody');
    expect(ofNobody.length).toBeGreaterThan(3);
    expect(new Set(ofNobody.map(({ annotation }) => annotation?.category))).toEqual(
      new Set(['organisational']),
    );
  });

  it('put nothing personal under the category that even funders may have', () => {
    const organisational = leavesOf(CaseFile).filter(
      ({ annotation }) => annotation?.category === 'organisational',
    );
    expect(new Set(organisational.map(({ annotation }) => annotation?.subject))).toEqual(new Set(['nobody']));
  });

  it('hold a list of leaves as well as a list of records', () => {
    const Bag = record({ tags: arrayOf(name({ label: 'Tag', category: 'health', subject: 'client' })) });
    expect(viewRecord(Bag, { tags: ['a', 'b'] }, permitting('client/health'))).toEqual({ tags: ['a', 'b'] });
    expect(viewRecord(Bag, { tags: ['a', 'b'] }, permitting('client/identity'))).toEqual({});
  });

  const pseudonymKey = 'an example key of more than 32 characters';
  const nobody = { relatedPersons: [] };
  const inPart: Item[] = ['relative/identity', 'relative/contact'];
  const pseudonymous = generalising(permitting('relative/reference'), 'relative/reference');
  it.each<[string, DisclosureDecision, ViewOptions, object]>([
    ['all of them', permitting(...everything), {}, nobody],
    ['a part that each of them has', permitting('relative/reference'), {}, nobody],
    ['a part that one may lack', permitting('relative/contact'), {}, {}],
    ['identifiers of them as pseudonyms', pseudonymous, { pseudonymKey }, nobody],
    ['pseudonyms, which nobody can make without a key', pseudonymous, {}, {}],
    ['nothing of them, for no form of it says less', generalising(permitting(...inPart), ...inPart), {}, {}],
    ['nothing of them', allBut(...everything.filter((item) => item.startsWith('relative/'))), {}, {}],
  ])(
    'show an empty list to those who would see any entry of it, for nothing found is a fact: %s',
    (_, decision, options, seen) => {
      const Family = record({ relatedPersons: arrayOf(RelatedPerson) });
      expect(viewRecord(Family, { relatedPersons: [] }, decision, options)).toEqual(seen);
    },
  );
});

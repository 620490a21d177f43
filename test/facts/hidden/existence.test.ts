import { CaseFile, type CaseFile as CaseFileData } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { existenceIn } from 'exit-work/schema';
import {
  accountOfDisclosures,
  type DisclosureRequest,
  decideDisclosure,
  explainFields,
  recipientNotice,
  recordDisclosure,
  sharingPolicyOf,
  subjectAccessExport,
  transparencyStatement,
  viewRecord,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/schema/structure-of.js';
import {
  approvedReleasePlan,
  caseFile,
  client,
  consentOfSister,
  consentToJobCentre,
  exitOrganisation,
  guardianOfIncapacitatedAdult,
  jobCentre,
  openedCaseFile,
  openSecurityConcern,
  sister,
} from '../../builders/index.js';
import { police, request } from '../../sharing/builders/builders.js';
import { everything, permitting } from '../../sharing/builders/permitting.js';
import { emptyLog } from '../../sharing/log/logged.js';

const instant = '2030-03-05T12:00:00Z';
const consent = consentToJobCentre({
  categories: ['identity', 'case-administration', 'reference', 'organisational', 'whereabouts'],
});

function house(change: Partial<CaseFileData> = {}): CaseFileData {
  return openedCaseFile({
    client: client({ languages: ['de'], relatedPersons: [sister()] }),
    organisations: [exitOrganisation(), jobCentre(), police()],
    consents: [consent],
    ...change,
  });
}

/** Everything that leaves of a file for the job centre, and what the client is told: the bytes. */
function whatLeaves(file: CaseFileData, change: Partial<DisclosureRequest> = {}): string {
  const asked = request({
    categories: ['identity', 'case-administration', 'reference', 'organisational'],
    dataSubjects: ['client', 'nobody'],
    instant,
    ...change,
  });
  const policy = sharingPolicyOf([file]);
  const decision = decideDisclosure(asked, policy);
  const log = recordDisclosure(emptyLog, {
    id: 'entry-1',
    at: instant,
    byId: 'm-1',
    request: asked,
    decision,
    policy,
  });
  const statement = transparencyStatement(blueprints.openSetting, policy, {
    language: 'en',
    clientId: 'c-1',
    instant,
  });
  return JSON.stringify([
    viewRecord(CaseFile, file, decision),
    recipientNotice(decision, 'categories'),
    log,
    accountOfDisclosures(log, 'c-1'),
    statement,
  ]);
}

const concern = openSecurityConcern({
  direction: 'from-client',
  raisedById: 'o-police',
  passedToIds: ['o-police'],
});

describe('what may not be known to be there', () => {
  it('a security concern leaves no trace: not itself, its event, its approval, nor the police that occur only in it', () => {
    const guarded = house({
      securityConcerns: [concern],
      approvals: [approvedReleasePlan({ recordId: 'sc-1' })],
      events: [
        {
          id: 'e-9',
          type: 'security-concern.raised',
          instant: '2030-03-01T09:00:00Z',
          actorId: 'm-manager',
          role: 'case-manager',
          recordId: 'sc-1',
        },
      ],
    });
    expect(whatLeaves(guarded)).toBe(whatLeaves(house()));
    expect(whatLeaves(guarded)).not.toMatch(/sc-1|e-9|o-police|securityConcerns/);
    expect(whatLeaves(guarded)).toContain('o-job-centre');
  });

  it('a consent to another recipient leaves none, withdrawn or not, nor that a consent names another beside', () => {
    const toClinic = consentToJobCentre({
      id: 'consent-2',
      recipientIds: ['o-clinic'],
      categories: ['health'],
    });
    const withdrawn = { ...toClinic, status: 'withdrawn', withdrawnAt: '2030-02-20T00:00:00Z' } as const;
    const view = (file: CaseFileData) =>
      JSON.stringify(
        viewRecord(
          CaseFile,
          file,
          decideDisclosure(
            request({ categories: ['identity', 'case-administration'], instant }),
            sharingPolicyOf([file]),
          ),
        ),
      );
    expect(view(house({ consents: [consent, withdrawn] }))).toBe(view(house()));
    expect(view(house({ consents: [{ ...consent, recipientIds: ['o-job-centre', 'o-clinic'] }] }))).toBe(
      view(house()),
    );
  });

  it('a threat that is open shows as nothing but a ground that is missing', () => {
    const asked = {
      categories: ['whereabouts'],
      recipientId: 'rel-1',
      recipientRole: 'relative',
      purpose: 'release-planning',
    } as const;
    const toSister = { ...consent, recipientIds: ['rel-1'], purposes: ['release-planning' as const] };
    const threatened = house({ consents: [toSister], securityConcerns: [openSecurityConcern()] });
    const unasked = house({ consents: [{ ...toSister, categories: ['identity'] }] });
    const view = (file: CaseFileData) => {
      const decision = decideDisclosure(request({ ...asked, instant }), sharingPolicyOf([file]));
      return JSON.stringify([viewRecord(CaseFile, file, decision), recipientNotice(decision, 'categories')]);
    };
    expect(view(threatened)).toBe(view(unasked));
    expect(view(threatened)).not.toBe(view(house({ consents: [toSister] })));
  });

  it('a client from whom security is kept back finds none in the export, nor what refers to it', () => {
    const options = {
      holderId: 'o-exit',
      at: instant,
      withhold: [{ category: 'security', reason: 'law-forbids' }],
    } as const;
    const given = (file: CaseFileData) => JSON.stringify(subjectAccessExport(file, emptyLog, options));
    const guarded = house({
      securityConcerns: [concern],
      approvals: [approvedReleasePlan({ recordId: 'sc-1' })],
    });
    expect(given(guarded)).toBe(given(house()));
  });

  it('a client finds none of what a sister has agreed to for herself, nor that somebody approved or corrected it', () => {
    const given = (file: CaseFileData) =>
      JSON.stringify(subjectAccessExport(file, emptyLog, { holderId: 'o-exit', at: instant }));
    const happened = { instant, actorId: 'm-manager', role: 'case-manager' } as const;
    const agreed = house({
      consents: [consent, consentOfSister()],
      approvals: [approvedReleasePlan({ recordId: 'consent-2' })],
      events: [
        { ...happened, id: 'e-8', type: 'consent.given', recordId: 'consent-2' },
        { ...happened, id: 'e-9', type: 'entry.retracted', replaces: 'e-8', enteredAt: instant },
      ],
    });
    expect(given(agreed)).toBe(given(house()));
  });

  it('a guardian of somebody who cannot decide alone leaves none where health may not be told', () => {
    const guided = house({
      client: client({
        languages: ['de'],
        relatedPersons: [sister()],
        guardians: [guardianOfIncapacitatedAdult()],
      }),
    });
    const other = house({ client: client({ languages: ['de'], relatedPersons: [sister()], guardians: [] }) });
    const items = everything.filter((one) => one !== 'client/health');
    const view = (file: CaseFileData) => JSON.stringify(viewRecord(CaseFile, file, permitting(...items)));
    expect(view(guided)).toBe(view(house()));
    expect(view(other)).toBe(view(house()));
    expect(viewRecord(CaseFile, guided, permitting(...everything)).client?.guardians).toHaveLength(1);
  });

  it('shows to those who may know', () => {
    const file = caseFile({
      securityConcerns: [concern],
      organisations: [...(caseFile().organisations ?? []), police()],
    });
    const seen = viewRecord(CaseFile, file, permitting(...everything));
    expect(seen).toEqual(file);
  });

  it('is not promised by the preview', () => {
    const preview = explainFields(CaseFile, permitting('client/case-administration'));
    expect(preview.find(({ path }) => path === 'securityConcerns[].raisedAt')).toMatchObject({
      shown: 'not-at-all',
      because: ['it was not asked for'],
    });
  });
});

it('every list of records in a case file says what its entries tell by being there', () => {
  const silent = Object.entries(CaseFile.shape).filter(([, field]) => {
    const list = structureOf(field);
    return (
      list.kind === 'list' && structureOf(list.entry).kind === 'record' && existenceIn(field) === undefined
    );
  });
  expect(silent.map(([name]) => name)).toEqual([]);
});

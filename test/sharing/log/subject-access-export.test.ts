import { CaseFile, type CaseFile as CaseFileData } from 'exit-work/model';
import { filledFields } from 'exit-work/schema';
import {
  heldBackText,
  type SubjectAccessExport,
  type SubjectAccessOptions,
  subjectAccessExport,
  textsToRead,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { openSecurityConcern } from '../../builders/access/security-concern.js';
import { caseEvent } from '../../builders/case-file/case-event.js';
import { caseFile, familySupportCaseFile, mandatedCaseFile } from '../../builders/case-file/case-file.js';
import { agreedPlan } from '../../builders/plan/intervention-plan.js';
import { threatAtTheGate } from '../../builders/sessions/incident.js';
import { heldSession, missedSession } from '../../builders/sessions/session-record.js';
import { consentOfSister, consentToJobCentre } from '../../builders/sharing/consent.js';
import { emptyLog, fullLog, logged, open } from './logged.js';

const options: SubjectAccessOptions = { holderId: 'o-exit', at: '2030-07-01T09:00:00Z' };
const withoutSecurity: SubjectAccessOptions = {
  ...options,
  withhold: [{ category: 'security', reason: 'law-forbids' }],
};

function exported(file: CaseFileData, given: SubjectAccessOptions = options): SubjectAccessExport {
  return subjectAccessExport(file, emptyLog, given);
}

/** All texts of a file have been read. */
function everythingRead(file: CaseFileData): SubjectAccessOptions {
  return { ...options, readTexts: textsToRead(file).map(({ digest }) => digest) };
}

describe('what a client gets who asks for access', () => {
  const full = caseFile({
    consents: [consentToJobCentre(), consentOfSister()],
    sessions: [heldSession(), missedSession({ absenceReason: 'other: his sister was ill' })],
    securityConcerns: [openSecurityConcern()],
    events: [
      ...caseFile().events,
      caseEvent({
        id: 'e-90',
        type: 'consent.given',
        recordId: 'consent-2',
        instant: '2030-05-01T10:00:00Z',
      }),
    ],
  });

  it.each([
    ['a voluntary case', { ...full, consents: [consentToJobCentre()], events: caseFile().events }],
    ['a mandated case', mandatedCaseFile()],
    ['a case of family support', familySupportCaseFile()],
  ])('of %s has everything of the client and nothing of others', (_, file) => {
    const whole = JSON.stringify(exported(file, everythingRead(file)));
    // In a text that somebody let pass, others may occur.
    const unread = JSON.stringify(exported(file));
    const counted = { kept: 0, removed: 0 };
    for (const { annotation, value } of filledFields(CaseFile, file)) {
      if (typeof value !== 'string') continue;
      const isOwn = annotation?.subject === 'client' || annotation?.subject === 'nobody';
      // Who called, and in which role, can tell of somebody else.
      const tellsOfOthers = (annotation?.tells ?? []).some(({ subject }) => subject !== 'client');
      if (isOwn && !tellsOfOthers) {
        expect(whole).toContain(JSON.stringify(value));
        counted.kept += 1;
      }
      if (annotation?.category === 'identity' && !isOwn) {
        expect(unread).not.toContain(value);
        counted.removed += 1;
      }
    }
    expect(Math.min(counted.kept, counted.removed)).toBeGreaterThan(0);
  });

  it('has neither the team, nor relatives, nor the consents of others and their events', () => {
    const { file } = exported(full, everythingRead(full));
    expect(file.team).toBeUndefined();
    expect(file.client).not.toHaveProperty('relatedPersons');
    expect(file.consents).toMatchObject([{ id: 'consent-1' }]);
    expect(JSON.stringify(file)).not.toMatch(/consent-2|Robin Sample|e-90/);
    expect(file.events?.length).toBe(full.events.length - 1);
  });

  it('has no event of a consent that nobody finds: it may be anybody’s', () => {
    const file = { ...full, consents: [consentToJobCentre()] };
    expect(JSON.stringify(exported(file, everythingRead(file)))).not.toMatch(/consent-2|e-90/);
  });

  it('holds back what nobody has read, where it stands', () => {
    const { file } = exported(full);
    expect(file.sessions).toMatchObject([
      { id: 's-1', topic: heldBackText, notes: heldBackText },
      { id: 's-2', absenceReason: heldBackText },
    ]);
    expect(textsToRead(full).map(({ path }) => path)).toContain('sessions[1].absenceReason');
    expect(JSON.stringify(file)).not.toMatch(/a fight|sister was ill/);
  });

  it('shows what was read, and holds it back again once it was changed', () => {
    const read = everythingRead(full);
    expect(exported(full, read).file.sessions?.[0]?.notes).toBe(heldSession().notes);
    const changed = { ...full, sessions: [heldSession({ notes: 'His sister told of a fight.' })] };
    expect(exported(changed, read).file.sessions?.[0]?.notes).toBe(heldBackText);
  });

  it('asks nobody to read words of lists, nor what concerns others', () => {
    const paths = textsToRead({ ...full, sessions: [missedSession({ absenceReason: 'illness' })] });
    expect(paths.filter(({ path }) => /absenceReason|\.type$|team|relatedPersons/.test(path))).toEqual([]);
  });

  it('keeps that a client did not agree, while the reason is held back', () => {
    const refused = agreedPlan({
      clientAgreement: { outcome: 'not-agreed', reason: 'his sister is against it' },
    });
    expect(exported({ ...full, interventionPlans: [refused] }).file.interventionPlans).toMatchObject([
      { clientAgreement: { outcome: 'not-agreed', reason: heldBackText } },
    ]);
  });

  it('says which categories are withheld, whether or not anything of them is held', () => {
    for (const file of [full, mandatedCaseFile()]) {
      expect(exported(file, withoutSecurity).withheld).toEqual([
        { category: 'security', reason: 'law-forbids' },
      ]);
    }
    expect(exported(full).file.securityConcerns).toMatchObject([{ direction: 'to-client' }]);
  });

  it('is the same, byte for byte, whatever is held of security that it withholds', () => {
    const calm: CaseFileData = { ...full, securityConcerns: [], riskAssessments: [] };
    const raised = { type: 'security-concern.raised', recordId: 'sc-1', reason: 'letter in the post box' };
    const alarmed: CaseFileData = {
      ...full,
      securityConcerns: [openSecurityConcern({ passedToIds: ['o-prison'] })],
      incidents: [threatAtTheGate()],
      events: [...full.events, caseEvent({ id: 'e-91', ...raised })],
    };
    const given = { ...withoutSecurity, readTexts: everythingRead(alarmed).readTexts ?? [] };
    expect(JSON.stringify(exported(alarmed, given))).toBe(JSON.stringify(exported(calm, given)));
    expect(exported(calm, given).file.client).toMatchObject({ givenName: 'Sam', ideology: 'right-wing' });
  });

  it('has the account of the client, and is plain data', () => {
    const log = logged(fullLog(), open.consent, 19);
    const answer = subjectAccessExport(full, log, options);
    expect(answer.disclosures.length).toBeGreaterThan(5);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(answer).toMatchObject({ clientId: 'c-1', holderId: 'o-exit', at: options.at });
  });
});

import type { Instant } from 'exit-work/kernel';
import type { ProtectionMeasure } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import {
  accessGrant,
  caseManager,
  caseWithoutOneWorker,
  conferenceAgreement,
  conferenceBeforeRelease,
  followUpOfConference,
  formerAsMentor,
  formerEngagement,
  hiddenAddress,
  housingInGeneralPopulation,
  namedConference,
  openSecurityConcern,
  referralFromPrison,
  resolvedSecurityConcern,
  restrictedCase,
  riskAssessment,
} from '../../builders/index.js';
import { asked, classification, day, happened, inJune, pathsOf, type Records } from './asked-of-records.js';

const conference = namedConference({ agreements: [] });
const aFormer = formerAsMentor({ formerEngagement: formerEngagement({ until: inJune }) });
const aGrant = referralFromPrison({ accessGrant: accessGrant({ until: inJune }) });
const protectedUntilJune = hiddenAddress({ until: inJune });
const assessed = riskAssessment({ nextReviewOn: '2030-07-22' });
const assessedAgain = riskAssessment({ id: 'r-2', assessedOn: '2030-06-01', nextReviewOn: '2030-12-01' });
const assessedForSecurity = { ...assessedAgain, purpose: 'security' } as const;
const classifiedAgain = classification({ id: 'cl-2', classifiedOn: '2030-05-01' });
const housed = housingInGeneralPopulation({ until: inJune });
const housedAgain = housingInGeneralPopulation({ id: 'hd-2', decidedOn: '2030-05-01' });
const released = happened('client.released', day('2030-03-05'));
const imprisoned = happened('client.imprisoned', day('2030-05-05'));
const meeting = { ...conference, nextOn: inJune } as const;
const nextMeeting = { ...conference, id: 'cc-2', heldAt: '2030-05-01T10:00:00+02:00' } as const;
const kept = namedConference({ agreements: [conferenceAgreement({ doneOn: '2030-03-09' })] });
const network = conferenceBeforeRelease({ followUpOn: '2030-08-13' });
const nextFollowUp = followUpOfConference({ followUpOn: '2031-02-13' });
const lookedBack = happened('follow-up.held', day('2030-08-01'));
const shutOut = caseWithoutOneWorker({ expires: '2030-06-28T10:00:00Z' });
const shutOutOn = caseWithoutOneWorker({ id: 'ar-2', notBefore: '2030-06-01T10:00:00Z' });
const grantedOn = referralFromPrison({ id: 'ref-3', accessGrant: accessGrant({ grantedOn: '2030-06-29' }) });
const grantedLonger = referralFromPrison({ id: 'ref-3', accessGrant: accessGrant({ until: '2030-12-31' }) });
const concern = openSecurityConcern({ measures: [protectedUntilJune] });
const resolved = resolvedSecurityConcern({ measures: [protectedUntilJune] });
const left = caseManager({ certifiedUntil: inJune, until: '2030-07-01' });
const protectedBy = (further: Partial<ProtectionMeasure>) =>
  openSecurityConcern({ measures: [protectedUntilJune, hiddenAddress(further)] });
const longer = { expires: '2030-12-28T10:00:00Z' } as const;
const lastMeasure = 'securityConcerns[0].measures[1].until';
const lastRestriction = 'accessRestrictions[1].expires';
const restricted = restrictedCase({ expires: '2030-06-28T10:00:00Z' });
const sameWorker = { ...shutOutOn, memberIds: ['m-manager'] };
const restrictedOn = restrictedCase({ id: 'ar-2', memberIds: ['m-9'] });

describe('what a later record has settled', () => {
  it.each<[string, Records, string[], Instant?]>([
    ['risks', { riskAssessments: [assessed, assessedAgain] }, ['riskAssessments[1].nextReviewOn']],
    [
      'a classification',
      { classifications: [classification(), classifiedAgain] },
      ['classifications[1].reviewOn'],
    ],
    ['housing', { housingDecisions: [housed, housedAgain] }, []],
    ['what the prison decides, by a release', { housingDecisions: [housed], events: [released] }, []],
    ['a classification, by a release', { classifications: [classification()], events: [released] }, []],
    ['a promise', { conferences: [kept] }, []],
    ['the next conference, whenever it was held', { conferences: [meeting, nextMeeting] }, []],
    ['the follow-up', { socialNetConferences: [network, followUpOfConference()] }, []],
    ['the follow-up, in the log', { socialNetConferences: [network], events: [lookedBack] }, []],
    ['a restriction', { accessRestrictions: [shutOut, shutOutOn] }, []],
    ['access', { referrals: [aGrant, grantedOn] }, []],
    ['access, for longer', { referrals: [aGrant, grantedLonger] }, ['referrals[1].accessGrant.until']],
    ['access for a service that was received', { referrals: [{ ...aGrant, status: 'completed' }] }, []],
    [
      'protection',
      { securityConcerns: [{ ...concern, measures: [protectedUntilJune, hiddenAddress()] }] },
      [],
    ],
    ['a concern', { securityConcerns: [resolved] }, []],
    ['the work of somebody who leaves before', { team: [{ ...aFormer, until: '2030-06-01' }] }, []],
    ['the certificate of somebody who leaves before', { team: [caseManager({ until: '2030-06-01' })] }, []],
    ['the certificate of somebody who leaves then', { team: [{ ...left, until: inJune }] }, []],
    ['protection, for longer', { securityConcerns: [protectedBy({ until: '2199-01-01' })] }, [lastMeasure]],
    [
      'a restriction, for longer',
      { accessRestrictions: [shutOut, { ...shutOutOn, ...longer }] },
      [lastRestriction],
    ],
    ['a restricted case, by other names', { accessRestrictions: [restricted, restrictedOn] }, []],
    ['the certificate of somebody who has left', { team: [left] }, [], day('2030-07-02')],
  ])('%s', (_, records, paths, now = day('2030-01-01')) => {
    expect(pathsOf(records, { now })).toEqual(paths);
  });

  it.each<[string, Records, number]>([
    ['risks, for another purpose', { riskAssessments: [assessed, assessedForSecurity] }, 2],
    ['risks, on the same day', { riskAssessments: [assessed, { ...assessed, id: 'r-2' }] }, 2],
    ['housing, by an earlier stay', { housingDecisions: [housed], events: [imprisoned, released] }, 1],
    ['a follow-up that plans one', { socialNetConferences: [network, nextFollowUp] }, 1],
    [
      'a follow-up, before the conference',
      { socialNetConferences: [network], events: [{ ...lookedBack, instant: day('2030-02-13') }] },
      1,
    ],
    [
      'a restriction, of another worker',
      { accessRestrictions: [shutOut, { ...shutOutOn, memberIds: ['m-9'] }] },
      1,
    ],
    ['a restriction, of another kind', { accessRestrictions: [restricted, sameWorker] }, 1],
    ['protection, of another kind', { securityConcerns: [protectedBy({ measure: 'name-change' })] }, 1],
    ['protection, after a gap', { securityConcerns: [protectedBy({ from: '2030-06-30' })] }, 1],
    ['access, declined', { referrals: [aGrant, { ...grantedOn, status: 'declined' }] }, 1],
    ['the certificate of somebody who is to leave', { team: [left] }, 1],
  ])('is not %s', (_, records, count) => {
    expect(asked(records)).toHaveLength(count);
  });
});

import { agreedToLess } from './agreed-to-less.js';
import { conferenceWithoutAName } from './conference-without-a-name.js';
import { fatherAsksWhereSheLives } from './father-asks-where-she-lives.js';
import { jobCentreAndHealth } from './job-centre-and-health.js';
import { motherAgreesAndHeDoesNot } from './mother-agrees-and-he-does-not.js';
import { plannedViolence } from './planned-violence.js';
import { policeAfterRelease } from './police-after-release.js';
import { reportToTheFunder } from './report-to-the-funder.js';
import { reportsToProbation } from './reports-to-probation.js';
import { volunteerInTheHouse } from './volunteer-in-the-house.js';
import { whatTheCounsellorWasTold } from './what-the-counsellor-was-told.js';
import { whatThePrisonPassedOn } from './what-the-prison-passed-on.js';
import type { WorkedCase } from './worked-case.js';
import { youthOfficeAndALawThatAllows } from './youth-office-and-a-law-that-allows.js';
import { youthOfficeAndSecurityService } from './youth-office-and-security-service.js';

/** The cases of `docs/who-may-see-what.md`, in the order of the page. */
export const workedCases: readonly WorkedCase[] = [
  jobCentreAndHealth,
  reportsToProbation,
  policeAfterRelease,
  reportToTheFunder,
  conferenceWithoutAName,
  fatherAsksWhereSheLives,
  whatThePrisonPassedOn,
  plannedViolence,
  youthOfficeAndSecurityService,
  volunteerInTheHouse,
  youthOfficeAndALawThatAllows,
  whatTheCounsellorWasTold,
  agreedToLess,
  motherAgreesAndHeDoesNot,
];

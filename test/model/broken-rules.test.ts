import { check } from 'exit-work/kernel';
import { expect, it } from 'vitest';
import { faultsOfStyle, issuesOf } from '../kernel/issue/issue-style.js';
import {
  type BrokenRecord,
  brokenBy,
  recordNamed,
  rulesBrokenBy,
  rulesOfTheLibrary,
} from './broken-rules/broken-record.js';
import { brokenCaseFiles } from './broken-rules/case-files.js';
import { brokenConsents } from './broken-rules/consents.js';
import { brokenDecisions } from './broken-rules/decisions.js';
import { brokenDisclosureLogs } from './broken-rules/disclosure-log.js';
import { brokenGrounds } from './broken-rules/grounds.js';
import { brokenJurisdictions } from './broken-rules/jurisdictions.js';
import { brokenMeetings } from './broken-rules/meetings.js';
import { brokenOrganisations } from './broken-rules/organisations.js';
import { brokenPeople } from './broken-rules/people.js';
import { brokenPlans } from './broken-rules/plans.js';
import { brokenPractices } from './broken-rules/practices.js';
import { brokenProgrammeDesigns } from './broken-rules/programme-designs.js';
import { brokenProgrammesAndForms } from './broken-rules/programmes-and-forms.js';
import { brokenReadings } from './broken-rules/readings.js';
import { brokenRecordsOfACase } from './broken-rules/records-of-a-case.js';
import { brokenSharing } from './broken-rules/sharing.js';

const brokenRecords: readonly BrokenRecord[] = [
  ...brokenPeople,
  ...brokenPlans,
  ...brokenMeetings,
  ...brokenOrganisations,
  ...brokenPractices,
  ...brokenProgrammeDesigns,
  ...brokenProgrammesAndForms,
  ...brokenRecordsOfACase,
  ...brokenConsents,
  ...brokenGrounds,
  ...brokenCaseFiles,
  ...brokenSharing,
  ...brokenDecisions,
  ...brokenJurisdictions,
  ...brokenDisclosureLogs,
  ...brokenReadings,
];

it.each<BrokenRecord>(brokenRecords)('%s (%s)', (_, name, validRecord, change, path, message) => {
  const record = recordNamed(name);
  expect(check(record, validRecord)).toEqual({ ok: true, value: validRecord });

  const issues = issuesOf(check(record, brokenBy(validRecord, change)));
  expect(issues).toMatchObject([{ path, message }]);
  expect(issues.flatMap(faultsOfStyle)).toEqual([]);
});

it('every rule of every record is broken by a record above', () => {
  const broken = new Set(brokenRecords.flatMap(rulesBrokenBy));
  expect(rulesOfTheLibrary().filter((statement) => !broken.has(statement))).toEqual([]);
});

it('no two rows say the same is wrong', () => {
  const said = brokenRecords.map(([whatIsWrong, name]) => `${whatIsWrong} (${name})`);
  expect(said.filter((row, index) => said.indexOf(row) !== index)).toEqual([]);
});

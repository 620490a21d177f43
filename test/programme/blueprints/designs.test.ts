import { check } from 'exit-work/kernel';
import { ProgrammeDesign, ProgrammeProfile } from 'exit-work/model';
import { expect, it } from 'vitest';
import { exitSwedenDesign } from '../../../src/programme/blueprints/exit-sweden/exit-sweden-design.js';
import { helplineAndFamilySupportDesign } from '../../../src/programme/blueprints/helpline-and-family-support/helpline-and-family-support-design.js';
import { openSettingDesign } from '../../../src/programme/blueprints/open-setting/open-setting-design.js';
import { pairsDesign } from '../../../src/programme/blueprints/pairs/pairs-design.js';
import { prisonAndProbationDesign } from '../../../src/programme/blueprints/prison-and-probation/prison-and-probation-design.js';
import { vpnTypeCDesign } from '../../../src/programme/blueprints/vpn-type-c/vpn-type-c-design.js';
import { programmeForAllIdeologies } from '../../builders/index.js';
import { issuesOf } from '../../kernel/issue/issue-style.js';

const designs = {
  openSettingDesign,
  prisonAndProbationDesign,
  vpnTypeCDesign,
  pairsDesign,
  exitSwedenDesign,
  helplineAndFamilySupportDesign,
};

it.each(Object.entries(designs))('%s is a design, and stays as it is', (_, design) => {
  expect(check(ProgrammeDesign, design)).toEqual({ ok: true, value: design });
});

it.each(Object.entries(designs))('%s says why it should work, and who is a partner', (_, design) => {
  expect(design.theoryOfChange).toBeDefined();
  expect(design.partnerKinds ?? []).not.toEqual([]);
});

/** How people take part, as the programme of the same name has it. */
const participation = {
  openSettingDesign: ['voluntary'],
  prisonAndProbationDesign: ['court-ordered', 'probation-condition', 'early-release-condition', 'voluntary'],
  vpnTypeCDesign: ['voluntary'],
  pairsDesign: ['court-ordered', 'assigned-in-custody', 'voluntary'],
  exitSwedenDesign: ['voluntary'],
  helplineAndFamilySupportDesign: ['voluntary'],
} satisfies Record<keyof typeof designs, ProgrammeProfile['participation']>;

it.each([
  'openSettingDesign',
  'prisonAndProbationDesign',
  'vpnTypeCDesign',
  'pairsDesign',
  'exitSwedenDesign',
  'helplineAndFamilySupportDesign',
] as const)('%s goes with the way in which people take part', (name) => {
  const profile = programmeForAllIdeologies({ ...designs[name], participation: participation[name] });
  expect(check(ProgrammeProfile, profile)).toEqual({ ok: true, value: profile });
});

it.each(['prisonAndProbationDesign', 'pairsDesign'] as const)(
  '%s has sanctions, and so is not for volunteers alone',
  (name) => {
    const profile = programmeForAllIdeologies({ ...designs[name], participation: ['voluntary'] });
    expect(issuesOf(check(ProgrammeProfile, profile)).map(({ path }) => path)).toEqual(['sanctions']);
  },
);

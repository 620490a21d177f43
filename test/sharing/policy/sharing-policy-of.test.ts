import { check } from 'exit-work/kernel';
import type { CaseFile } from 'exit-work/model';
import { decideDisclosure, SharingPolicy, safeguardOf, sharingPolicyOf } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  client,
  consentToJobCentre,
  exitOrganisation,
  guardianOfMinor,
  jobCentre,
  openedCaseFile,
  openSecurityConcern,
  prison,
} from '../../builders/index.js';
import {
  agreement,
  consent,
  duty,
  mandate,
  police,
  prohibition,
  request,
  warningToPolice,
} from '../builders/builders.js';

const first = openedCaseFile({
  organisations: [exitOrganisation(), jobCentre()],
  consents: [consentToJobCentre()],
});
const second: CaseFile = openedCaseFile({
  id: 'case-2',
  client: client({ id: 'c-2', languages: ['de'] }),
  organisations: [exitOrganisation(), prison()],
  consents: [consent({ id: 'consent-2', clientId: 'c-2' })],
  securityConcerns: [openSecurityConcern()],
});

describe('a policy of case files and house', () => {
  it('takes organisations once, and all consents and safeguards', () => {
    const made = sharingPolicyOf([first, second]);
    expect(made).toEqual({
      holderId: 'o-exit',
      organisations: [exitOrganisation(), jobCentre(), prison()],
      consents: [...(first.consents ?? []), ...(second.consents ?? [])],
      prohibitions: [],
      safeguards: [safeguardOf(first), safeguardOf(second)],
    });
    expect(check(SharingPolicy, made).ok).toBe(true);
  });

  it('takes everything that the house brings', () => {
    const house: Partial<SharingPolicy> = {
      holderId: 'o-exit',
      organisations: [police()],
      consents: [consent()],
      mandates: [mandate()],
      agreements: [agreement()],
      duties: [duty()],
      prohibitions: [prohibition()],
      safeguards: [{ clientId: 'c-3' }],
      necessity: [{ purpose: 'supervision', categories: ['participation'] }],
      escalateTo: 'case-manager',
    };
    expect(sharingPolicyOf([], house)).toEqual(house);
    const made = sharingPolicyOf([first], house);
    expect(made.organisations).toEqual([police(), exitOrganisation(), jobCentre()]);
    expect(made.consents).toEqual([consent(), ...(first.consents ?? [])]);
    expect(made.safeguards).toEqual([{ clientId: 'c-3' }, safeguardOf(first)]);
  });

  it('is of one holder: files of another, or of nobody, are refused', () => {
    const elsewhere: CaseFile = { ...second, holderId: 'o-prison' };
    expect(() => sharingPolicyOf([first, elsewhere])).toThrow('files[1].holderId');
    expect(() => sharingPolicyOf([first], { holderId: 'o-prison' })).toThrow('files[0].holderId');
    expect(() => sharingPolicyOf([])).toThrow('ownPolicy.holderId');
  });

  it('decides as the files and the house say', () => {
    const made = sharingPolicyOf([first, second], { organisations: [police()], duties: [duty()] });
    const asked = request({ clientId: 'c-2' });
    expect(decideDisclosure(asked, made).determining).toEqual(['consent-2']);
    expect(decideDisclosure(warningToPolice(), made).determining).toEqual(['duty-1']);
  });

  it.each<[string, CaseFile, Partial<SharingPolicy>, object]>([
    [
      'the kind of an organisation is unknown where two files differ on it',
      openedCaseFile({ organisations: [jobCentre({ kind: 'funder' })] }),
      {},
      { outcome: 'deny', determining: ['built-in:funder'] },
    ],
    [
      'two consents with one identifier are escalated to a human',
      openedCaseFile({ consents: [consent({ id: 'consent-2', clientId: 'c-9' })] }),
      {},
      { outcome: 'escalate', permitted: [] },
    ],
  ])('%s', (_, other, house, expected) => {
    const asked = request({ clientId: 'c-2', categories: ['identity'] });
    const [alone, together] = [[second], [second, other]].map((files) =>
      decideDisclosure(
        asked,
        sharingPolicyOf([openedCaseFile({ organisations: [jobCentre()] }), ...files], house),
      ),
    );
    expect(alone?.outcome).toBe('permit');
    expect(together).toMatchObject(expected);
  });
});

describe('the guardian of a minor decides until the client comes of age', () => {
  const file = openedCaseFile({
    client: client({
      dateOfBirth: '2015-03-09',
      guardians: [guardianOfMinor({ from: '2015-03-09' })],
    }),
  });
  const endIn = (agesOfMajority?: number[]) =>
    sharingPolicyOf(
      [file],
      { holderId: 'o-exit', ...(agesOfMajority && { agesOfMajority }) },
      { timeZone: 'Europe/Berlin' },
    ).safeguards?.flatMap(({ guardianships = [] }) =>
      guardianships.map(({ until = '' }) => Date.parse(until)),
    );

  it.each<[string, number[] | undefined, string]>([
    ['at 18 where the house says so', [18], '2033-03-08T23:00:00Z'],
    ['at the latest of several ages', [18, 16], '2033-03-08T23:00:00Z'],
    ['at 21 where nobody says', undefined, '2036-03-08T23:00:00Z'],
    ['at 21 where the list is empty', [], '2036-03-08T23:00:00Z'],
  ])('%s', (_, ages, until) => {
    expect(endIn(ages)).toEqual([Date.parse(until)]);
  });

  it.each([[[0]], [[18.5]], [[151]], [['18']], [[Number.NaN]]])('and not at %j', (ages) => {
    expect(() => endIn(ages as number[])).toThrow('ownPolicy.agesOfMajority');
  });
});

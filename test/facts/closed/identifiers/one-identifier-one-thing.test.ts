import { toCedar } from 'exit-work/interop/cedar';
import { openCaseFile } from 'exit-work/lifecycle';
import type { AccessRestriction, CaseFile } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { compilePolicy, decideDisclosure, type SharingPolicy, sharingPolicyOf } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  client,
  clientKnownByName,
  consentToJobCentre,
  counsellor,
  exitOrganisation,
  guardianOfMinor,
  jobCentre,
  openedCaseFile,
  sister,
} from '../../../builders/index.js';
import { agreement, everythingNeeded, prohibition, request } from '../../../sharing/builders/builders.js';
import { sentenceOf } from '../../laws.js';

const restriction: AccessRestriction = {
  id: 'restriction-1',
  kind: 'excluded-workers',
  memberIds: ['m-counsellor'],
  because: 'a cousin of the client',
  decidedById: 'm-manager',
  notBefore: '2030-01-02T00:00:00Z',
};

function fileOf(change: Partial<CaseFile> = {}): CaseFile {
  return openedCaseFile({
    programme: { id: 'exit-sweden', version: '1.0.0' },
    organisations: [exitOrganisation(), jobCentre()],
    consents: [consentToJobCentre({ capacity: 'full' })],
    ...change,
  });
}

const spoken = { languages: ['de', 'en'] };

/** What a house with such a file hears: on opening it, and from two doors on a request about the client. */
function heard(change: Partial<CaseFile>, house: Partial<SharingPolicy> = {}) {
  const file = fileOf(change);
  const opened = openCaseFile(JSON.stringify(file), Object.values(blueprints));
  const other = fileOf({ id: 'case-2', client: clientKnownByName({ id: 'c-2' }), consents: [] });
  const policy = sharingPolicyOf([file, other], { necessity: everythingNeeded, ...house });
  const compiled = compilePolicy(policy);
  const handed = compiled.withConsentsOf('c-1', file.consents ?? []);
  return {
    paths: opened.ok ? [] : opened.issues.map(({ code, path }) => `${code} ${path}`),
    outcome: decideDisclosure(request(), policy).outcome,
    issues: decideDisclosure(request(), policy).issues.map(({ path }) => path),
    permits: [compiled, handed].map((one) => one.permits(request())),
    ofOther: decideDisclosure(request({ clientId: 'c-2' }), policy).outcome,
    policy,
  };
}

const asItIs = { paths: [], outcome: 'permit', issues: [], permits: [true, true], ofOther: 'deny' };
const escalated = { outcome: 'escalate', permits: [false, false], ofOther: 'deny' };

describe('one identifier of two people', () => {
  it('of the client and a worker: the file does not open, and nothing of this client goes out', () => {
    expect(heard({})).toMatchObject(asItIs);
    const team = [counsellor(), counsellor({ id: 'c-1', name: 'Cleo Example' })];
    const { paths, issues, ...others } = heard({ team });
    expect(paths).toContain('identifier-given-before team[1].id');
    expect(issues).toEqual(['safeguards[].clientId', 'safeguards[].memberships[].memberId']);
    expect(others).toMatchObject(escalated);
  });

  it('of a relative and the organisation that a consent names: nobody knows to whom it was given', () => {
    const told = heard({ client: client({ relatedPersons: [sister({ id: 'o-job-centre' })] }) });
    expect(told.paths).toEqual(['identifier-given-before organisations[1].id']);
    expect(told).toMatchObject(escalated);
    expect(() => toCedar(told.policy)).toThrow('organisations[].id: expected an identifier');
  });

  it('of one person in two lists is one thing', () => {
    const mother = { id: 'rel-1', name: 'Mary Sample' };
    const [guardians, relatedPersons] = [[guardianOfMinor(mother)], [sister(mother)]];
    expect(heard({ client: clientKnownByName({ ...spoken, guardians, relatedPersons }) })).toMatchObject(
      asItIs,
    );
    const others = [sister({ ...mother, name: 'Robin Sample' })];
    expect(
      heard({ client: clientKnownByName({ ...spoken, guardians, relatedPersons: others }) }).paths,
    ).toEqual(['identifier-given-before client.guardians[0].id']);
  });
});

describe('one identifier of two things that an override could lift', () => {
  it('of a restriction and a prohibition escalates the client', () => {
    const house = { prohibitions: [prohibition({ id: 'restriction-1', recipientIds: ['o-police'] })] };
    expect(heard({ accessRestrictions: [restriction] })).toMatchObject(asItIs);
    expect(heard({ accessRestrictions: [restriction] }, house)).toMatchObject({ ...escalated, paths: [] });
  });

  it('of two restrictions opens no file', () => {
    const told = heard({ accessRestrictions: [restriction, { ...restriction, memberIds: ['m-manager'] }] });
    expect(told).toMatchObject({ ...escalated, paths: ['identifier-given-before accessRestrictions[1].id'] });
  });

  it('of a prohibition and what is built in escalates everybody', () => {
    const house = { prohibitions: [prohibition({ id: 'built-in:funder', recipientIds: ['o-police'] })] };
    expect(heard({}, house)).toMatchObject({ ...escalated, ofOther: 'escalate' });
  });
});

describe(`${sentenceOf(17)}:`, () => {
  const people = ['client', 'relative', 'worker', 'organisation'] as const;
  const liftable = ['restriction', 'prohibition', 'onward limit', 'agreement'] as const;
  const pairsOf = <T>(all: readonly T[]) =>
    all.flatMap((one, place) => all.slice(place + 1).map((other): [T, T] => [one, other]));

  it.each(pairsOf(people))('%s and %s', (one, other) => {
    const idOf = (kind: string, id: string) => (kind === one || kind === other ? 'same-1' : id);
    const clientId = idOf('client', 'c-1');
    const file = fileOf({
      client: clientKnownByName({
        id: clientId,
        relatedPersons: [sister({ id: idOf('relative', 'rel-1') })],
      }),
      team: [counsellor({ id: idOf('worker', 'm-counsellor') })],
      organisations: [exitOrganisation(), jobCentre(), jobCentre({ id: idOf('organisation', 'o-2') })],
      consents: [consentToJobCentre({ clientId })],
    });
    const opened = openCaseFile(JSON.stringify(file), Object.values(blueprints));
    expect(!opened.ok && opened.issues.map(({ code }) => code)).toContain('identifier-given-before');
    expect(decideDisclosure(request({ clientId }), sharingPolicyOf([file])).outcome).toBe('escalate');
  });

  it.each(pairsOf(liftable))('%s and %s', (one, other) => {
    const idOf = (kind: string) => (kind === one || kind === other ? 'same-1' : kind.replace(' ', '-'));
    const file = fileOf({ accessRestrictions: [{ ...restriction, id: idOf('restriction') }] });
    const period = { notBefore: '2030-01-01T00:00:00Z', expires: '2031-01-01T00:00:00Z' } as const;
    const decided = decideDisclosure(
      request(),
      sharingPolicyOf([file], {
        prohibitions: [prohibition({ id: idOf('prohibition'), recipientIds: ['o-police'] })],
        onwardLimits: [
          {
            id: idOf('onward limit'),
            clientId: 'c-1',
            receivedFromId: 'o-2',
            categories: ['health'],
            ...period,
          },
        ],
        agreements: [agreement({ id: idOf('agreement'), parties: ['o-exit', 'o-2'] })],
      }),
    );
    expect(decided.outcome).toBe('escalate');
    expect(decided.issues.map(({ code }) => code)).toEqual(['doubled-identifier', 'doubled-identifier']);
  });
});

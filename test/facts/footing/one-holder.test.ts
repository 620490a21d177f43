import { InputError } from 'exit-work/kernel';
import { Client } from 'exit-work/model';
import {
  compilePolicy,
  decideDisclosure,
  recipientNotice,
  type SharingPolicy,
  sharingPolicyOf,
  viewRecord,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  client,
  consentToJobCentre,
  exitOrganisation,
  jobCentre,
  openedCaseFile,
} from '../../builders/index.js';
import { request } from '../../sharing/builders/builders.js';
import { seeded } from '../../sharing/worlds/small-scope.js';
import { randomInquiries } from '../../sharing/worlds/worlds.js';
import { refusalOf } from '../closed/disclosures-entered.js';
import { sentenceOf } from '../laws.js';

const asked = request({ categories: ['identity'] });

function fileWith(consent = consentToJobCentre()) {
  return openedCaseFile({
    client: client({ languages: ['de'] }),
    organisations: [exitOrganisation(), jobCentre()],
    consents: [consent],
  });
}

/** What leaves the house, and why the rest does not. */
function whatLeaves(policy: SharingPolicy, question = asked) {
  const decision = decideDisclosure(question, policy);
  const seen = JSON.stringify([
    viewRecord(Client, client(), decision),
    recipientNotice(decision, 'categories'),
  ]);
  return { outcome: decision.outcome, seen, by: decision.redactions.flatMap((one) => one.by) };
}

describe('a policy has one holder', () => {
  it('and the files of two houses make none', () => {
    const other = { ...fileWith(), holderId: 'o-prison' };
    expect(refusalOf(() => sharingPolicyOf([fileWith(), other]))).toEqual([
      'files-of-several-holders at files[1].holderId',
    ]);
  });

  it('and what was given to another house is no ground here', () => {
    expect(whatLeaves(sharingPolicyOf([fileWith()]))).toMatchObject({ outcome: 'permit' });
    const foreign = whatLeaves(sharingPolicyOf([fileWith(consentToJobCentre({ holderId: 'o-prison' }))]));
    expect(foreign.outcome).toBe('deny');
    expect(foreign.seen).not.toContain('Sam');
  });

  it('and a request of another holder is a mistake', () => {
    const question = { ...asked, holderId: 'o-prison' };
    expect(refusalOf(() => decideDisclosure(question, sharingPolicyOf([fileWith()])))).toEqual([
      'other-holder at holderId',
    ]);
  });

  it('and who is on no list gets nothing, for that reason and no other', () => {
    const { outcome, seen, by } = whatLeaves(sharingPolicyOf([fileWith()]), {
      ...asked,
      recipientId: 'o-stranger',
    });
    expect([outcome, by]).toEqual(['deny', ['built-in:unlisted']]);
    expect(seen).not.toContain('Sam');
  });
});

it(`${sentenceOf(4)}: in worlds of facts`, () => {
  const seen = { foreign: 0, strangers: 0 };
  for (const { worlds, policy } of randomInquiries(seeded(4), 4)) {
    const theirs = <T extends object>(list: readonly T[] = []) =>
      list.map((one) => ({ ...one, holderId: 'o-elsewhere' }));
    const foreign = compilePolicy({
      ...policy,
      consents: theirs(policy.consents),
      mandates: theirs(policy.mandates),
    });
    for (const { request: question } of worlds) {
      const { permitted } = foreign.decide(question);
      const grounds = permitted.flatMap((one) => one.grounds.map(({ ground }) => ground));
      expect(grounds.filter((ground) => ground === 'consent' || ground === 'mandate')).toEqual([]);
      seen.foreign += 1;
      expect(() => foreign.decide({ ...question, holderId: 'o-elsewhere' })).toThrow(InputError);
      const { recipientName: _, recipientKind: __, ...unnamed } = question;
      const stranger = foreign.decide({ ...unnamed, recipientId: 'stranger', recipientRole: 'case-manager' });
      const prohibited = stranger.redactions.filter(({ reason }) => reason === 'prohibited');
      expect(prohibited.flatMap(({ by }) => by).filter((id) => id !== 'built-in:unlisted')).toEqual([]);
      expect(stranger.permitted).toEqual([]);
      seen.strangers += prohibited.length;
    }
    if (seen.foreign > 400) break;
  }
  expect(seen.strangers).toBeGreaterThan(200);
});

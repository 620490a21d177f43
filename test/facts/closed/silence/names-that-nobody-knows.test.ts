import { toCedar } from 'exit-work/interop/cedar';
import { type CaseFile, Client } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import {
  accountOfDisclosures,
  compilePolicy,
  decideDisclosure,
  recipientNotice,
  recordDisclosure,
  type SharingPolicy,
  sharingPolicyOf,
  transparencyStatement,
  viewRecord,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  anonymousConference,
  caseManager,
  caseWithoutOneWorker,
  client,
  counsellor,
} from '../../../builders/index.js';
import { everythingNeeded, request } from '../../../sharing/builders/builders.js';
import { emergency, lifting, vitalInterest } from '../../../sharing/builders/safeguarding-builders.js';
import { emptyLog } from '../../../sharing/log/logged.js';
import { fileWith, refusalOf } from '../disclosures-entered.js';

const instant = '2030-03-04T09:00:00+01:00' as const;
const asked = request({ categories: ['identity', 'contact'], instant });
const noContact = { id: 'no-contact', because: 'they asked for it', categories: ['contact' as const] };

/** They decide, and are on the team. */
const deciding = [
  { ...caseManager({ id: 'm-1' }), role: 'programme-manager' as const },
  counsellor({ id: 'm-2' }),
];

function policyOf(house: Partial<SharingPolicy>, change: Partial<CaseFile> = {}): SharingPolicy {
  const file = { ...fileWith(), team: deciding, ...change };
  return sharingPolicyOf([file], { necessity: everythingNeeded, ...house });
}

/** What every door says of a question. */
function doors(policy: SharingPolicy, question = asked) {
  const compiled = compilePolicy(policy);
  const decision = compiled.decide(question);
  const log = recordDisclosure(emptyLog, {
    ...{ id: 'entry-1', request: question, decision, policy, at: instant, byId: 'm-1' },
  });
  return {
    outcome: decision.outcome,
    permits: compiled.permits(question),
    alone: decision.permittedAlone.map(({ category }) => category),
    by: decision.determining,
    issues: decision.issues.map(({ code, path }) => `${code} at ${path}`),
    found: compiled.issues.map(({ path, message }) => `${path}: ${message.split('; ').at(-1)}`),
    seen: JSON.stringify([
      viewRecord(Client, client(), decision),
      recipientNotice(decision, 'count'),
      accountOfDisclosures(log, 'c-1').flatMap(({ items }) => items),
    ]),
    entry: log.entries[0],
  };
}

describe('a prohibition towards somebody whom nobody knows', () => {
  it('prohibits, where it is spelt rightly', () => {
    const house = { prohibitions: [{ ...noContact, recipientIds: ['o-job-centre'] }] };
    expect(doors(policyOf(house))).toMatchObject({ outcome: 'permit-with-redaction', issues: [], found: [] });
  });

  it.each(['o-job', 'O-Job-Centre', 'job.center', 'office-17'])(
    'may mean whoever is asked about, as %s does',
    (recipientId) => {
      const house = { prohibitions: [{ ...noContact, recipientIds: ['o-police', recipientId] }] };
      const { seen, entry, found, ...answer } = doors(policyOf(house));
      expect(answer).toEqual({
        outcome: 'escalate',
        permits: false,
        alone: ['identity'],
        by: ['consent-1', 'no-contact'],
        issues: ['unknown-recipient at prohibitions[].recipientIds[]'],
      });
      expect(found[0]).toMatch(/^prohibitions\[0\]\.recipientIds\[1\]: /);
      expect(seen).not.toContain('contact');
      expect(seen).not.toContain(recipientId);
      expect(entry).toMatchObject({ outcome: 'escalate', disclosed: [] });
      expect(entry).not.toHaveProperty('policyUnreadable');
    },
  );

  it('is told with what is most like it, by its place and not by its name', () => {
    const house = { prohibitions: [{ ...noContact, recipientIds: ['o-job-center'] }] };
    const [issue] = compilePolicy(policyOf(house)).issues;
    expect(issue?.message).toContain('`organisations[1].id` is most like it');
    expect(issue?.message).not.toContain('o-job');
  });

  it('holds up what it could have touched, and nothing else', () => {
    const house = { prohibitions: [{ ...noContact, recipientIds: ['o-job'] }] };
    const identity = { ...asked, categories: ['identity' as const] };
    expect(doors(policyOf(house), identity)).toMatchObject({ outcome: 'permit', permits: true, issues: [] });
    const nothing = { ...asked, categories: ['health' as const] };
    expect(doors(policyOf(house), nothing)).toMatchObject({ outcome: 'deny', issues: [] });
    const ofKind = {
      prohibitions: [{ ...noContact, recipientIds: ['o-job'], recipientKinds: ['police' as const] }],
    };
    expect(doors(policyOf(ofKind))).toMatchObject({ outcome: 'permit' });
  });

  it('is nothing that Cedar could say, and the statement promises nothing that waits', () => {
    const policy = policyOf({ prohibitions: [{ ...noContact, recipientIds: ['o-job'] }] });
    expect(refusalOf(() => toCedar(policy))).toEqual([
      'unknown-recipient at prohibitions[0].recipientIds[0]',
    ]);
    const options = { language: 'en' as const, clientId: 'c-1', instant };
    const shared = transparencyStatement(blueprints.exitSweden, policy, options).split('\n## ')[2];
    expect(shared).toContain('date of birth');
    expect(shared).not.toContain('telephone');
  });

  it('does not hold up what a human decided to save a life, unless the name is nearly the one that is told', () => {
    const told = {
      vitalInterests: [vitalInterest({ categories: ['contact'], decidedInRole: 'programme-manager' })],
    };
    const night = emergency({ categories: ['contact'], instant: '2030-05-28T03:00:00Z' });
    const outcome = (recipientId: string) =>
      decideDisclosure(
        night,
        policyOf({ ...told, prohibitions: [{ ...noContact, recipientIds: [recipientId] }] }),
      ).outcome;
    expect([outcome('o-job-center'), outcome('o-polce'), outcome('O-Police')]).toEqual([
      'permit',
      'escalate',
      'escalate',
    ]);
  });

  it('is lifted by an override that names it, of one person where a life is at stake', () => {
    const house = { prohibitions: [{ ...noContact, recipientIds: ['o-job'] }] };
    const { secondPersonId: _, ...alone } = lifting({
      prohibitionIds: ['no-contact'],
      categories: ['contact'],
    });
    const times = { decidedAt: '2030-03-04T02:00:00Z', reviewAt: '2030-03-06T02:00:00Z' } as const;
    const overrides = [{ ...alone, ...times, lifeAtStake: true }];
    expect(doors(policyOf({ ...house, overrides }))).toMatchObject({
      outcome: 'permit',
      by: ['consent-1', 'override-1'],
    });
  });
});

describe('a prohibition for a client whom nobody knows', () => {
  it('may be for each', () => {
    const house = { prohibitions: [{ ...noContact, clientIds: ['c-l'] }] };
    expect(doors(policyOf(house))).toMatchObject({
      outcome: 'escalate',
      issues: ['unknown-client at prohibitions[].clientIds[]'],
    });
  });
});

describe('a prohibition that spares somebody whom nobody knows', () => {
  it('is the stricter, and told', () => {
    const house = { prohibitions: [{ ...noContact, exceptRecipientIds: ['o-job'] }] };
    expect(doors(policyOf(house))).toMatchObject({
      outcome: 'permit-with-redaction',
      found: [expect.stringContaining('prohibitions[0].exceptRecipientIds[0]')],
    });
  });
});

describe('an override of what is not there', () => {
  const prohibitions = [{ ...noContact, recipientIds: ['o-job-centre'] }];
  const overriding = (id: string) => ({
    prohibitions,
    overrides: [
      lifting({ prohibitionIds: [id], categories: ['contact'], decidedAt: '2030-03-01T09:00:00Z' }),
    ],
  });

  it('is no denial that passes over what two people decided', () => {
    expect(doors(policyOf(overriding('no-contact'))).outcome).toBe('permit');
    expect(doors(policyOf(overriding('no-contacts')))).toMatchObject({
      outcome: 'escalate',
      by: ['consent-1', 'no-contact', 'override-1'],
      issues: ['unknown-prohibition at overrides[].prohibitionIds[]'],
      found: ['overrides[0].prohibitionIds[0]: `prohibitions[0].id` is most like it'],
    });
  });

  it('lifts nothing that is final, and nothing that is another’s', () => {
    expect(doors(policyOf(overriding('no-contacts')), { ...asked, categories: ['identity'] }).outcome).toBe(
      'permit',
    );
    expect(doors(policyOf(overriding('built-in:threatened'))).outcome).toBe('permit-with-redaction');
  });
});

describe('what a case file keeps from somebody whom nobody knows', () => {
  const team = [counsellor(), caseManager()];
  const inHouse = request({
    ...{ recipientId: 'o-exit', recipientRole: 'counsellor', recipientMemberId: counsellor().id },
    ...{ purpose: 'service-delivery', categories: ['identity'], instant },
  });
  const consents = (fileWith().consents ?? []).map((one) => ({
    ...one,
    recipientIds: ['o-exit', 'o-job-centre'],
  }));

  it('an excluded worker may be any who asks', () => {
    const excluding = (id: string) =>
      policyOf({}, { team, consents, accessRestrictions: [caseWithoutOneWorker({ memberIds: [id] })] });
    expect(doors(excluding(caseManager().id), inHouse).outcome).toBe('permit');
    expect(doors(excluding('m-counselor'), inHouse)).toMatchObject({
      outcome: 'escalate',
      permits: false,
      issues: ['unknown-worker at safeguards[].accessRestrictions[].memberIds[]'],
    });
  });

  it('an anonymous conference may have been with whoever asks', () => {
    const [first, ...others] = anonymousConference().participants;
    const heard = (organisationId: string) =>
      policyOf(
        {},
        {
          consents: consents.map((one) => ({ ...one, purposes: ['case-management' as const] })),
          conferences: [
            anonymousConference({
              convenerId: 'o-exit',
              heldAt: '2030-02-17T10:00:00+01:00',
              participants: [first, ...others].flatMap((one) =>
                one === undefined ? [] : [{ ...one, organisationId }],
              ),
            }),
          ],
        },
      );
    const about = { ...asked, purpose: 'case-management' as const, categories: ['identity' as const] };
    expect(doors(heard('o-police'), about).outcome).toBe('permit');
    expect(doors(heard('o-jobcentre'), about)).toMatchObject({
      outcome: 'escalate',
      issues: ['unknown-recipient at safeguards[].anonymousConferences[].participantIds[]'],
    });
  });
});

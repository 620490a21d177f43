import { InputError } from 'exit-work/kernel';
import { decideDisclosure, recordDisclosure, sharingPolicyOf } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { entrustedItem } from '../../../builders/index.js';
import { duty, everythingNeeded } from '../../../sharing/builders/builders.js';
import { vitalInterest } from '../../../sharing/builders/safeguarding-builders.js';
import { emptyLog } from '../../../sharing/log/logged.js';
import { agreed, asking, fileOfTwo, inHouse, whatBecomes, withoutIt } from './house-of-confidants.js';

const named = { entrustedIds: ['entrusted-1'] };
const trace = /Taylor|note-entrusted|entrusted/;

describe('Sam has entrusted something to the counsellor', () => {
  it('and agrees to everything: it stays, without a trace, whoever asks', () => {
    for (const asked of [
      asking(),
      inHouse('m-manager'),
      asking({ recipientId: 'o-exit', recipientRole: 'counsellor', purpose: 'case-management' }),
    ]) {
      const { decision, leaves, permits } = whatBecomes(fileOfTwo(), asked);
      expect([decision.outcome, permits]).toEqual(['permit', true]);
      expect(leaves).toEqual(whatBecomes(withoutIt(fileOfTwo()), asked).leaves);
      expect(leaves[0]).toContain('note-spoken');
      expect(leaves.join()).not.toMatch(trace);
    }
  });

  it('the counsellor reads it, and Sam does', () => {
    expect(whatBecomes(fileOfTwo(), inHouse('m-counsellor')).view).toContain('note-entrusted');
    const toSam = agreed({ id: 'to-sam', recipientIds: ['c-1'], purposes: ['subject-access'] });
    const asked = asking({ recipientId: 'c-1', recipientRole: 'client', purpose: 'subject-access' });
    const file = fileOfTwo({ consents: [toSam] });
    expect(whatBecomes(file, asked).view).toContain('note-entrusted');
  });

  it('a request that names it gets it only with a consent of Sam that names it, too', () => {
    const { decision, view, permits, entry } = whatBecomes(fileOfTwo(), asking(named));
    expect([decision.outcome, permits, view.includes('note-entrusted')]).toEqual([
      'permit-with-redaction',
      false,
      false,
    ]);
    expect(decision.entrusted?.rulings).toMatchObject([
      { id: 'entrusted-1', ruling: 'not-applicable', grounds: [] },
    ]);
    expect(entry).toMatchObject({ entrustedIds: ['entrusted-1'] });
    expect(entry).not.toHaveProperty('entrustedPassedOn');

    const consents = [agreed(), agreed({ id: 'consent-2', ...named })];
    const opened = whatBecomes(fileOfTwo({ consents }), asking({ ...named, dataSubjects: ['client'] }));
    expect([opened.decision.outcome, opened.permits]).toEqual(['permit', true]);
    expect(opened.view).toContain('note-entrusted');
    expect(opened.decision.determining).toEqual(['consent-1', 'consent-2']);
    expect(opened.entry).toMatchObject({
      entrustedPassedOn: [{ entrustedId: 'entrusted-1', grounds: [{ ground: 'consent', id: 'consent-2' }] }],
    });
    // Nobody asked for it: it stays.
    expect(whatBecomes(fileOfTwo({ consents }), asking()).view).not.toMatch(trace);
  });

  it.each([
    ['that was withdrawn', { status: 'withdrawn', withdrawnAt: '2030-03-01T00:00:00Z' }],
    ['for another purpose', { purposes: ['release-planning'] }],
    ['to somebody else', { recipientIds: ['o-police'] }],
    ['that names something else', { entrustedIds: ['entrusted-2'] }],
    ['that was only asked for', { status: 'requested' }],
    ['of the sister', { dataSubject: 'relative', personId: 'rel-1' }],
  ] as const)('and not with one %s', (_, change) => {
    const second = { ...agreed({ id: 'consent-2', ...named }), ...change } as ReturnType<typeof agreed>;
    const { decision, view, permits } = whatBecomes(
      fileOfTwo({ consents: [agreed(), second] }),
      asking(named),
    );
    expect([decision.outcome, permits]).toEqual(['permit-with-redaction', false]);
    expect(view).not.toMatch(/Taylor|note-entrusted/);
  });
});

describe('an answer that was changed on the way', () => {
  it('is not entered in the log as a disclosure', () => {
    const policy = sharingPolicyOf([fileOfTwo()], { necessity: everythingNeeded });
    const request = asking(named);
    const { entrusted, ...decided } = decideDisclosure(request, policy);
    const { rulings = [], withheld = [] } = entrusted ?? {};
    const opened = { ...decided, entrusted: { rulings, open: withheld, withheld: [] } };
    const details = { id: 'entry-1', at: request.instant, byId: 'm-manager', request, policy };
    expect(() => recordDisclosure(emptyLog, { ...details, decision: opened })).toThrow(InputError);
    expect(() => recordDisclosure(emptyLog, { ...details, decision: decided })).toThrow(InputError);
  });
});

describe('a life is at stake, and it is night', () => {
  const asked = asking({
    recipientId: 'o-police',
    recipientRole: 'police-officer',
    purpose: 'safeguarding',
    dataSubjects: ['client'],
  });
  const decided = vitalInterest({
    categories: ['identity', 'counselling-notes'],
    decidedById: 'm-manager',
    decidedAt: '2030-03-05T02:00:00Z',
    reviewAt: '2030-03-06T02:00:00Z',
  });
  const { confirmedAt: _, confirmedById: __, ...alone } = decided;

  it('one person decides that it is passed on, at once, and looks at it again', () => {
    const { decision, view, entry } = whatBecomes(
      fileOfTwo(),
      { ...asked, ...named },
      {
        vitalInterests: [{ ...alone, ...named }],
      },
    );
    expect([decision.outcome, view.includes('note-entrusted')]).toEqual(['permit', true]);
    expect(decision.obligations.map(({ code }) => code)).toEqual([
      ...['log', 'no-onward-sharing', 'second-person', 'review'],
    ]);
    expect(entry).toMatchObject({
      entrustedPassedOn: [{ grounds: [{ ground: 'vital-interest', id: 'vital-1' }] }],
    });
  });

  it('a decision that does not name it does not reach it, and does not hold up the rest', () => {
    const { decision, view } = whatBecomes(fileOfTwo(), asked, { vitalInterests: [alone] });
    expect([decision.outcome, view.includes('note-entrusted')]).toEqual(['permit', false]);
  });

  it('somebody says that a life is at stake, and nobody has decided: a human decides', () => {
    const { decision, view } = whatBecomes(fileOfTwo(), { ...asked, ...named, lifeAtStake: true });
    expect([decision.outcome, decision.escalateTo, view]).toEqual(['escalate', 'programme-manager', '{}']);
    expect(decision.permittedAlone).not.toEqual([]);
  });

  it('a duty reaches it only where the law says so, and else a human decides', () => {
    const stated = { ...asked, ...named, triggers: [duty().trigger] };
    const silent = whatBecomes(fileOfTwo(), stated, { duties: [duty()] });
    expect([silent.decision.outcome, silent.view]).toEqual(['escalate', '{}']);
    expect(silent.decision.determining).toContain(duty().id);
    const reaching = whatBecomes(fileOfTwo(), stated, { duties: [duty({ reachesEntrusted: true })] });
    expect([reaching.decision.outcome, reaching.view.includes('note-entrusted')]).toEqual(['permit', true]);
    // What the police do not ask for by name, no duty brings along.
    const unnamed = whatBecomes(fileOfTwo(), { ...stated, entrustedIds: [] }, { duties: [duty()] });
    expect([unnamed.decision.outcome, unnamed.view.includes('note-entrusted')]).toEqual(['permit', false]);
  });
});

describe('the sister has entrusted something about Sam', () => {
  const ofSister = entrustedItem({ entrustedById: 'rel-1' });
  const toSam = agreed({ id: 'to-sam', recipientIds: ['c-1'], purposes: ['subject-access'] });
  const asked = asking({ recipientId: 'c-1', recipientRole: 'client', purpose: 'subject-access', ...named });
  const hers = agreed({
    ...{ id: 'of-sister', dataSubject: 'relative', personId: 'rel-1', recipientIds: ['c-1'] },
    ...{ purposes: ['subject-access'], categories: ['identity'], ...named },
  });

  it('Sam does not see it, unless she agrees', () => {
    const file = fileOfTwo({ entrustedItems: [ofSister], consents: [toSam] });
    const { view } = whatBecomes(file, asked);
    expect(view).toBe(whatBecomes(withoutIt(file), asked).view);
    expect(view).not.toMatch(trace);
    const open = fileOfTwo({ entrustedItems: [ofSister], consents: [toSam, hers] });
    expect(whatBecomes(open, asked).view).toContain('note-entrusted');
  });

  it('and that Sam agrees changes nothing', () => {
    const file = fileOfTwo({ entrustedItems: [ofSister], consents: [agreed(named)] });
    const { decision, view } = whatBecomes(file, asking(named));
    expect([decision.outcome, view.includes('note-entrusted')]).toEqual(['permit-with-redaction', false]);
  });
});

describe('the counsellor leaves', () => {
  it('another reads it with a consent of Sam that names that worker, or the house', () => {
    const toManager = agreed({ id: 'consent-2', recipientIds: ['m-manager'], ...named });
    const file = fileOfTwo({ consents: [agreed(), toManager] });
    expect(whatBecomes(file, inHouse('m-manager', named)).view).toContain('note-entrusted');
    expect(whatBecomes(file, inHouse('m-manager')).view).not.toContain('note-entrusted');
    const toHouse = agreed({ id: 'consent-2', recipientIds: ['o-exit'], ...named });
    expect(whatBecomes(fileOfTwo({ consents: [toHouse] }), inHouse('m-manager', named)).view).toContain(
      'note-entrusted',
    );
  });
});

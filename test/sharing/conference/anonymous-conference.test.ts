import type { CaseConference, CaseFile } from 'exit-work/model';
import {
  decideDisclosure,
  presentAnonymously,
  revealIdentity,
  type SharingPolicy,
  safeguardOf,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { openedCaseFile } from '../../builders/index.js';
import { prison } from '../../builders/organisation/organisations.js';
import { agreement, police, policy, request, rulings } from '../builders/builders.js';
import { conferenceWithTerms, revealOfTwo } from './conferences.js';

// As the practice of case conferences goes, CS-4.5-17 to CS-4.5-20.
describe('Anonymous consultation → threshold → identity revealed', () => {
  const clientId = openedCaseFile().client.id;
  const during = '2030-02-11T10:00:00+01:00';
  const after = '2030-02-11T10:30:00+01:00';

  function policyWith(conference: CaseConference): SharingPolicy {
    const file: CaseFile = openedCaseFile({ conferences: [conference] });
    return policy({
      agreements: [prison(), police()].map(({ id }) =>
        agreement({
          id: `agreement-${id}`,
          parties: ['o-exit', id],
          purposes: ['case-management'],
          shared: ['identity', 'reference', 'security', 'needs-and-plan'],
        }),
      ),
      safeguards: [safeguardOf(file)],
    });
  }

  /** What the police or the prison learn when they ask in the conference who it is. */
  function whoIsIt(conference: CaseConference, recipientId: string, instant: typeof during | typeof after) {
    const asked = request({
      clientId,
      recipientId,
      recipientRole: recipientId === 'o-prison' ? 'prison-staff' : 'police-officer',
      purpose: 'case-management',
      categories: ['identity'],
      conferenceId: conference.id,
      instant,
    });
    return rulings(decideDisclosure(asked, policyWith(conference)))['client/identity'];
  }

  const conference = conferenceWithTerms();

  it('is prepared with the client, and presented without the name', () => {
    const { requests, advice } = presentAnonymously(conference, {
      id: 'request-1',
      clientId,
      holderId: 'o-exit',
      dataSubjects: ['client'],
      categories: ['reference', 'security', 'needs-and-plan'],
      instant: during,
    });
    expect(conference.preparedWithClientOn).toBe('2030-02-04');
    expect(advice).toEqual([]);

    const decisions = requests.map((asked) => decideDisclosure(asked, policyWith(conference)));
    for (const { outcome, permitted } of decisions) {
      expect(outcome).toBe('permit-with-redaction');
      expect(permitted.map(({ category, form }) => [category, form])).toEqual([
        ['reference', 'generalised'],
        ['security', 'full'],
        ['needs-and-plan', 'full'],
      ]);
    }
    expect(decisions.map(({ recipientId }) => recipientId)).toEqual(['o-prison', 'o-police']);
    for (const { id } of [prison(), police()]) expect(whoIsIt(conference, id, during)).toBe('prohibited');
  });

  it('never reveals the name where the team finds no risk', () => {
    const harmless = conferenceWithTerms({ securityRiskFound: false });
    expect(revealIdentity(harmless, revealOfTwo()).ok).toBe(false);
    for (const { id } of [prison(), police()]) expect(whoIsIt(harmless, id, after)).toBe('prohibited');
  });

  it('reveals the name once the threshold is reached, to those who are named, from then on', () => {
    const decided = revealIdentity(conference, revealOfTwo({ revealedAt: after }));
    if (!decided.ok) throw new Error('the threshold is reached');
    expect(whoIsIt(decided.conference, 'o-prison', during)).toBe('prohibited');
    expect(whoIsIt(decided.conference, 'o-prison', after)).toBe('permit');
    expect(whoIsIt(decided.conference, 'o-police', after)).toBe('prohibited');
  });

  it('keeps what was agreed, who does it, and by whom', () => {
    const decided = revealIdentity(conference, revealOfTwo());
    expect(decided).toMatchObject({ ok: true, conference: { agreements: conference.agreements } });
    expect(conference.agreements).toMatchObject([{ organisationId: 'o-job-centre', dueOn: '2030-03-08' }]);
  });
});

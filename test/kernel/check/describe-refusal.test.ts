import * as kernel from 'exit-work/kernel';
import * as lifecycle from 'exit-work/lifecycle';
import type { CaseConference, IdentityReveal } from 'exit-work/model';
import * as sharing from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { openSecurityConcern } from '../../builders/index.js';

const { describeRefusal } = kernel;

function refused<Refusal>(outcome: kernel.Outcome<object, { readonly refusal: Refusal }>): Refusal {
  if (outcome.ok) throw new Error('it is refused');
  return outcome.refusal;
}

describe('every refusal of the library can be told by one function', () => {
  it('which is the same wherever it is imported from', () => {
    expect(lifecycle.describeRefusal).toBe(describeRefusal);
    expect(sharing.describeRefusal).toBe(describeRefusal);
  });

  it('a line for each reason, with the statements behind it', () => {
    const reasons = [
      { code: 'one', text: 'this is missing', citation: { follows: ['CS-4.5-17', 'CS-4.5-18'] } },
      { code: 'other', text: 'that is late' },
    ] as const;
    expect(describeRefusal({ event: 'case.closed', reasons })).toBe(
      'case.closed is refused: this is missing (after CS-4.5-17, CS-4.5-18)\ncase.closed is refused: that is late',
    );
  });

  it('that of a consent', () => {
    const withdrawn = {
      type: 'consent.withdrawn',
      consentId: 'consent-1',
      instant: '2030-01-07T10:00:00Z',
    } as const;
    expect(describeRefusal(refused(sharing.applyConsentEvent([], withdrawn)))).toBe(
      'consent.withdrawn is refused: type: expected `consent.requested` or `consent.given`: nobody has been asked yet',
    );
  });

  it('that of what is no event, whose type is not repeated', () => {
    const event = { type: 'My neighbour Sam' } as unknown as sharing.ConsentEvent;
    expect(describeRefusal(refused(sharing.applyConsentEvent([], event)))).toMatch(
      /^\(unreadable event\) is refused: type: /,
    );
  });

  it('that of a reveal', () => {
    const conference: CaseConference = {
      id: 'cc-1',
      heldAt: '2030-02-17T10:00:00+01:00',
      mode: 'named',
      convenerId: 'o-exit',
      purpose: 'agree-measures',
      participants: [{ organisationId: 'o-police', role: 'police-officer' }],
      agreements: [],
    };
    const reveal: IdentityReveal = {
      revealedAt: '2030-02-17T11:00:00+01:00',
      decidedBy: ['case-manager'],
      threshold: 'a letter that names a day',
      revealedToIds: ['o-police'],
    };
    expect(describeRefusal(refused(sharing.revealIdentity(conference, reveal)))).toMatch(
      /^identity\.revealed is refused: mode: expected `anonymous`; .* \(after CS-4\.5-17\)$/,
    );
  });

  it('that of a concern of which nobody is told', () => {
    const passedOn = {
      id: 'request-1',
      clientId: 'c-1',
      holderId: 'o-exit',
      instant: '2030-02-12T10:00:00Z',
    } as const;
    expect(
      describeRefusal(refused(sharing.disclosuresForConcern(openSecurityConcern(), [], passedOn))),
    ).toMatch(/^security-concern\.passed-on is refused: no channel .* \(after CS-4\.7-02, CS-4\.7-06\)$/);
  });
});

import { blueprints, type Invariant, type Programme } from 'exit-work/programme';
import { describeCounterexample, verifyProgramme } from 'exit-work/verification';
import { describe, expect, it } from 'vitest';
import { changed } from './broken/changed.js';

const { exitSweden, helplineAndFamilySupport: helpline } = blueprints;

function storyOf(programme: Programme, key: string): string {
  const found = verifyProgramme(programme).results.find((one) => one.key === key);
  return found?.outcome === 'broken' && found.counterexample
    ? describeCounterexample(found.counterexample)
    : 'no story';
}

describe('a story', () => {
  it('tells a line for each event: what happens, who records it, and what it changes', () => {
    const careless = changed(helpline, {
      steps: { 'reopen-for-family': { revokes: ['needs-assessed', 'plan-agreed'] } },
    });
    expect(storyOf(careless, 'evaluated-before-closure').split('\n')).toEqual([
      '1. Relative made contact (helpline adviser): the case begins: helpline, voluntary, in the community',
      '2. Case evaluated (case manager): closure; the case is evaluated',
      '3. Case closed (case manager): closed; standby',
      '4. Case reopened (counsellor): helpline; active; standard',
      '5. Case closed (case manager): closed; standby',
    ]);
  });

  it('tells what no longer holds', () => {
    const kept: Invariant = {
      kind: 'keeps',
      event: 'case.reopened',
      milestones: ['plan-agreed'],
      label: 'a plan that was agreed is still agreed',
    };
    expect(storyOf({ ...helpline, invariants: { kept } }, 'kept').split('\n')).toEqual([
      '1. Relative made contact (helpline adviser): the case begins: helpline, voluntary, in the community',
      '2. Client informed (helpline adviser): the client is informed',
      '3. Needs assessed (helpline adviser): the needs are assessed',
      '4. Referral made (helpline adviser): family counselling',
      '5. Plan agreed (counsellor): the aims of the counselling are agreed',
      '6. Case evaluated (case manager): closure; the case is evaluated',
      '7. Case closed (case manager): closed; standby',
      '8. Case reopened (counsellor): helpline; active; standard; no longer: the case is evaluated; no longer: the needs are assessed; no longer: the aims of the counselling are agreed',
    ]);
  });

  it('uses the programme’s own words', () => {
    const careless = changed(exitSweden, { stages: { intervention: { entry: [] } } });
    expect(storyOf(careless, 'assessed-before-intervention').split('\n')).toEqual([
      '1. Client made contact (case manager): the case begins: intake, voluntary, in the community',
      '2. Risk to staff discussed (programme manager): the risks to staff are discussed',
      '3. Client informed (programme manager): the client is informed',
      '4. Participation agreed (programme manager): the client has agreed to take part',
      '5. Case manager appointed (programme manager): meeting and getting to know each other; a case manager is appointed',
      '6. Intervention started (case manager): intervention',
    ]);
  });

  it('tells that nothing changes', () => {
    const promised = {
      ...helpline,
      invariants: {
        promised: {
          kind: 'leads-to',
          event: 'session.held',
          to: { status: ['closed'] },
          label: 'a promise',
        },
      },
    } as const satisfies Programme;
    expect(storyOf(promised, 'promised').split('\n')).toEqual([
      '1. Relative made contact (helpline adviser): the case begins: helpline, voluntary, in the community',
      '2. Session held (helpline adviser): nothing changes',
    ]);
  });

  it('is not there where what is wrong is that no case ever comes there', () => {
    const lonely = changed(helpline, { stages: { 'group-work': { label: 'Group work' } } });
    expect(storyOf(lonely, 'stage-group-work-is-entered')).toBe('no story');
  });
});

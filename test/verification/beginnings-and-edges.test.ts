import { blueprints, type Invariant, type Programme, safeParseProgramme } from 'exit-work/programme';
import { verifyProgramme } from 'exit-work/verification';
import { describe, expect, it } from 'vitest';
import { changed } from './broken/changed.js';

const { helplineAndFamilySupport: helpline, openSetting, pairs } = blueprints;

function outcomeOf(programme: Programme, key: string) {
  const found = verifyProgramme(programme).results.find((one) => one.key === key);
  const length = found?.outcome === 'broken' ? found.counterexample?.log.length : undefined;
  return length === undefined ? found?.outcome : `${found?.outcome} after ${length}`;
}

function promising(programme: Programme, promised: Invariant): Programme {
  return { ...programme, invariants: { promised } };
}

const stated = { label: 'it is promised' };
const needs = { milestone: 'needs-assessed', because: 'the needs are known first' };

describe('a case that begins where it may not come without something before', () => {
  it('breaks that: nobody has assessed the needs of who is in the intervention from the first day', () => {
    const programme = changed(
      helpline,
      { stages: { counselling: { entry: [] } }, steps: { 'hand-over-to-provider': { requires: [needs] } } },
      {
        openings: {
          call: {
            event: 'relative.made-contact',
            by: ['counsellor'],
            tracks: ['voluntary'],
            stage: 'counselling',
          },
        },
      },
    );
    expect(outcomeOf(programme, 'assessed-before-intervention')).toBe('broken after 1');
  });
});

describe('the event that enters', () => {
  it('counts for `since` as it counts for `by`: a reopening into the work is work without a new assessment', () => {
    const assessed = { requires: [needs] };
    const programme = changed(helpline, {
      stages: { counselling: { entry: [] } },
      steps: {
        'hand-over-to-provider': assessed,
        close: assessed,
        transfer: assessed,
        'reopen-for-family': {
          moves: { status: 'active', stage: 'counselling' },
          revokes: ['needs-assessed', 'plan-agreed', 'case-evaluated'],
        },
      },
    });
    expect(outcomeOf(programme, 'assessed-before-intervention')).toBe('broken after 4');
  });
});

describe('the event that opens a case', () => {
  it('has happened before all others: every case began with one of the three', () => {
    const programme = promising(pairs, {
      kind: 'preceded',
      event: 'participation.refused',
      by: ['participation.ordered', 'transfer.received', 'client.made-contact'],
      ...stated,
    });
    expect(outcomeOf(programme, 'promised')).toBe('proved');
  });

  it('leads somewhere, too', () => {
    const programme = promising(helpline, {
      kind: 'leads-to',
      event: 'referral.received',
      to: { stage: ['counselling'] },
      ...stated,
    });
    expect(outcomeOf(programme, 'promised')).toBe('broken after 1');
  });

  it('is preceded by nothing', () => {
    const programme = promising(helpline, {
      kind: 'preceded',
      event: 'referral.received',
      by: ['session.held'],
      ...stated,
    });
    expect(outcomeOf(programme, 'promised')).toBe('broken after 1');
  });
});

describe('a sanction for beneficiaries only', () => {
  it('is no sanction for the volunteers for whom another step answers the same event', () => {
    const status = ['active', 'paused'] as const;
    const programme = changed(pairs, {
      steps: {
        dismiss: { where: { track: ['voluntary'], status } },
        'dismiss-as-announced': {
          event: 'client.dismissed',
          where: { track: ['mandated'], status },
          requires: [{ milestone: 'sanctions-announced', because: 'it was announced' }],
          moves: { status: 'dismissed' },
          sanction: true,
        },
      },
    });
    const broken = verifyProgramme(programme).results.flatMap(({ key, outcome }) =>
      outcome === 'broken' ? [key] : [],
    );
    expect(broken).toEqual([]);
  });
});

describe('a programme that records imprisonment and no release', () => {
  it('is asked whether a release can be recorded', () => {
    const steps = Object.fromEntries(
      Object.entries(openSetting.steps).filter(([, { event }]) => !event.startsWith('client.released')),
    );
    expect(outcomeOf({ ...openSetting, steps }, 'release-can-be-recorded')).toBe('broken after 1');
  });
});

describe('a step for `entry.retracted`', () => {
  it('is refused when the programme is read, or verified without throwing', () => {
    const programme = changed(helpline, {
      steps: { 'take-back': { event: 'entry.retracted', moves: { status: 'dismissed' } } },
    });
    const leading = promising(programme, {
      kind: 'leads-to',
      event: 'entry.retracted',
      to: { status: ['closed'] },
      ...stated,
    });
    if (safeParseProgramme(leading).ok) expect(() => verifyProgramme(leading)).not.toThrow();
  });
});

describe('a limit that is no number', () => {
  it('does not mean that there is none', () => {
    expect(() => verifyProgramme(helpline, { limit: Number.NaN })).toThrow();
  });
});

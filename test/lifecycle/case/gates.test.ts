import { blueprints, type Programme } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { caseIn, journeys } from '../stories/journeys.js';
import { advanced, eventNow, isPossible, opened, reasonsOf, refusalOf } from '../stories/story.js';
import { gateCases } from './gate-cases.js';

describe('a gate', () => {
  it.each(gateCases)('of $journey, $stage: $event asks for $asksFor; $remedy brings it about', (row) => {
    const state = advanced(caseIn(row.journey, row.stage), ...row.given);
    const { event, reasons } = refusalOf(state, row.event);
    expect({ event, reasons }).toMatchObject({
      event: row.event,
      reasons: [
        {
          code: 'requirement',
          milestone: row.asksFor,
          citation: { follows: row.sources },
          remedies: [{ event: row.remedy, by: expect.arrayContaining([eventNow(state, row.remedy).role]) }],
        },
      ],
    });
    const helped = advanced(state, row.remedy);
    expect(helped.milestones).toContain(row.asksFor);
    expect(isPossible(helped, row.event)).toBe(true);
  });

  it.each(Object.entries(blueprints))('of %s stands in this table', (_, programme) => {
    const told = gateCases
      .filter(({ journey }) => haveTheSameSteps(journeys[journey].programme, programme))
      .map(({ asksFor }) => asksFor);
    expect([...new Set(told)].sort()).toEqual(askedIn(programme));
  });

  it('tells everything that is missing at once', () => {
    expect(
      reasonsOf(refusalOf(caseIn('open setting, at liberty', 'assessment'), 'intervention.started')),
    ).toEqual(['requirement needs-assessed', 'requirement risk-assessed', 'requirement plan-agreed']);
    expect(
      reasonsOf(
        refusalOf(opened(blueprints.vpnTypeC, { custody: 'custody' }), {
          type: 'case-manager.appointed',
          role: 'client',
        }),
      ),
    ).toEqual([
      'role',
      'requirement client-informed',
      'requirement participation-agreed',
      'requirement staff-risk-discussed',
      'requirement mandate-granted',
    ]);
  });

  it('tells in plain words what is missing, why, and what brings it about', () => {
    const [reason] = refusalOf(caseIn('Exit Sweden', 'assessment'), 'plan.agreed').reasons;
    expect(reason.text).toContain('the needs are assessed');
    expect(reason.text).toContain('the plan follows from the needs that were found');
    expect(reason.text).toContain('`needs.assessed`');
  });
});

function haveTheSameSteps(first: Programme, second: Programme): boolean {
  return first.steps === second.steps;
}

/** What a programme asks for anywhere on the tracks that it runs on. */
function askedIn({ stages, steps, tracks }: Programme): readonly string[] {
  const gates = Object.values(stages).flatMap(({ entry = [], exit = [] }) => [...entry, ...exit]);
  const own = Object.values(steps).flatMap(({ requires = [] }) => requires);
  const applying = [...gates, ...own].filter(
    ({ where = {} }) => where.track?.some((track) => tracks.includes(track)) ?? true,
  );
  return [...new Set(applying.map(({ milestone }) => milestone))].sort();
}

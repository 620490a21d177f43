import { openCase, replay } from 'exit-work/lifecycle';
import type { OpeningEvent } from 'exit-work/model';
import { blueprints, defineProgramme, type Validity } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { entry, inPlaceOf } from '../log/entries.js';
import { openingOf, reasonsOf } from '../stories/story.js';

const within: Validity = { from: '2030-01-01', until: '2031-01-01' };

function open(validity: Validity, overrides: Partial<OpeningEvent>) {
  const programme = defineProgramme({ ...blueprints.openSetting, validity });
  return openCase(programme, openingOf(programme, overrides));
}

describe('a version of a programme', () => {
  it.each<[string, Validity, OpeningEvent['instant'], opens: boolean]>([
    ['on its first day', within, '2030-01-01T00:00:00Z', true],
    ['on the day before', within, '2029-12-31T23:59:59Z', false],
    ['on its last day', within, '2030-12-31T23:59:59Z', true],
    ['on the day after', within, '2031-01-01T00:00:00Z', false],
    [
      'on its first day as it was written, the day before in London',
      within,
      '2030-01-01T01:00:00+02:00',
      true,
    ],
    ['on the day before as it was written, its first in London', within, '2029-12-31T23:00:00-02:00', false],
    ['long after it began, without an end', { from: '2030-01-01' }, '2090-01-01T00:00:00Z', true],
    ['before it began, without an end', { from: '2030-01-01' }, '2029-01-01T00:00:00Z', false],
  ])('opens cases on its days: %s', (_, validity, instant, opens) => {
    const opened = open(validity, { instant });
    expect(opened.ok ? [] : reasonsOf(opened.refusal)).toEqual(opens ? [] : ['not-in-force']);
  });

  it.each<[Validity, string]>([
    [within, 'cases are opened under this version from 2030-01-01 until the day before 2031-01-01'],
    [{ from: '2030-01-01' }, 'cases are opened under this version from 2030-01-01'],
  ])('%j says when', (validity, text) => {
    const opened = open(validity, { instant: '2029-01-01T00:00:00Z' });
    expect(opened.ok ? '' : opened.refusal.reasons.map((reason) => reason.text)).toEqual([text]);
  });

  it('says everything that is wrong with an opening', () => {
    const opened = open(within, { instant: '2029-01-01T00:00:00Z', role: 'judge', ...inPlaceOf('e-0', 1) });
    expect(opened.ok ? [] : reasonsOf(opened.refusal)).toEqual(['role', 'not-in-force', 'entered-late']);
  });

  it('keeps the cases that it has', () => {
    const programme = defineProgramme({
      ...blueprints.openSetting,
      validity: { from: '2030-01-01', until: '2030-01-03' },
    });
    const opening = openingOf(programme, { instant: '2030-01-02T10:00:00Z' });
    expect(replay(programme, [opening, entry('e-2', 'client.informed', 25)]).ok).toBe(true);
  });
});

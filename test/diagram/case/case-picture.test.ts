import { type CasePath, toMermaid, toSvg } from 'exit-work/diagram';
import { InputError } from 'exit-work/kernel';
import { eventLabel } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { casePicture } from '../../../src/diagram/case/case-picture.js';
import { paths } from '../subjects.js';
import { everyElement, readSvg } from '../svg/read-svg.js';

describe.each(paths)('the picture of %s', (_, path) => {
  const picture = casePicture(path);

  it('tells every event once, in order', () => {
    const counted = picture.rows.flatMap(({ kind, label }) => (kind === 'run' ? [] : [label]));
    const labels = path.events.map(({ type }) => eventLabel(path.programme, type));
    let from = 0;
    for (const label of counted) {
      const at = labels.indexOf(label, from);
      expect(at, label).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
    const days = picture.rows.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
  });

  it.each([
    ['SVG', toSvg],
    ['Mermaid', toMermaid],
  ])('names nobody in %s', (_form, draw) => {
    const drawn = draw(path);
    const identifiers = path.events.flatMap(({ id, actorId, recordId, linkedCaseId, reason, ...event }) => [
      id,
      actorId,
      ...(recordId === undefined ? [] : [recordId]),
      ...(linkedCaseId === undefined ? [] : [linkedCaseId]),
      ...(reason === undefined ? [] : [reason]),
      ...('caseId' in event ? [String(event.caseId)] : []),
    ]);
    // In quotes or between spaces: a short identifier may be a part of an ordinary word.
    expect(identifiers.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(drawn))).toEqual([]);
  });

  it('marks the last position with a ring and a box of its own', () => {
    const elements = everyElement(readSvg(toSvg(path)));
    const marks = elements.filter(({ attributes }) => attributes['class'] === 'mark');
    expect(marks.map(({ children }) => children.length)).toEqual([...marks.slice(1).map(() => 1), 2]);
    expect(elements.filter(({ attributes }) => attributes['class'] === 'position')).toHaveLength(1);
  });
});

describe('what is beside the stages', () => {
  const headings = (name: string) => {
    const path = paths.find(([one]) => one === name)?.[1];
    const texts = path === undefined ? [] : everyElement(readSvg(toSvg(path))).map(({ text }) => text);
    return ['In custody', 'In a crisis', 'the work rests: paused, withdrawn or dismissed'].filter((heading) =>
      texts.includes(heading),
    );
  };
  it.each([
    ['exit-sweden', ['In a crisis', 'the work rests: paused, withdrawn or dismissed']],
    ['pairs', ['In custody']],
    ['vpn-type-c', ['In custody', 'In a crisis']],
    ['helpline-family', ['In a crisis']],
  ])('%s shows only what there was', (name, expected) => {
    expect(headings(name)).toEqual(expected);
  });
});

describe('a log that does not replay', () => {
  const [[, { programme, events: whole } = {} as CasePath] = []] = paths;
  const [opening, first, ...others] = whole ?? [];

  it.each<[string, unknown[], string]>([
    ['in its opening', [{ ...opening, track: 'nowhere' }], 'events[0]'],
    ['without an event', [], 'events[0]'],
    ['at its first event', [opening, { ...first, type: 'case.closed' }], 'events[1]'],
    ['later', [opening, first, ...others.slice(0, 1), { ...first, type: 'case.resumed' }], 'events[3]'],
  ])('%s throws and names the place', (_, events, path) => {
    const subject = { programme, events } as unknown as CasePath;
    for (const draw of [toSvg, toMermaid]) {
      let thrown: unknown;
      try {
        draw(subject);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(InputError);
      expect(thrown instanceof InputError && thrown.issues.every((issue) => issue.path === path)).toBe(true);
    }
  });
});

describe('the picture of a log with a corrected entry', () => {
  const by = { actorId: 'm-1', role: 'counsellor' } as const;
  const path: CasePath = {
    programme: blueprints.openSetting,
    events: [
      {
        ...by,
        id: 'e-1',
        type: 'client.made-contact',
        instant: '2030-01-02T16:00:00+01:00',
        caseId: 'case-1',
        track: 'voluntary',
        custody: 'community',
      },
      { ...by, id: 'e-2', type: 'client.informed', instant: '2030-01-09T10:00:00+01:00' },
      {
        ...by,
        id: 'e-3',
        type: 'client.informed',
        instant: '2030-01-03T10:00:00+01:00',
        enteredAt: '2030-01-10T10:00:00+01:00',
        replaces: 'e-2',
        reason: 'the day was wrong',
      },
    ],
  };

  it('shows what happened, on its day, and not what was wrong', () => {
    expect(toSvg(path)).toContain('2030-01-03');
    expect(toSvg(path)).not.toContain('2030-01-09');
  });
});

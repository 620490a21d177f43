import type { ClearedText } from 'exit-work/model';
import { anyNumberOf, filed, identifier, optional, record, shortText, term } from 'exit-work/schema';
import { type ClearingDetails, clearedTextOf, textsToClear, viewRecord } from 'exit-work/sharing';
import { vocabulary } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { permitting } from '../builders/permitting.js';

const ofHouse = { label: 'Example', category: 'case-administration', subject: 'client' } as const;
const note = { label: 'Note', definition: 'an example' };
const places = vocabulary('place', { clinic: note, office: note });

const Step = record({
  place: term(places, ofHouse),
  words: optional(shortText({ ...ofHouse, mayContain: ['health', 'offences'] })),
});
const toClinic = { category: 'health', subject: 'client', when: { field: 'place', is: ['clinic'] } } as const;
const steps = filed(anyNumberOf(Step), { by: 'told', tells: [toClinic] });
const Paper: z.ZodType<object> = record({
  id: optional(identifier({ ...ofHouse, category: 'reference' })),
  kept: optional(shortText({ ...ofHouse, category: 'progress', mayContain: ['health'] })),
  steps,
});
const WithoutIdentifier: z.ZodType<object> = record({ steps });

const decision = permitting('client/case-administration', 'client/reference', 'client/offences');
const found = (category: 'health' | 'offences') => [{ subject: 'client' as const, category }];

/** A case file as far as it clears texts: a worker has read those at these paths, and found this in them. */
function clearingOf(
  record: object,
  readings: Readonly<Record<string, ClearingDetails['found']>>,
  schema = Paper,
) {
  const clearedTexts = textsToClear(schema, record, decision)
    .filter(({ path }) => Object.hasOwn(readings, path))
    .map(
      (text, place): ClearedText =>
        clearedTextOf(text, {
          id: `ct-${place}`,
          clearedById: 'm-1',
          clearedAt: '2030-05-30T10:00:00Z',
          found: readings[text.path] ?? [],
        }),
    );
  const team = [{ id: 'm-1', organisationId: 'o-exit', role: 'counsellor' as const }];
  return { clearedTexts, team };
}

const clinic = { place: 'clinic', words: 'to the clinic' };
const office = { place: 'office', words: 'to the office' };

describe('a text that was read shows where it stands', () => {
  it.each<[string, object, Readonly<Record<string, ClearingDetails['found']>>, object]>([
    ['alone', { steps: [office] }, { 'steps[0].words': [] }, { steps: [office] }],
    ['unless nobody has read it', { steps: [office] }, {}, { steps: [{ place: 'office' }] }],
    [
      'after one that may not be known to be there',
      { steps: [clinic, office] },
      { 'steps[1].words': [] },
      { steps: [office] },
    ],
    [
      'after that and ten others',
      { steps: [clinic, ...Array(10).fill({ place: 'office' }), office] },
      { 'steps[11].words': [] },
      { steps: [...Array(10).fill({ place: 'office' }), office] },
    ],
    [
      'twice, where both were read',
      { steps: [office, office] },
      { 'steps[0].words': found('offences'), 'steps[1].words': [] },
      { steps: [office, office] },
    ],
    [
      'not at all, where what was found in one of two may not be known',
      { steps: [office, office] },
      { 'steps[0].words': found('health'), 'steps[1].words': [] },
      { steps: [{ place: 'office' }, { place: 'office' }] },
    ],
    [
      'the same, whichever it is',
      { steps: [office, office] },
      { 'steps[0].words': [], 'steps[1].words': found('health') },
      { steps: [{ place: 'office' }, { place: 'office' }] },
    ],
    [
      'not at all, where nobody has read the other',
      { steps: [office, office] },
      { 'steps[1].words': [] },
      { steps: [{ place: 'office' }, { place: 'office' }] },
    ],
  ])('%s', (_, paper, readings, expected) => {
    const given = { id: 'n-1', ...paper };
    const clearing = clearingOf(given, readings);
    expect(viewRecord(Paper, given, decision, { clearing })).toEqual({ id: 'n-1', ...expected });
  });

  it('outside of any record with an identifier nobody can have read it', () => {
    const clearing = clearingOf({ id: 'n-1', steps: [office] }, { 'steps[0].words': [] });
    expect(viewRecord(Paper, { steps: [office] }, decision, { clearing })).toEqual({
      steps: [{ place: 'office' }],
    });
  });

  it('also in a record whose schema does not know its identifier', () => {
    const given = { id: 'n-1', steps: [clinic, office] };
    const clearing = clearingOf(given, { 'steps[1].words': [] }, WithoutIdentifier);
    expect(viewRecord(WithoutIdentifier, given, decision, { clearing })).toEqual({ steps: [office] });
  });
});

describe('texts wait to be read', () => {
  const waiting = (paper: object, clearing = {}) =>
    textsToClear(Paper, paper, decision, clearing).map(({ path, notPermitted }) => [path, notPermitted]);
  const paper = { id: 'n-1', kept: 'He is ill.', steps: [office] };

  it('where their own category is permitted, for what of the rest is not', () => {
    expect(waiting(paper)).toEqual([['steps[0].words', ['health']]]);
  });

  it('until somebody has read them and found nothing else', () => {
    expect(waiting(paper, clearingOf(paper, { 'steps[0].words': found('offences') }))).toEqual([]);
    expect(waiting(paper, clearingOf(paper, { 'steps[0].words': found('health') }))).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['not outside of any record with an identifier', { steps: [office] }],
    ['not where it says in no text which record it is', { id: null, kept: null, steps: [office] }],
    [
      'not where no text stands',
      { id: 'n-1', kept: 7, steps: [{ words: null }, null, 'secret', { words: 7 }] },
    ],
    ['not where no list stands', { id: 'n-1', steps: 'secret' }],
    ['not where nothing stands', { id: 'n-1', steps: null }],
  ])('%s', (_, odd) => {
    expect(waiting(odd)).toEqual([]);
  });

  it.each<[string, unknown, unknown]>([
    ['schema', {}, {}],
    ['record', Paper, null],
  ])('and what is no %s is refused by its name', (path, schema, given) => {
    const look = () => textsToClear(schema as z.ZodType<object>, given as object, decision);
    expect(look).toThrow(`${path}: expected`);
  });
});

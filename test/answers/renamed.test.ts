import { describe, expect, it } from 'vitest';
import { asStored } from './as-stored.js';
import { differencesOf } from './differences.js';
import { digestOf, plainAnswer } from './plain-answer.js';
import type { Renaming } from './renamed.js';

const because = 'an example';

describe('an answer in the words of the store', () => {
  it.each<[string, Renaming, unknown, unknown]>([
    [
      'a field, and paths that name it',
      { field: 'tasks', was: 'duties', because },
      { tasks: [{ path: 'tasks[0].after' }], paths: ['stages.intake.tasks[1]'] },
      { duties: [{ path: 'duties[0].after' }], paths: ['stages.intake.duties[1]'] },
    ],
    [
      'a field of one holder',
      { field: 'task', was: 'duty', at: 'deadlines', because },
      { deadlines: [{ task: 'a' }], records: [{ task: 'b' }] },
      { deadlines: [{ duty: 'a' }], records: [{ task: 'b' }] },
    ],
    [
      'a word where it is meant',
      { word: 'escalate', was: 'refer', at: 'decision.outcome', because },
      { decision: { outcome: 'escalate', text: 'escalate' } },
      { decision: { outcome: 'refer', text: 'escalate' } },
    ],
    [
      'a part of a text',
      { phrase: 'is escalated', was: 'is referred', because },
      { text: 'it is escalated, and is escalated again' },
      { text: 'it is referred, and is referred again' },
    ],
    [
      'a field that is new',
      { added: 'code', at: 'issues', because },
      { code: 1, issues: [{ code: 'too-long', path: 'id' }] },
      { code: 1, issues: [{ path: 'id' }] },
    ],
    [
      'a citation, which was a list of sources, and where there is none',
      { citation: 'citation', was: 'sources', at: 'reasons', because },
      { reasons: [{ citation: { follows: ['a'] } }, { citation: { ours: 'b' } }, {}], others: [{}] },
      { reasons: [{ sources: ['a'] }, { sources: [] }, { sources: [] }], others: [{}] },
    ],
    [
      'the order of words',
      { ordered: [], at: 'known', because },
      { known: ['b', 'a'], text: ['b', 'a'] },
      { known: ['a', 'b'], text: ['b', 'a'] },
    ],
    [
      'the order by fields',
      { ordered: ['due', 'duty'], at: 'deadlines', because },
      {
        deadlines: [
          { due: '2', duty: 'a' },
          { due: '1', duty: 'b' },
          { due: '1', duty: 'a' },
        ],
      },
      {
        deadlines: [
          { due: '1', duty: 'a' },
          { due: '1', duty: 'b' },
          { due: '2', duty: 'a' },
        ],
      },
    ],
  ])('%s', (_, renaming, today, stored) => {
    expect(asStored(today, 'steps', [renaming])).toEqual(stored);
    expect(asStored(today, 'steps', [{ ...renaming, only: 'steps' }])).toEqual(stored);
    expect(asStored(today, 'steps', [{ ...renaming, only: 'logs' }])).toEqual(today);
  });
});

describe('a plain answer', () => {
  const [one, other] = ['a1'.repeat(32), 'b2'.repeat(32)];

  it('depends neither on the order of fields nor on what hashes are', () => {
    const first = plainAnswer({ b: [one, other, one], a: undefined, c: 1 }, 'logs');
    expect(first).toEqual({ b: ['hash 1', 'hash 2', 'hash 1'], c: 1 });
    expect(digestOf(plainAnswer({ c: 1, b: [other, one, other] }, 'logs'))).toBe(digestOf(first));
    expect(digestOf(plainAnswer({ c: 1, b: [other, one, one] }, 'logs'))).not.toBe(digestOf(first));
  });
});

describe('a changed answer is noticed', () => {
  const answers = [{ outcome: 'deny' }, { outcome: 'permit', items: [{ category: 'health' }] }, []];
  const stored = {
    digests: answers.map((answer) => digestOf(plainAnswer(answer, 'steps'))),
    full: new Map([[1, answers[1]]]),
  };

  it('where it stands, if it is stored in full', () => {
    expect(differencesOf('steps', answers, stored)).toBeUndefined();
    const changed = [{}, { outcome: 'permit', items: [{ category: 'beliefs' }] }, []];
    expect(differencesOf('steps', changed, stored)).toEqual({
      kind: 'steps',
      differing: 2,
      cases: [0, 1],
      first: { case: 1, path: 'items[0].category', stored: 'health', found: 'beliefs' },
    });
  });

  it('by its number, if it is not; and one that is missing or too many', () => {
    expect(differencesOf('steps', [{}, ...answers.slice(1)], stored)?.cases).toEqual([0]);
    expect(differencesOf('steps', answers.slice(0, 2), stored)?.cases).toEqual([2]);
    expect(differencesOf('steps', [...answers, {}], stored)?.cases).toEqual([3]);
  });
});

import { type CitationOf, citedSources, describeCitation } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';
import { citing, frozenCitation, jointCitation } from '../../../src/kernel/citation/index.js';

type Letters = CitationOf<'a' | 'b' | 'c'>;

describe('a citation in words', () => {
  it.each<[Letters, string, readonly string[]]>([
    [{ states: ['a'] }, 'as a says', ['a']],
    [{ states: ['a', 'b'] }, 'as a, b say', ['a', 'b']],
    [{ states: ['a'], strength: 'must' }, 'as a says: must', ['a']],
    [{ follows: ['a', 'b'] }, 'after a, b', ['a', 'b']],
    [{ ours: 'why' }, 'ours: why', []],
  ])('%j', (citation, words, sources) => {
    expect(describeCitation(citation)).toBe(words);
    expect(citedSources(citation)).toEqual(sources);
  });

  it('has no sources where there is none', () => {
    expect(citedSources(undefined)).toEqual([]);
  });
});

describe('several things told as one', () => {
  it.each<[string, readonly (Letters | undefined)[], Letters | undefined]>([
    ['are none', [], undefined],
    ['are the one', [{ states: ['a'], strength: 'must' }], { states: ['a'], strength: 'must' }],
    [
      'state if all do, and claim no strength',
      [{ states: ['a'], strength: 'must' }, { states: ['b', 'a'] }],
      { states: ['a', 'b'] },
    ],
    ['follow if one does', [{ states: ['a'] }, { follows: ['b'] }], { follows: ['a', 'b'] }],
    ['follow what others state if one is ours', [{ ours: 'why' }, { states: ['c'] }], { follows: ['c'] }],
    ['follow if one cites nothing', [undefined, { states: ['c'] }], { follows: ['c'] }],
    ['are ours if all are', [{ ours: 'why' }, { ours: 'so' }, { ours: 'why' }], { ours: 'why; so' }],
    ['cite nothing if none does', [undefined, undefined], undefined],
  ])('%s', (_, all, joint) => {
    expect(jointCitation(all)).toEqual(joint);
  });
});

it('what is handed out again and again cannot be changed', () => {
  const citation = frozenCitation<'a'>({ follows: ['a'] });
  expect(Object.isFrozen(citation)).toBe(true);
  expect(Object.isFrozen(citation.follows)).toBe(true);
});

it('what cites nothing has no field for it', () => {
  expect(Object.keys(citing(undefined))).toEqual([]);
  expect(citing({ ours: 'why' })).toEqual({ citation: { ours: 'why' } });
});

import { arrayOf, codedOrText, filed, name, optional, record, shortText, term } from 'exit-work/schema';
import { explainFields, type FieldExplanation } from 'exit-work/sharing';
import { vocabulary } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import { allBut, type Item } from '../../builders/permitting.js';

const ofHouse = { label: 'Example', category: 'case-administration', subject: 'client' } as const;
const onHealth = { category: 'health', subject: 'client' } as const;
const papers = vocabulary('paper', {
  letter: { label: 'Letter', definition: 'an example' },
  form: { label: 'Form', definition: 'an example' },
});

const Paper = record(() => ({
  words: shortText({ ...ofHouse, mayContain: ['health', 'contact'] }),
  plain: shortText({ ...ofHouse, mayContain: [], saysNoMore: 'an example' }),
  kind: codedOrText(papers, {
    ...ofHouse,
    mayContain: ['health'],
    valuesMayContain: ['offences', 'identity'],
  }),
  certain: codedOrText(papers, {
    ...ofHouse,
    mayContain: [],
    saysNoMore: 'an example',
    valuesMayContain: ['offences'],
  }),
  clue: optional(term(papers, { ...ofHouse, tells: [onHealth] })),
  visits: filed(arrayOf(record({ title: name(ofHouse) })), { by: 'told', tells: [onHealth] }),
}));

const notAsked = 'it was not asked for';
const unread =
  'nobody can know what its writer put in; a worker who reads it can clear it for this recipient and purpose';

/** What is said of a field where all but these items is permitted. */
function explained(path: string, ...withheld: readonly Item[]) {
  const found = explainFields(Paper, allBut(...withheld)).find((one) => one.path === path);
  return [found?.shown, found?.because, found?.canBeCleared];
}

describe('the explanation of a field', () => {
  it.each<[string, string, readonly Item[], FieldExplanation['shown'], readonly string[]]>([
    ['of words that nobody has read', 'words', ['client/health'], 'not-at-all', [notAsked, unread]],
    ['of words that nobody need read', 'plain', ['client/health'], 'in-full', []],
    ['of words that are not permitted', 'words', ['client/case-administration'], 'not-at-all', [notAsked]],
    ['of an open list whose words show', 'kind', ['client/contact'], 'in-full', []],
    ['of one whose words of one’s own do not', 'kind', ['client/health'], 'as-listed', [notAsked, unread]],
    ['of one whose own words do not', 'kind', ['client/offences'], 'not-at-all', [notAsked, unread]],
    ['of one whose words nobody can clear', 'certain', ['client/offences'], 'not-at-all', [notAsked]],
    ['of a word that tells too much', 'clue', ['client/health'], 'not-at-all', [notAsked]],
    [
      'of an entry that may not be known to be there',
      'visits[].title',
      ['client/health'],
      'not-at-all',
      [notAsked],
    ],
    ['of an entry that may', 'visits[].title', ['client/contact'], 'in-full', []],
  ])('%s', (_, path, withheld, shown, because) => {
    expect(explained(path, ...withheld)).toEqual([shown, because, because.includes(unread) || undefined]);
  });

  it('names what keeps back its own category, and whatever its words may contain', () => {
    const withheld = (['case-administration', 'health', 'contact'] as const).map((category) => ({
      subject: 'client' as const,
      category,
      reason: 'prohibited' as const,
      text: `no ${category}`,
      by: [],
    }));
    const decision = {
      ...allBut('client/case-administration', 'client/health', 'client/contact'),
      redactions: withheld,
    };
    const because = (path: string) =>
      explainFields(Paper, decision).find((one) => one.path === path)?.because;
    expect(because('words')).toEqual(['no case-administration', 'no health', 'no contact']);
    // Its own words tell no health; that they do not show is because of the rest.
    expect(because('kind')).toEqual(['no case-administration']);
  });
});

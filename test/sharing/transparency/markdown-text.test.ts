import { expect, it } from 'vitest';
import { markdownText } from '../../../src/sharing/transparency/markdown-text.js';

it.each([
  [
    'a plain name',
    'Träger „Brücke“ e.V., Example-Town (North)',
    'Träger „Brücke“ e.V., Example-Town (North)',
  ],
  ['a cell and emphasis', 'A | B *bold* _it_', 'A \\| B \\*bold\\* \\_it\\_'],
  ['a link', '[x](https://example.org)', '\\[x\\](https\\://example.org)'],
  ['a bare link', 'www.example.org', 'www\\.example.org'],
  ['HTML and entities', '<b>&lt;', '\\<b\\>\\&lt;'],
  ['an escape of its own', 'a\\|b', 'a\\\\\\|b'],
  ['code, a heading and strikethrough', '`x` # ~~y~~', '\\`x\\` \\# \\~\\~y\\~\\~'],
  ['lines', 'one\n\n## two\t', 'one \\#\\# two'],
  ['writing that turns round', 'a\u202eb', 'ab'],
])('shows %s as it is', (_, text, escaped) => {
  expect(markdownText(text)).toBe(escaped);
});

import { toMermaid } from 'exit-work/diagram';
import { blueprints } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { hostileTexts, paths, programmes, saying } from '../subjects.js';

const plain = String.raw`(?:[\p{L}\p{M}\p{N} ,.:;()’–-]|#\d+;)`;
const label = `"${plain}+(?:<br/>${plain}+)*"`;

// All that these charts are made of; a line that is none of it could be read as anything.
const lines = [
  /^flowchart TD$/,
  new RegExp(`^  acc(?:Title|Descr): ${plain}+$`, 'u'),
  /^ {2}classDef last stroke-width:4px$/,
  new RegExp(
    String.raw`^  (?:n\d+|p\d+|opening)(?:\[${label}\](?::::last)?|>${label}\]|\(\[${label}\]\))$`,
    'u',
  ),
  new RegExp(String.raw`^  (?:n\d+|p\d+|opening) (?:-->|==>|-\.->)(?:\|${label}\|)? (?:n|p)\d+$`, 'u'),
  /^ {2}subgraph changes\["Changes of status"\]$/,
  new RegExp(String.raw`^    list\[${label}\]$`, 'u'),
  /^ {2}end$/,
];

const charts = [
  ...programmes,
  ...paths,
  ...Object.entries(hostileTexts).map(([name, text]) => [name, saying(text)] as const),
].map(([name, subject]) => [name, toMermaid(subject)] as const);

describe.each(charts)('the chart of %s', (_, chart) => {
  const [head, title, description, ...rest] = chart.trimEnd().split('\n');

  it('consists of known lines', () => {
    expect(
      chart
        .trimEnd()
        .split('\n')
        .filter((line) => !lines.some((known) => known.test(line))),
    ).toEqual([]);
  });
  it('begins with its kind, its name and its description', () => {
    expect(head).toBe('flowchart TD');
    expect(title).toMatch(/^ {2}accTitle: /);
    expect(description).toMatch(/^ {2}accDescr: /);
  });
  it('connects only what it declares, and declares it once', () => {
    const declared = rest.flatMap((line) => /^ {2}(\w+)[[(>]/.exec(line)?.[1] ?? []);
    const connected = rest.flatMap((line) => /^ {2}(\w+) \S.* (\w+)$/.exec(line)?.slice(1) ?? []);
    expect(new Set(declared).size).toBe(declared.length);
    expect(connected.filter((id) => !declared.includes(id) && id !== 'last' && id !== 'classDef')).toEqual(
      [],
    );
  });
});

describe('a text in a chart', () => {
  it.each([
    ['plain words, 1.0.0 (as they are)', 'plain words, 1.0.0 (as they are)'],
    ['a "quote"', 'a #34;quote#34;'],
    ['#quot;', '#35;quot;'],
    ['%%{init: {}}%%', '#37;#37;#123;init: #123;#125;#125;#37;#37;'],
    ['<b>&amp;', '#60;b#62;#38;amp;'],
    ['`code` | pipe', '#96;code#96; #124; pipe'],
    ['style a:#f00;', 'style a#58;#35;f00;'],
    ['two\nlines\u0000\u2028end', 'two lines end'],
    ['1. first', '1#46; first'],
    ['- point', '#45; point'],
  ])('%j', (text, expected) => {
    const chart = toMermaid({ ...blueprints.pairs, title: text, version: '1.0.0' });
    expect(chart.split('\n')[1]).toBe(`  accTitle: ${expected} 1.0.0`);
  });
});

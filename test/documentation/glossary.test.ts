import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { entryExports } from '../architecture/entry-exports.js';
import { filesUnder } from '../architecture/source-files.js';

const page = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');
const [opening = '', ...groups] = page.split(/^## /m);

interface Row {
  readonly name: string;
  readonly means: string;
  readonly elsewhere: string;
  readonly entryPoint: string;
  readonly link: string;
  readonly withIt: readonly string[];
}

const rows: readonly Row[] = groups.flatMap((group) =>
  cellsOf(group).map(([name = '', means = '', elsewhere = '', declaredIn = '', withIt = '']) => {
    const [, entryPoint = '', link = ''] = /^\[(\S+)\]\((\S+)\)$/.exec(declaredIn) ?? [];
    return { name: codeIn(name)[0] ?? '', means, elsewhere, entryPoint, link, withIt: codeIn(withIt) };
  }),
);

/** What a name ends with that is no concept: `…Options`. */
const endings = cellsOf(opening).flatMap(([names = '']) => codeIn(names).map((name) => name.slice(1)));

/** The rows of the tables, without their heads. */
function cellsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);
}

const exported = entryExports(filesUnder('src')).filter(({ entryPoint }) => entryPoint !== 'exit-work');

function endsAs(name: string, ending: string): boolean {
  return name.length > ending.length && name.endsWith(ending);
}

describe('the glossary', () => {
  it('has all its groups', () => {
    expect(groups.map((group) => group.split('\n')[0])).toEqual([
      'Records and their schema',
      'Programme and lifecycle',
      'Sharing',
      'Verification',
      'Casework',
      'Practice',
      'Other systems',
      'Kernel',
    ]);
  });

  it('tells of each concept what it means, and whether it has a name elsewhere', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ means, elsewhere }) => means === '' || elsewhere === '')).toEqual([]);
  });

  it('has each name once', () => {
    const names = rows.flatMap(({ name, withIt }) => [name, ...withIt]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(rows)('$name is declared where its link leads', ({ name, entryPoint, link }) => {
    const found = exported.find((one) => one.name === name && one.entryPoint === `exit-work/${entryPoint}`);
    expect(found?.path).toBe(posix.join('docs', link));
  });

  test.each(rows)('what stands with $name is exported beside it', ({ entryPoint, withIt }) => {
    const beside = exported.filter((one) => one.entryPoint === `exit-work/${entryPoint}`);
    expect(withIt.filter((name) => !beside.some((one) => one.name === name))).toEqual([]);
  });
});

// The words have definitions, the records a page of their own; both are too many for one page.
const elsewhere = ['exit-work/vocabulary', 'exit-work/vocabulary/sources', 'exit-work/model'];

describe('every name of an entry point is in the glossary, or ends as what is no concept', () => {
  const known = new Set(rows.flatMap(({ name, withIt }) => [name, ...withIt]));
  const entryPoints = [...new Set(exported.map(({ entryPoint }) => entryPoint))];

  test.each(entryPoints.filter((one) => !elsewhere.includes(one)))('%s', (entryPoint) => {
    const names = exported.filter((one) => one.entryPoint === entryPoint).map(({ name }) => name);
    expect(names).not.toHaveLength(0);
    const unknown = names.filter((name) => !known.has(name));
    expect(unknown.filter((name) => !endings.some((ending) => endsAs(name, ending)))).toEqual([]);
  });

  test.each(endings)('…%s: there are such names, and none of them is a concept', (ending) => {
    const names = exported.map(({ name }) => name).filter((name) => endsAs(name, ending));
    expect(names).not.toHaveLength(0);
    expect(names.filter((name) => known.has(name))).toEqual([]);
  });
});

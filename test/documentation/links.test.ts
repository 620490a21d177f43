import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeRule } from '../architecture/describe-rule.js';
import { filesUnder, type SourceFile } from '../architecture/source-files.js';
import { anchorsOf, linksIn, pathsIn } from './links-in.js';

const root = new URL('../../', import.meta.url);
const pages = filesUnder('README.md', 'docs').filter(({ path }) => path.endsWith('.md'));

function leadsNowhere(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    linksIn(file).flatMap(({ written, target, anchor }) => {
      const page = files.find(({ path }) => path === target);
      if (page === undefined && !existsSync(new URL(target, root))) {
        return `${file.path}: ${written} leads nowhere`;
      }
      if (anchor === undefined || page === undefined || anchorsOf(page.text).includes(anchor)) return [];
      return `${file.path}: ${written} leads to no heading of the page`;
    }),
  );
}

describeRule('links in the documentation lead somewhere', leadsNowhere, {
  holdsFor: pages,
  allows: {
    'files, folders and headings': {
      'docs/a.md':
        '[a](b.md), [src](../src), [here](#the-life-of-a-case), [there](b.md#b-and-more)\n## The life of a case',
      'docs/b.md': '# `B`, and more',
    },
    'what is elsewhere, and what is code': {
      'docs/a.md': '[a](https://example.org/x)\n`[b](nowhere.md)`\n```ts\na[0](nowhere)\n```',
    },
  },
  breaks: {
    'a file and a picture that are not there': {
      files: { 'docs/a.md': '[b](nowhere.md) ![c](pictures/nowhere.svg)' },
      says: ['docs/a.md: nowhere.md leads nowhere', 'docs/a.md: pictures/nowhere.svg leads nowhere'],
    },
    'a heading that is not there': {
      files: { 'docs/a.md': '[b](b.md#c)', 'docs/b.md': '# B' },
      says: ['docs/a.md: b.md#c leads to no heading of the page'],
    },
  },
});

function movedAway(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    pathsIn(file)
      .filter((path) => !existsSync(new URL(path, root)) && !written.includes(path))
      .map((path) => `${file.path}: nothing is at \`${path}\``),
  );
}

/** What a command of the repository writes. */
const written = ['docs/reference/'];

describeRule('places that the documentation names are there', movedAway, {
  holdsFor: pages,
  allows: {
    'files and folders': { 'docs/a.md': '`src/index.ts`, `test/`, `docs/reference/`, `exit-work/model`' },
  },
  breaks: {
    'a file that was moved': {
      files: { 'docs/a.md': 'see `src/record/field.ts`' },
      says: ['docs/a.md: nothing is at `src/record/field.ts`'],
    },
  },
});

const [contents] = filesUnder('docs/README.md');
const readable = pages.map(({ path }) => path).filter((path) => /^docs\/[^/]+\.md$/.test(path));

test.each(readable.filter((path) => path !== contents?.path))('%s is in the contents, once', (path) => {
  const links = contents === undefined ? [] : linksIn(contents);
  expect(links.filter(({ target }) => target === path)).toHaveLength(1);
});

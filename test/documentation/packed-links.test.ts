import { describeRule } from '../architecture/describe-rule.js';
import { filesUnder, type SourceFile } from '../architecture/source-files.js';
import { linksIn } from './links-in.js';

/** What npm packs whether or not `files` says so. */
const always = ['README.md', 'LICENSE', 'package.json'];

/** Whoever reads the README in node_modules can follow its links, and sees the pictures of the pages there. */
function notPacked(files: readonly SourceFile[]): string[] {
  const packed = [...always, ...patternsOf(files)];
  const pages = files.filter(({ path }) => path.endsWith('.md') && isPacked(path, packed));
  return pages.flatMap((page) =>
    linksIn(page)
      .filter(({ written }) => page.path === 'README.md' || written.endsWith('.svg'))
      .filter(({ target }) => !isPacked(target, packed))
      .map(({ target }) => `${page.path} leads to ${target}, which \`files\` of package.json leaves out`),
  );
}

function patternsOf(files: readonly SourceFile[]): readonly string[] {
  const manifest = files.find(({ path }) => path === 'package.json');
  return JSON.parse(manifest?.text ?? '{"files":[]}').files;
}

/** A file or a folder, by itself or with all that is above it. */
function isPacked(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const expression = pattern.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '[^/]*');
    return new RegExp(`^${expression}(/|$)`).test(path);
  });
}

const manifest = { 'package.json': '{ "files": ["dist", "docs/*.md"] }' };

describeRule('the links of the README work in the package', notPacked, {
  holdsFor: filesUnder('README.md', 'docs', 'package.json'),
  allows: {
    'pages, and what npm always packs': { ...manifest, 'README.md': '[a](docs/a.md) [licence](LICENSE)' },
    'sources that a page names': { ...manifest, 'docs/a.md': '[a](../src/a.ts)' },
  },
  breaks: {
    'a folder that stays behind': {
      files: { ...manifest, 'README.md': '[records](examples/records)' },
      says: ['README.md leads to examples/records, which `files` of package.json leaves out'],
    },
    'a page below the pages': {
      files: { ...manifest, 'README.md': '[a](docs/decisions/0001.md)' },
      says: ['README.md leads to docs/decisions/0001.md, which `files` of package.json leaves out'],
    },
    'a picture that a page shows': {
      files: { ...manifest, 'docs/a.md': '![a](pictures/a.svg)' },
      says: ['docs/a.md leads to docs/pictures/a.svg, which `files` of package.json leaves out'],
    },
  },
});

import { posix } from 'node:path';
import type { SourceFile } from '../architecture/source-files.js';

/** A link of a page to another file of the repository: as it is written, and the path that it leads to from the root. */
export interface Link {
  readonly written: string;
  readonly target: string;
  readonly anchor: string | undefined;
}

/** The links of a Markdown page, pictures among them, that lead into the repository; what stands in code is none. */
export function linksIn({ path, text }: SourceFile): readonly Link[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)].flatMap(([, written = '']) => {
    if (/^[a-z]+:/.test(written)) return [];
    const [file = '', anchor] = written.split('#');
    const target = file === '' ? path : posix.join(posix.dirname(path), decodeURI(file));
    return { written, target, anchor };
  });
}

/** The places in the repository that a page names as code: `src/practice/rules/`. */
export function pathsIn({ text }: SourceFile): readonly string[] {
  return [...text.matchAll(/`((?:src|test|docs|examples)\/[\w./-]*)`/g)].flatMap(([, path]) => path ?? []);
}

/** The anchors that a page offers, one for each heading, as they are made where Markdown is shown. */
export function anchorsOf(text: string): readonly string[] {
  return [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

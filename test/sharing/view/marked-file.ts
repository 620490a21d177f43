import { CaseFile } from 'exit-work/model';
import { leavesOf } from 'exit-work/schema';
import { chanceFrom } from '../worlds/chance.js';

/** A record of the form of a case file in which every leaf is a text that occurs nowhere else. */
export interface MarkedFile {
  readonly file: CaseFile;
  /** The path of each marker, with `[]` for every entry of a list, as `leavesOf` writes it. */
  readonly pathOf: ReadonlyMap<string, string>;
}

interface Branch {
  /** How many lists are nested at this place: `methods[]` is a list of leaves. */
  readonly lists: number;
  readonly fields: Map<string, Branch>;
}

/** The tree of fields, from the paths alone: `goals[].steps[].action`. */
function treeOf(paths: readonly string[]): Branch {
  const root: Branch = { lists: 0, fields: new Map() };
  for (const path of paths) {
    let branch = root;
    for (const part of path.split('.')) {
      const name = part.replaceAll('[]', '');
      const next = branch.fields.get(name) ?? { lists: (part.length - name.length) / 2, fields: new Map() };
      branch.fields.set(name, next);
      branch = next;
    }
  }
  return root;
}

const caseFileTree = treeOf(leavesOf(CaseFile).map(({ path }) => path));

/** Fields are left out and lists are short or long by chance; the same seed gives the same record. */
export function markedFile(seed: number): MarkedFile {
  const chance = chanceFrom(seed);
  const pathOf = new Map<string, string>();

  function marker(path: string): string {
    const text = `⟦${pathOf.size}⟧`;
    pathOf.set(text, path);
    return text;
  }

  /** A day that occurs once: a choice is made by what its records accept, so that no other text will do. */
  function dayMarker(path: string): string {
    const day = new Date(Date.UTC(1950, 0, 1 + pathOf.size)).toISOString().slice(0, 'YYYY-MM-DD'.length);
    pathOf.set(day, path);
    return day;
  }

  function agreement(path: string): unknown {
    return chance() < 0.5
      ? { outcome: 'agreed', agreedOn: dayMarker(`${path}.agreedOn`) }
      : { outcome: 'not-agreed', reason: marker(`${path}.reason`) };
  }

  function grow({ lists, fields }: Branch, path: string): unknown {
    if (lists > 0) {
      const entry = { lists: lists - 1, fields };
      return Array.from({ length: Math.floor(chance() * 3) }, () => grow(entry, `${path}[]`));
    }
    if (path.endsWith('.clientAgreement')) return agreement(path);
    if (fields.size === 0) return marker(path);
    const kept = [...fields].filter(() => chance() < 0.85);
    return Object.fromEntries(
      kept.map(([name, inner]) => [name, grow(inner, path === '' ? name : `${path}.${name}`)]),
    );
  }

  // Of the form of a case file, not of its types: a view does not depend on what its texts say.
  return { file: grow(caseFileTree, '') as CaseFile, pathOf };
}

/** The markers that a view of a marked file holds. */
export function markersIn(view: unknown): ReadonlySet<string> {
  return new Set(JSON.stringify(view).match(/⟦\d+⟧|\d{4}-\d{2}-\d{2}/g));
}

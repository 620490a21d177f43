import * as z from 'zod';
import { type Checked, check } from '../../kernel/index.js';
import { additionTo } from './addition-to.js';
import { CaseFile } from './case-file.js';
import { rememberFile } from './checked-file.js';
import { CaseFiles } from './compiled-case-file.js';

/**
 * A file that was changed, as the schema reads it. Where entries were added, and nothing else, these alone are read: the rules that hold
 * within a file hold entry by entry for what is added. Where that fails, the whole is read, so that every issue has its path in it.
 */
export function changedFile(before: CaseFile, after: CaseFile): Checked<CaseFile> {
  const addition = additionTo(before, after);
  const added = addition && check(CaseFiles, addition);
  if (!added?.ok) return whole(after);
  const lists = Object.entries(added.value).flatMap(([name, entries]) => {
    const earlier: unknown = Reflect.get(before, name);
    return Array.isArray(entries) && entries.length > 0 && entries !== earlier
      ? [[name, [...(Array.isArray(earlier) ? earlier : []), ...entries]] as const]
      : [];
  });
  if (!lists.every(([name, list]) => isShortEnough(name, list))) return whole(after);
  const file: CaseFile = { ...before, ...Object.fromEntries(lists) };
  rememberFile(file);
  return { ok: true, value: file };
}

function whole(file: CaseFile): Checked<CaseFile> {
  const checked = check(CaseFiles, file);
  if (checked.ok) rememberFile(checked.value);
  return checked;
}

/** How many entries a list may have is asked of the list, not of what was added. */
function isShortEnough(name: string, list: readonly unknown[]): boolean {
  return lengths().get(name)?.safeParse(list).success ?? false;
}

let known: ReadonlyMap<string, z.ZodType> | undefined;

function lengths(): ReadonlyMap<string, z.ZodType> {
  known ??= new Map(Object.entries(CaseFile.shape).flatMap(([name, field]) => lengthOf(name, field)));
  return known;
}

function lengthOf(name: string, field: z.core.$ZodType): readonly (readonly [string, z.ZodType])[] {
  if (field instanceof z.core.$ZodOptional) return lengthOf(name, field._zod.def.innerType);
  return field instanceof z.ZodArray
    ? [[name, z.clone(field, { ...field._zod.def, element: z.unknown() })]]
    : [];
}

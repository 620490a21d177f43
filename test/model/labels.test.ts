import { leavesOf } from 'exit-work/schema';
import { expect, it } from 'vitest';
import { recordsOfTheLibrary } from './records-of-the-library.js';

/** `steps[].Action` for the field `steps[].action`: where a form would show the label. */
function labelPath(path: string, label: string): string {
  return `${path.replace(/[^.]*$/, '')}${label}`;
}

it.each(recordsOfTheLibrary)('no two fields of %s are shown alike', (_, record) => {
  const fields = new Map<string, Set<string>>();
  for (const { path, annotation } of leavesOf(record)) {
    const shown = labelPath(path, annotation?.label ?? '');
    fields.set(shown, new Set([...(fields.get(shown) ?? []), path]));
  }
  expect([...fields].filter(([, paths]) => paths.size > 1)).toEqual([]);
});

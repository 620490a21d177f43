import { leavesOf } from 'exit-work/model';
import { expect, it } from 'vitest';
import { recordsOfTheModel } from './records-of-the-model.js';

/** `steps[].Action` for the field `steps[].action`: where a form would show the label. */
function labelPath(path: string, label: string): string {
  return `${path.replace(/[^.]*$/, '')}${label}`;
}

it.each(recordsOfTheModel)('no two fields of %s are shown alike', (_, record) => {
  const fields = new Map<string, Set<string>>();
  for (const { path, annotation } of leavesOf(record)) {
    const shown = labelPath(path, annotation?.label ?? '');
    fields.set(shown, new Set([...(fields.get(shown) ?? []), path]));
  }
  expect([...fields].filter(([, paths]) => paths.size > 1)).toEqual([]);
});

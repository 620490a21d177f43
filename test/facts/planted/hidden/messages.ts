import type * as Kernel from 'exit-work/kernel';
import * as z from 'zod';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Kernel, 'check'>;

/** Nothing of what somebody wrote is in what is said of it. */
function isRight({ check }: Given): boolean {
  const form = z.strictObject({ name: z.string(), inner: z.strictObject({}) });
  const told = [
    { name: 'x', inner: { secret: 1 } },
    { name: 'x', inner: {}, secret: { a: undefined } },
  ]
    .map((value) => JSON.stringify(check(form, value)))
    .join();
  return !told.includes('secret') && told.includes('"inner"');
}

export const plantedInMessages = [
  ...plantedAgainst<Given>(
    14,
    'kernel/check/explain-issue.ts',
    {
      'a field that is not known is named in the path': [
        "code: 'unknown-field',\n    path,",
        "code: 'unknown-field', path: [path, key].join('.'),",
      ],
    },
    { surface: ['kernel/check/check.ts'], isRight },
  ),
  ...plantedAgainst<Given>(
    14,
    'kernel/check/check.ts',
    { 'what is no JSON is told by its whole path': ['...knownPath(schema, above)', '...above'] },
    { surface: ['kernel/check/check.ts'], isRight },
  ),
];

import * as z from 'zod';
import { fieldPath, type Issue, nearestName } from '../issue/index.js';
import { checkedArgument } from './checked-argument.js';
import { explainIssue, genericMessage } from './explain-issue.js';
import { knownPath } from './known-path.js';

/**
 * Options as a strict object accepts them: one that is misspelt is refused and not passed over. The schema is made when it is first
 * asked for: `z.lazy(() => z.strictObject({ … }))`.
 */
export function checkedOptions<T>(name: string, schema: z.core.$ZodType<T>, value: unknown): T {
  return checkedArgument(name, schema, value, explained, ownMessage);
}

function explained(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  above: readonly PropertyKey[] = [],
): readonly Issue[] {
  if (issue.code !== 'unrecognized_keys') return explainIssue(issue, schema, above);
  const path = fieldPath([...above, ...knownPath(schema, issue.path)]);
  return [{ code: 'unknown-option', path, message: issue.message }];
}

/** Of an option that nobody knows is told which of ours is most like it: never theirs, which may be anything. */
function ownMessage(issue: z.core.$ZodRawIssue): string {
  if (issue.code !== 'unrecognized_keys' || !(issue.inst instanceof z.core.$ZodObject)) return genericMessage;
  const known = Object.keys(issue.inst._zod.def.shape);
  const nearest = issue.keys.map((key) => nearestName(key, known)).find((name) => name !== undefined);
  const hint = nearest === undefined ? `known are \`${known.join('`, `')}\`` : `is \`${nearest}\` meant`;
  return `an option is given that is not known; ${hint}`;
}

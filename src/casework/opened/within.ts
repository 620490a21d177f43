import type { Issue } from '../../kernel/index.js';

/** The same issue, where a part of a whole was looked at. */
export function within(part: string): (issue: Issue) => Issue {
  return ({ path, ...issue }) => ({ ...issue, path: path === '(root)' ? part : `${part}.${path}` });
}

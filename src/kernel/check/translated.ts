import type { Issue } from '../issue/index.js';
import { checkedArgument } from './checked-argument.js';
import { anyIssue } from './describe-issues.js';
import { demandLanguage, inLanguage, type MessageLanguage } from './message-language.js';

/**
 * An issue in the language, where that has a text for its code. Throws an `InputError` for what is no issue or no language.
 *
 * @example
 * ```ts
 * import { translated } from 'exit-work/kernel';
 * import { de } from 'zod/locales';
 *
 * const german = { zod: de(), own: { 'blank-text': 'hier fehlt ein Text' } };
 * const issue = { code: 'blank-text', path: 'notes', message: 'expected some text' };
 * translated(issue, german).message; // => 'hier fehlt ein Text'
 * ```
 */
export function translated(issue: Issue, language: MessageLanguage | undefined): Issue {
  demandLanguage(language);
  return inLanguage(checkedArgument('issue', anyIssue, issue), language);
}

import type { Checked, Issue } from 'exit-work/kernel';

/** The findings of a refused input; none where the input was accepted. */
export function issuesOf(checked: Checked<unknown>): readonly Issue[] {
  return checked.ok ? [] : checked.issues;
}

/** What is wrong with the way an issue is written: the message begins in lower case and has no full stop. */
export function faultsOfStyle({ path, message }: Issue): readonly string[] {
  return [
    ...(path === '' ? ['no path'] : []),
    ...(/^[\p{Ll}`]/u.test(message) ? [] : [`does not begin in lower case: ${message}`]),
    ...(/[.!\s]$/.test(message) ? [`ends like a sentence: ${message}`] : []),
    ...(/\b(undefined|NaN|Infinity|string|array|boolean)\b|\[object/.test(message)
      ? [`speaks of types: ${message}`]
      : []),
  ];
}

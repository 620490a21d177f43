import type { DisclosureRequest } from '../policy/disclosure-request.js';
import { takenAway } from './bar.js';
import { categoriesOf, isInEffect } from './grant.js';
import type { PolicyIndex } from './policy-index.js';
import { eachBar, eachGrant, liftsIn, type Scope, scopeOf } from './scope.js';
import { noWord, subjectWords, type WordSet } from './word-set.js';

/** Whether everything that is asked for is permitted in full: the outcome `permit`, without its explanation. */
export function isPermitted(index: PolicyIndex, request: DisclosureRequest): boolean {
  const scope = scopeOf(index, request);
  return request.dataSubjects.every((subject) => {
    const whose = subjectWords.bit(subject);
    const named = request.persons?.filter(({ dataSubject }) => dataSubject === subject) ?? [];
    return named.length === 0
      ? isOpen(scope, whose, undefined)
      : named.every(({ personId }) => isOpen(scope, whose, personId));
  });
}

function isOpen(scope: Scope, subject: WordSet, personId: string | undefined): boolean {
  const { asked } = scope;
  let open = noWord;
  eachGrant(scope, (grant) => {
    if (isInEffect(grant, asked)) open |= categoriesOf(grant, asked, subject, personId) & ~grant.generalised;
  });
  // Most requests end here.
  if ((asked.categories & ~open) !== 0) return false;
  const lifts = liftsIn(scope);
  eachBar(scope, (bar) => {
    const left = (bar.subjects & subject) === 0 ? noWord : bar.generalises;
    open &= ~(takenAway(bar, lifts, subject) | left);
  });
  return (asked.categories & ~open) === 0;
}

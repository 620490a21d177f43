import { takenAway } from './bar.js';
import { categoriesOf, isInEffect } from './grant.js';
import type { PolicyIndex } from './policy-index.js';
import type { Reading } from './read-request.js';
import { eachBar, eachGrant, liftsIn, type Scope, scopeOf } from './scope.js';
import { noWord, subjectWords, type WordSet } from './word-set.js';

/** Whether everything that is asked for is permitted in full: the outcome `permit`, without its explanation. */
export function isPermitted(index: PolicyIndex, reading: Reading): boolean {
  const scope = scopeOf(index, reading);
  const { dataSubjects, persons } = reading.request;
  for (const subject of dataSubjects) {
    const whose = subjectWords.bit(subject);
    const named = persons?.filter(({ dataSubject }) => dataSubject === subject) ?? none;
    if (named.length === 0 && !isOpen(scope, whose, undefined)) return false;
    for (const { personId } of named) if (!isOpen(scope, whose, personId)) return false;
  }
  return true;
}

const none: readonly never[] = [];

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

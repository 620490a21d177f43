import type { DisclosureRequest } from '../policy/disclosure-request.js';
import { takenAway } from './bar.js';
import { type Findings, findingsFor } from './findings.js';
import { categoriesOf } from './grant.js';
import type { PolicyIndex } from './policy-index.js';
import { noWord, subjectWords } from './word-set.js';

/** Whether everything that is asked for is permitted in full: the outcome `permit`, without its explanation. */
export function isPermitted(index: PolicyIndex, request: DisclosureRequest): boolean {
  const findings = findingsFor(index, request);
  const { dataSubjects, persons = [] } = request;
  return dataSubjects.every((subject) => {
    const named = persons.filter(({ dataSubject }) => dataSubject === subject);
    return named.length === 0
      ? isOpen(findings, subjectWords.bit(subject), undefined)
      : named.every(({ personId }) => isOpen(findings, subjectWords.bit(subject), personId));
  });
}

function isOpen(
  { asked, grants, bars, lifts }: Findings,
  subject: number,
  personId: string | undefined,
): boolean {
  let open = noWord;
  for (const grant of grants) open |= categoriesOf(grant, asked, subject, personId) & ~grant.generalised;
  for (const bar of bars) {
    open &= ~takenAway(bar, lifts, subject);
    if ((bar.subjects & subject) !== 0) open &= ~bar.generalises;
  }
  return (asked.categories & ~open) === 0;
}

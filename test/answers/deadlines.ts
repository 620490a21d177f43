import { deadlines, recordDeadlines } from 'exit-work/lifecycle';
import { type CaseFile, Funding } from 'exit-work/model';
import { asWrittenToday } from './input/as-written-then.js';
import { caseFileBy } from './input/case-files.js';
import { type Choose, seldom } from './input/choices.js';
import { examplesIn } from './input/examples.js';
import { daysIn, momentBy } from './input/moments.js';
import { walkBy } from './input/walks.js';

export const momentsEach = 5;

const fundings = examplesIn('funding', Funding);

/** What is due in a case, and in a case file, at several moments. */
export function deadlineAnswers(choose: Choose): readonly unknown[] {
  const { state } = walkBy(choose, choose(80));
  const file = caseFileBy(choose);
  const asked = asWrittenToday(file) as CaseFile;
  const paidBy = fundings.map(({ programmeId: _, ...funding }) => funding);
  const dueOf = (days: readonly string[]) => {
    const moment = momentBy(choose, days);
    return {
      deadlines: deadlines(state, moment),
      records: recordDeadlines(asked, { ...moment, ...(seldom(choose, 2) ? { fundings: paidBy } : {}) }),
    };
  };
  const happened = daysIn(state.latest);
  const filed = daysIn(file);
  return Array.from({ length: momentsEach }, (_, place) => dueOf(place < 2 ? happened : filed));
}

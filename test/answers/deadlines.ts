import { deadlines, recordDeadlines } from 'exit-work/lifecycle';
import { Funding } from 'exit-work/model';
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
  const paidBy = fundings.map(({ programmeId: _, ...funding }) => funding);
  const dueOf = (days: readonly string[]) => {
    const moment = momentBy(choose, days);
    return {
      deadlines: deadlines(state, moment),
      records: recordDeadlines(file, { ...moment, ...(seldom(choose, 2) ? { fundings: paidBy } : {}) }),
    };
  };
  const happened = daysIn(state.latest);
  const filed = daysIn(file);
  return Array.from({ length: momentsEach }, (_, place) => dueOf(place < 2 ? happened : filed));
}

import { openCaseFile } from 'exit-work/lifecycle';
import { type CaseFile, readCaseFile } from 'exit-work/model';
import { reviewCase } from 'exit-work/practice';
import { asWrittenToday } from './input/as-written-then.js';
import { caseFileBy } from './input/case-files.js';
import { type Choose, seldom } from './input/choices.js';
import { damaged } from './input/damaged.js';
import { exampleFile } from './input/examples.js';
import { daysIn, momentBy } from './input/moments.js';
import { programmes } from './input/walks.js';

export const reviewsEach = 8;

/** Case files reviewed as they stand; and one that was damaged on its way, read again and reviewed. */
export function reviewAnswers(choose: Choose): readonly unknown[] {
  const whole = Array.from({ length: reviewsEach - 2 }, () => reviewed(choose));
  return [...whole, sentWhole(choose), sentDamaged(choose)];
}

function reviewed(choose: Choose): unknown {
  const file = caseFileBy(choose);
  return reviewCase(asWrittenToday(file) as CaseFile, momentBy(choose, daysIn(file)));
}

/** Mostly its log replays; or its parts do not fit, or it came in part. */
function sentWhole(choose: Choose): unknown {
  const file = seldom(choose, 2) ? exampleFile(choose) : caseFileBy(choose);
  const text = JSON.stringify(asWrittenToday(file));
  const opened = openCaseFile(seldom(choose, 8) ? text.slice(0, choose(text.length)) : text, programmes);
  return opened.ok ? { ok: true, position: opened.value.state.position } : opened;
}

function sentDamaged(choose: Choose): unknown {
  const file = caseFileBy(choose);
  const read = readCaseFile(JSON.stringify(asWrittenToday(damaged(choose, file))));
  if (!read.ok) return read;
  return { ok: true, findings: reviewCase(read.value, momentBy(choose, daysIn(file))) };
}

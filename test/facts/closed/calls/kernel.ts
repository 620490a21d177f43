import * as kernel from 'exit-work/kernel';
import * as z from 'zod';
import { de } from 'zod/locales';
import { type Calls, call, data, given, optional, options, orElse, unread } from './argument.js';
import { citation, day, holidays, instant, timeZone } from './scalars.js';

const language = optional(
  options({ zod: given(de(), {}), own: optional(orElse(given({ code: 'Text' }, { code: 7 }), {})) }),
);
const issue = given({ code: 'missing', path: 'id', message: 'expected text' }, {});
const duration = options({
  days: optional(given(1, 0.5)),
  weeks: optional(given(1, Number.NaN)),
  months: optional(given(1, Number.POSITIVE_INFINITY)),
  years: optional(given(1, 9_000)),
});
const limits = options({ depth: given(4, -1), text: given(9, 0.5), values: given(9, Number.NaN) });
const period = orElse(
  given({ notBefore: instant.value, expires: instant.value }, { notBefore: 'soon' }),
  {},
  unread,
);
const date = given(new Date('2031-03-04T09:30:00Z'), new Date(Number.NaN), new Date('0900-01-01'));

/** The valid calls of `exit-work/kernel`. */
export const kernelCalls: Calls = {
  InputError: call(() => undefined),
  canonicalJson: call(
    kernel.canonicalJson,
    orElse(given({ b: 1 }, Number.NaN), null, 1, true, 'text', [], {}),
  ),
  check: call(kernel.check, given(z.string(), {}), data('text'), language),
  citedSources: call(kernel.citedSources, optional(citation)),
  compareInstants: call(kernel.compareInstants, instant, instant),
  dayAfter: call(kernel.dayAfter, day, duration),
  dayBefore: call(kernel.dayBefore, day, optional(given(2, 0.5, 9e9))),
  dayOf: call(kernel.dayOf, instant, timeZone),
  daysBetween: call(kernel.daysBetween, day, day),
  describeCitation: call(kernel.describeCitation, citation),
  describeIssues: call(kernel.describeIssues, given([issue.value], [{}])),
  describeRefusal: call(
    kernel.describeRefusal,
    given(
      { event: 'case.closed', reasons: [{ code: 'role', text: 'not theirs' }] },
      { event: 'case.closed' },
    ),
  ),
  fieldPath: call(kernel.fieldPath, orElse(given(['needs', 2], [{}]), [])),
  inspectJson: call(kernel.inspectJson, data({}), optional(limits)),
  isIdentifier: call(kernel.isIdentifier, data('case-1')),
  isInForce: call(kernel.isInForce, period, instant),
  isWorkingDay: call(kernel.isWorkingDay, day, holidays),
  readJson: call(kernel.readJson, given('{}')),
  toDay: call(kernel.toDay, date, timeZone),
  toInstant: call(kernel.toInstant, date),
  translated: call(kernel.translated, issue, language),
  weekdayOf: call(kernel.weekdayOf, day),
  yearsBetween: call(kernel.yearsBetween, day, day),
};

import * as z from 'zod';
import { CalendarDay, Instant, TimeZone } from '../../kernel/index.js';
import { coded } from '../../kernel/issue/index.js';
import type { Funding } from '../../model/index.js';

// Not typed by the interfaces that they serve, which stand beside what they are the options of.
const asOf = { now: Instant, timeZone: TimeZone, holidays: z.array(CalendarDay) };

/** When and where something is asked, and nothing else. */
export const deadlineOptions = /* @__PURE__ */ z.lazy(() => z.strictObject(asOf));

/** By its shape, as the case file: a record that contradicts itself is no reason to withhold what is due. */
const aFunding = /* @__PURE__ */ z.lazy(() =>
  z.custom<Funding>((funding) => typeof Object(funding).id === 'string', {
    error: coded('not-a-funding', 'expected a funding'),
  }),
);

/** The same, and who pays. */
export const recordDeadlineOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ ...asOf, fundings: z.exactOptional(z.array(aFunding)) }),
);

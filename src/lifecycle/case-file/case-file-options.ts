import * as z from 'zod';
import { checkedArgument } from '../../kernel/check/index.js';
import { TimeZone } from '../../kernel/index.js';

/** What a reader of case files knows besides the file. */
export interface CaseFileOptions {
  /** Where the house is, for the days of the team; without it a day counts as `rolesAt` says. */
  readonly timeZone?: TimeZone;
}

const anyOptions = /* @__PURE__ */ z.strictObject({ timeZone: /* @__PURE__ */ z.exactOptional(TimeZone) });

/** The options, or an `InputError` that says which of them is none. */
export function checkedOptions(options: CaseFileOptions): CaseFileOptions {
  return checkedArgument('options', anyOptions, options);
}

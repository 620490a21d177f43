import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { CalendarDay, TimeZone } from '../../kernel/index.js';
import { Organisation, Prohibition } from '../../model/index.js';
import type { Programme } from '../../programme/index.js';
import { demandProgrammes } from '../../programme/language/index.js';
import { anyNumberOf, type RecordOf } from '../../schema/index.js';
import { SharingPolicy } from '../../sharing/index.js';

/** The policy of the house: what counts for every case. Whose it is and what the files say of sharing, the desk adds. */
export const DeskPolicy = /* @__PURE__ */ SharingPolicy.omit({
  holderId: true,
  organisations: true,
  consents: true,
  safeguards: true,
}).extend({ prohibitions: anyNumberOf<Prohibition>(Prohibition) });
export interface DeskPolicy extends RecordOf<typeof DeskPolicy> {}

/** What a desk is told once. */
export interface CaseworkSettings {
  /** The organisation that holds the cases. */
  readonly holder: Organisation;
  /** Those with which it works in every case; the others stand in the files. */
  readonly organisations?: readonly Organisation[];
  /** Every programme, in each version, that a case can follow; overlays as `extendProgramme` answers them. */
  readonly programmes: readonly Programme[];
  /** Agreements, laws, prohibitions, what is necessary for which purpose, who reads what in the house. */
  readonly policy?: DeskPolicy;
  /** Where the house is: in which zone its days begin. */
  readonly timeZone: TimeZone;
  readonly holidays?: readonly CalendarDay[];
  /** The secret for pseudonyms, of at least 32 characters. Without it identifiers are left out where a pseudonym is due. */
  readonly key?: string;
}

const anySettings = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    holder: Organisation,
    organisations: z.exactOptional(z.array(Organisation)),
    programmes: z.array(z.unknown()),
    policy: z.exactOptional(DeskPolicy),
    timeZone: TimeZone,
    holidays: z.exactOptional(z.array(CalendarDay)),
    key: z.exactOptional(z.string().min(32)),
  }),
);

/** The same, with what was left out: what every operation of a desk knows. */
export interface Desk extends Required<Omit<CaseworkSettings, 'key'>> {
  readonly key: string | undefined;
}

export function deskOf(settings: CaseworkSettings): Desk {
  const {
    holder,
    organisations = [],
    policy,
    timeZone,
    holidays = [],
    key,
  } = checkedOptions('settings', anySettings, settings);
  const { programmes } = settings;
  demandProgrammes(programmes);
  return {
    holder,
    organisations,
    programmes: [...programmes],
    policy: policy ?? {},
    timeZone,
    holidays,
    key,
  };
}

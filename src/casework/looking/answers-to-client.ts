import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { Instant } from '../../kernel/index.js';
import {
  type AccountedDisclosure,
  type AccountedReading,
  accountOfDisclosures,
  accountOfReadings,
  type SubjectAccessExport,
  type SubjectAccessOptions,
  subjectAccessExport,
  type TransparencyStatementOptions,
  transparencyStatement,
} from '../../sharing/index.js';
import type { Desk } from '../desk/index.js';
import { demandOpened, type OpenedCase, policyOf } from '../opened/index.js';

/** In which language a client is told, and as of when. */
export interface StatementOptions extends Pick<TransparencyStatementOptions, 'language'> {
  readonly now: Instant;
}

/** When an export is made, and what of it is held back, see `SubjectAccessOptions`. */
export interface ExportOptions extends Pick<SubjectAccessOptions, 'withhold' | 'readTexts'> {
  readonly now: Instant;
}

/** Who was told what, and who in the house has read. */
export interface Account {
  readonly disclosures: readonly AccountedDisclosure[];
  readonly readings: readonly AccountedReading[];
}

const anyStatement = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ language: z.enum(['en', 'de']), now: Instant }),
);
const anyExport = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    now: Instant,
    withhold: z.exactOptional(z.unknown()),
    readTexts: z.exactOptional(z.unknown()),
  }),
);

/** What the client is told of who may learn what, made of the rules that decide. */
export function statement(desk: Desk, opened: OpenedCase, asked: StatementOptions): string {
  const { file, state } = demandOpened(desk, opened).opened;
  const { language, now: instant } = checkedOptions('asked', anyStatement, asked);
  const { timeZone } = desk;
  return transparencyStatement(state.programme, policyOf(desk, opened), {
    clientId: file.client.id,
    instant,
    language,
    timeZone,
  });
}

/** The client’s answer to “who has seen what”. */
export function account(desk: Desk, opened: OpenedCase): Account {
  const { file, disclosures } = demandOpened(desk, opened).opened;
  return {
    disclosures: accountOfDisclosures(disclosures, file.client.id),
    readings: accountOfReadings(disclosures, file.client.id),
  };
}

/** Everything that is held about the client, as it goes to the client. */
export function exportForClient(desk: Desk, opened: OpenedCase, asked: ExportOptions): SubjectAccessExport {
  const { file, disclosures } = demandOpened(desk, opened).opened;
  checkedOptions('asked', anyExport, asked);
  const { now, ...options } = asked;
  return subjectAccessExport(file, disclosures, { ...options, holderId: file.holderId, at: now });
}

import type { Instant } from '../../kernel/index.js';
import { epochOf, millisecondsOfDay } from '../../kernel/time/index.js';
import {
  type ConsentCondition,
  type DataCategory,
  type DataSubject,
  type Ground,
  grounds,
  type OrganisationKind,
  type Purpose,
  valuesOf,
} from '../../vocabulary/index.js';
import type { DisclosureDecision, Obligation, PermittedItem } from '../decision/contract/index.js';
import type { SharingPolicy } from '../policy/index.js';
import { lastsUntil } from './lasts-until.js';

/** What one recipient may have about one kind of person for one purpose, on the same grounds for the same time. */
export interface SharingRow {
  readonly recipientId: string;
  /** The name; a private person has none in a policy, nor a kind. */
  readonly recipient?: string;
  readonly kind?: OrganisationKind;
  readonly purpose: Purpose;
  readonly subject: DataSubject;
  readonly categories: readonly { readonly category: DataCategory; readonly form: PermittedItem['form'] }[];
  readonly grounds: readonly Ground[];
  /** On which conditions only. */
  readonly conditions: readonly ConsentCondition[];
  /** When the last of these grounds ends: the latest end. A prohibition or a withdrawal may end it sooner. */
  readonly until: Instant;
  /** For how many days at most the recipient may keep it. */
  readonly retainDays?: number;
}

/** One row for all that is permitted on the same terms. */
export function rowsOf(
  policy: SharingPolicy,
  head: Pick<SharingRow, 'recipientId' | 'recipient' | 'kind' | 'purpose' | 'subject'>,
  decisions: readonly DisclosureDecision[],
): readonly SharingRow[] {
  const rows = new Map<string, SharingRow>();
  for (const decision of decisions) {
    const terms = { ...termsOf(decision), until: lastsUntil(policy, decision) };
    const key = JSON.stringify(terms);
    const categories = decision.permitted.map(({ category, form }) => ({ category, form }));
    const row = rows.get(key) ?? { ...head, ...terms, categories: [] };
    rows.set(key, { ...row, categories: [...row.categories, ...categories] });
  }
  return [...rows.values()];
}

function termsOf({ permitted, obligations, instant }: DisclosureDecision) {
  const found = permitted.flatMap((item) => item.grounds.map(({ ground }) => ground));
  const has = (code: Obligation['code']) => obligations.some((one) => one.code === code);
  const conditions: readonly ConsentCondition[] = [
    ...(has('ask-client') ? (['ask-each-time'] as const) : []),
    ...(has('client-attends') ? (['client-attends'] as const) : []),
  ];
  const deletion = obligations.find(({ code }) => code === 'retain-until')?.until;
  return {
    grounds: valuesOf(grounds).filter((ground) => found.includes(ground)),
    conditions,
    ...(deletion === undefined
      ? {}
      : { retainDays: Math.round((epochOf(deletion) - epochOf(instant)) / millisecondsOfDay) }),
  };
}

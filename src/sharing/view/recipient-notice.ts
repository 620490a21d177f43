import { match } from 'ts-pattern';
import type { Identifier, Instant } from '../../kernel/index.js';
import { demand } from '../../kernel/issue/index.js';
import type { DataCategory, Purpose } from '../../vocabulary/index.js';
import {
  type DataItem,
  type DisclosureDecision,
  demandDecision,
  type PermittedItem,
} from '../decision/contract/index.js';
import { demandViewOptions, identifierFor, type ViewOptions } from './identifiers.js';

/** What a recipient learns of what was withheld: nothing, how many of the items asked for, or which categories. */
export type WithheldNotice = 'none' | 'count' | 'categories';

/**
 * What goes to the recipient beside the record: what was asked and what is disclosed, and what binds the recipient. It
 * has no place for reasons, grounds, prohibitions or referrals: that a consent exists but expired is itself a disclosure.
 */
export interface RecipientNotice {
  /** A pseudonym where identifiers are; then left out without a key, as are persons among what is disclosed. */
  readonly requestId?: Identifier;
  readonly purpose: Purpose;
  readonly instant: Instant;
  readonly disclosed: readonly (DataItem & { readonly form: 'full' | 'generalised' })[];
  /** Of what is disclosed: never to be passed on, nor to be used for these purposes; to be deleted by then if a time is given. */
  readonly conditions: {
    readonly noOnwardSharing: true;
    readonly neverFor?: readonly Purpose[];
    readonly retainUntil?: Instant;
  };
  /** Only where the holder has chosen to say it. */
  readonly withheld?: number | readonly DataCategory[];
}

/**
 * The recipient’s side of a decision. It is made of what was asked for and what is permitted, and of nothing else: a
 * denial, a prohibition and an escalation read alike. Give it the options of the view, so that both have the same pseudonyms.
 *
 * Throws an `InputError` for what is no decision, and for a wrong or misspelt option.
 *
 * @example
 * ```ts
 * import { decideDisclosure, recipientNotice } from 'exit-work/sharing';
 *
 * const decision = decideDisclosure(
 *   {
 *     id: 'request-1', clientId: 'c-1', holderId: 'o-1', recipientId: 'o-2', recipientRole: 'police-officer',
 *     purpose: 'case-management', dataSubjects: ['client'], categories: ['identity'], instant: '2030-03-05T09:00:00Z',
 *   },
 *   { holderId: 'o-1', prohibitions: [] },
 * );
 * recipientNotice(decision).disclosed; // => []
 * recipientNotice(decision, 'count').withheld; // => 1
 * ```
 */
export function recipientNotice(
  decision: DisclosureDecision,
  withheld: WithheldNotice = 'none',
  options: ViewOptions = {},
): RecipientNotice {
  demandDecision(decision);
  demand(['none', 'count', 'categories'].includes(withheld), 'withheld', '`none`, `count` or `categories`');
  demandViewOptions(options);
  const { purpose, instant, permitted, redactions, obligations } = decision;
  const shown = identifierFor(decision, options);
  const requestId = shown(decision.requestId);
  const retainUntil = obligations.find(({ code }) => code === 'retain-until')?.until;
  const neverFor = obligations.find(({ code }) => code === 'never-for')?.purposes;
  return {
    ...(requestId === undefined ? {} : { requestId }),
    purpose,
    instant,
    disclosed: permitted.map(({ grounds: _, ...item }) => disclosed(item, shown)),
    conditions: {
      noOnwardSharing: true,
      ...(neverFor === undefined ? {} : { neverFor }),
      ...(retainUntil === undefined ? {} : { retainUntil }),
    },
    ...match(withheld)
      .with('none', () => ({}))
      .with('count', () => ({ withheld: redactions.length }))
      .with('categories', () => ({ withheld: [...new Set(redactions.map(({ category }) => category))] }))
      .exhaustive(),
  };
}

type Disclosed = RecipientNotice['disclosed'][number];

function disclosed(
  { personId, ...item }: Omit<PermittedItem, 'grounds'>,
  shown: (identifier: Identifier) => Identifier | undefined,
): Disclosed {
  const person = personId === undefined ? undefined : shown(personId);
  return person === undefined ? item : { ...item, personId: person };
}

import { match } from 'ts-pattern';
import type { Identifier } from '../../kernel/index.js';
import { demand, demandFields, demandOptions } from '../../kernel/issue/index.js';
import type { Clearing } from '../clearing/index.js';
import type { DisclosureDecision } from '../decision/contract/index.js';
import { isKey, pseudonymIn } from './pseudonym-of.js';

/** How identifiers of persons and records are shown. */
export type Identifiers = 'as-permitted' | 'pseudonyms';

/** How identifiers are shown, and which texts somebody has read. */
export interface ViewOptions {
  /** The holder’s secret for pseudonyms, of at least 32 characters. Without it an identifier is withheld where one is due. */
  readonly pseudonymKey?: string;
  /**
   * `pseudonyms`: also where the identifiers themselves are permitted. That is so anyway where anything is permitted in
   * generalised form only, unless `as-permitted` is asked for, here or in the request.
   */
  readonly identifiers?: Identifiers;
  /** Which texts are cleared, and by whom: the case file, as it is. */
  readonly clearing?: Clearing;
}

const viewOptions: readonly (keyof ViewOptions)[] = ['pseudonymKey', 'identifiers', 'clearing'];

/** A misspelt option would show identifiers where pseudonyms were meant. */
export function demandViewOptions(options: ViewOptions): void {
  const { pseudonymKey, identifiers, clearing } = demandOptions(options, 'options', viewOptions);
  demand(
    pseudonymKey === undefined || isKey(pseudonymKey),
    'options.pseudonymKey',
    'a secret of at least 32 characters',
  );
  demand(
    identifiers === undefined || identifiers === 'as-permitted' || identifiers === 'pseudonyms',
    'options.identifiers',
    '`as-permitted` or `pseudonyms`',
  );
  if (clearing !== undefined) demandFields(clearing, 'options.clearing');
}

/**
 * How a disclosure shows identifiers. Where something of it is permitted in generalised form only, as pseudonyms, all of them:
 * one that stands beside its pseudonym undoes it, and a worker leads to the clients. Anything else is asked for in so many
 * words: in the request, and the obligation says so, or at the door.
 */
export function identifiersOf(
  { permitted, obligations }: DisclosureDecision,
  asked?: Identifiers,
): Identifiers {
  if (asked !== undefined) return asked === 'as-permitted' ? asked : 'pseudonyms';
  const isGeneralised = permitted.some(({ form }) => form === 'generalised');
  const said = obligations.find(({ code }) => code === 'pseudonymise')?.identifiers;
  return isGeneralised && said !== 'as-permitted' ? 'pseudonyms' : 'as-permitted';
}

/** What stands for an identifier of a person or a record beside a view: nothing where a pseudonym is due and there is no key. */
export function identifierFor(
  decision: DisclosureDecision,
  { pseudonymKey, identifiers }: ViewOptions,
): (identifier: Identifier) => Identifier | undefined {
  return match(identifiersOf(decision, identifiers))
    .with('as-permitted', () => (identifier: Identifier) => identifier)
    .with(
      'pseudonyms',
      () => (identifier: Identifier) =>
        pseudonymKey === undefined ? undefined : pseudonymIn(decision, identifier, pseudonymKey),
    )
    .exhaustive();
}

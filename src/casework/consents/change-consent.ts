import { match } from 'ts-pattern';
import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { frozen } from '../../kernel/frozen/index.js';
import { check, compareInstants, Identifier, InputError, Instant, type Issue } from '../../kernel/index.js';
import type { CaseEvent, Consent } from '../../model/index.js';
import {
  type AppliedConsentEvent,
  applyConsentEvent,
  type ConsentEvent,
  type ConsentHistory,
  type ConsentTerms,
  consentsOf,
} from '../../sharing/index.js';
import type { Desk } from '../desk/index.js';
import {
  type CaseworkOutcome,
  demandOpened,
  nextCase,
  type OpenedCase,
  refusedFor,
} from '../opened/index.js';
import { consentHistoryIn } from './consent-history-in.js';

/** What is entered of something that happens to a consent: by whom, when. What it is, and of which consent, the operation says. */
export type ConsentEntry = Omit<CaseEvent, 'type' | 'recordId' | 'replaces'>;

/** What somebody is asked to agree to, or agrees to; of which client, the desk says. */
export type TermsOfClient = Omit<ConsentTerms, 'clientId'>;

/** Something that happens to a consent that is there. */
export interface ConsentChange {
  readonly consentId: Identifier;
  readonly entry: ConsentEntry;
  readonly now: Instant;
}

/** A consent that somebody is asked for or gives. */
export interface NewConsent extends ConsentChange {
  readonly terms: TermsOfClient;
  /** The consent about the same sharing that came before it: withdrawn, refused, ended. */
  readonly follows?: Identifier;
}

const anyChange = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    consentId: Identifier,
    entry: z.looseObject({}),
    terms: z.exactOptional(z.looseObject({})),
    follows: z.exactOptional(Identifier),
    now: Instant,
  }),
);

type Change = ConsentChange & Partial<NewConsent>;
type Happening = Exclude<ConsentEvent['type'], 'consent.expired'>;

/** The case after something happened to a consent: in its history, its record and the log at once, or nowhere. */
export function changeConsent(
  desk: Desk,
  opened: OpenedCase,
  type: Happening,
  change: Change,
): CaseworkOutcome {
  const known = demandOpened(desk, opened);
  const { consentId: named, follows, now } = checkedOptions('change', anyChange, change);
  const { entry, terms } = change;
  const { client, consents = [] } = opened.file;
  const isThere = (sought: string) => consents.some(({ id }) => id === sought);
  if (follows !== undefined && !isThere(follows)) return refusedFor(type, [unknownConsent]);
  const history = consentHistoryIn(opened.file, isThere(named) ? named : (follows ?? named));
  const consentId = type === 'consent.withdrawn' ? inPlaceOf(named, history, entry.instant) : named;
  const happened = { consentId, instant: entry.instant };
  const events = eventsOf(type, happened, terms && { ...terms, clientId: client.id }, history);
  const applied = appliedAll(history, events);
  if (!applied.ok) return applied;
  const event = {
    ...entry,
    type: type === 'consent.amended' ? 'consent.given' : type,
    recordId: consentId,
  } as const;
  const parts = { consents: withChanges(consents, consentsOf(history), consentsOf(applied.history)) };
  return nextCase(desk, known, { name: type, events: [event], parts, now });
}

/**
 * Who takes back what was amended since takes back what is in its place by then: of a consent that ended nobody would notice. What was
 * given anew after a withdrawal is another matter.
 */
function inPlaceOf(named: string, history: ConsentHistory, instant: unknown): string {
  const at = check(Instant, instant);
  const own = history.filter(({ consentId }) => consentId === named);
  if (!at.ok || own.some(({ type }) => type === 'consent.withdrawn')) return named;
  const [first] = own;
  const since = first === undefined ? [] : history.slice(history.indexOf(first));
  const isGivenByThen = ({ type, instant: then }: ConsentEvent) =>
    type === 'consent.given' && compareInstants(then, at.value) <= 0;
  return since.findLast(isGivenByThen)?.consentId ?? named;
}

type Happened = Pick<ConsentEvent, 'consentId' | 'instant'>;

function eventsOf(
  type: Happening,
  happened: Happened,
  terms: ConsentTerms | undefined,
  history: ConsentHistory,
): readonly ConsentEvent[] {
  return (
    match(type)
      .returnType<readonly ConsentEvent[]>()
      .with('consent.requested', 'consent.given', 'consent.amended', (agreed) => [
        { ...happened, type: agreed, terms: demandTerms(terms) },
      ])
      // Who says no where nobody has written down the question was asked then.
      .with('consent.refused', (refused) =>
        terms === undefined || history.length > 0
          ? [{ ...happened, type: refused }]
          : [
              { ...happened, type: 'consent.requested', terms },
              { ...happened, type: refused },
            ],
      )
      .with('consent.withdrawn', (withdrawn) => [{ ...happened, type: withdrawn }])
      .exhaustive()
  );
}

function demandTerms(terms: ConsentTerms | undefined): ConsentTerms {
  if (terms !== undefined) return terms;
  throw new InputError('arguments', [termsMissing]);
}

function appliedAll(history: ConsentHistory, events: readonly ConsentEvent[]): AppliedConsentEvent {
  return events.reduce<AppliedConsentEvent>(
    (before, event) => (before.ok ? applyConsentEvent(before.history, event) : before),
    { ok: true, history },
  );
}

/** The consents of the file, with what a happening has changed in those of one history, and what it has begun. */
function withChanges(
  consents: readonly Consent[],
  before: readonly Consent[],
  after: readonly Consent[],
): readonly Consent[] {
  const earlier = new Map(before.map((consent) => [consent.id, consent]));
  const changes = new Map(
    after.map(({ id, ...consent }) => {
      const known = Object.entries(earlier.get(id) ?? {});
      const same = new Map(known.map(([name, value]) => [name, JSON.stringify(value)]));
      const changed = Object.entries(consent).filter(
        ([name, value]) => same.get(name) !== JSON.stringify(value),
      );
      return [id, Object.fromEntries(changed)] as const;
    }),
  );
  const begun = after.filter(({ id }) => consents.every((consent) => consent.id !== id));
  const isTouched = ({ id }: Consent) => Object.keys(changes.get(id) ?? {}).length > 0;
  return [...consents.map((one) => (isTouched(one) ? { ...one, ...changes.get(one.id) } : one)), ...begun];
}

const unknownConsent = /* @__PURE__ */ frozen<Issue>({
  code: 'unknown-consent',
  path: 'follows',
  message: 'expected a consent of this case, the one that came before',
});

const termsMissing = /* @__PURE__ */ frozen<Issue>({
  code: 'terms-missing',
  path: 'change.terms',
  message: 'expected the terms to which somebody is asked to agree, or agrees',
});

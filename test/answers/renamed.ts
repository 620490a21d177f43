import type { CaseKindName } from './cases.js';

/**
 * Something that is called otherwise than when the answers were stored. Names of today stand first, those in the store
 * under `was`. `at` narrows it to where it stands: the end of a path of stored names without places in lists, as
 * `decision.outcome`; for a field, the path of what holds it. Without `at` it holds everywhere.
 */
export type Renaming = Scope &
  (
    | { readonly field: string; readonly was: string }
    /** A text that is this word and nothing else. */
    | { readonly word: string; readonly was: string }
    /** A part of a longer text. */
    | { readonly phrase: string; readonly was: string }
    /** A citation, which was the list of its sources: an empty one for each holder at `at` that has no citation or is ours. */
    | { readonly citation: string; readonly was: string }
    /** A field that did not exist, and is left out before anything is compared. */
    | { readonly added: string }
    /** The list at `at` stands in alphabetical order, which new names have changed: by these stored fields, or as it is. */
    | { readonly ordered: readonly string[] }
  );

interface Scope {
  /** Of which kind of case alone. */
  readonly only?: CaseKindName;
  readonly at?: string;
  readonly because: string;
}

const citations = 'a citation says how it stands to the sources, too';
const mayCite = ['reasons', 'redactions'] as const;

const builtIn = ['staff-home', 'undisclosed-offences', 'funder', 'threatened', 'necessity'] as const;

const lawsThatAllow = [
  ['obliges us or allows it, or a life', 'obliges us or a life'],
  ['Only where a law says so or', 'Only where a law obliges us or'],
  ['verpflichtet oder es erlaubt oder ein Leben', 'verpflichtet oder ein Leben'],
  ['Nur wo ein Gesetz es so bestimmt oder', 'Nur wo uns ein Gesetz verpflichtet oder'],
] as const;

/**
 * Every difference between the answers of today and the stored ones, a line for each with its reason. Whatever is not
 * told here is a change of behaviour.
 *
 * For example: `{ word: 'escalate', was: 'refer', at: 'outcome', because: 'refer is what one does with clients' }`.
 */
export const renamings: readonly Renaming[] = [
  { word: 'escalate', was: 'refer', at: 'outcome', because: 'a referral is something else' },
  { word: 'escalated', was: 'referred', at: 'reason', because: 'as its outcome' },
  { field: 'escalateTo', was: 'referTo', because: 'as its outcome' },
  ...builtIn.map(
    (name): Renaming => ({
      word: `built-in:${name}`,
      was: `standing:${name}`,
      because: 'what always prohibits is built in; standing had five meanings',
    }),
  ),
  { ordered: [], at: 'determining', because: 'built-in stands elsewhere in the alphabet' },
  { added: 'code', at: 'issues', because: 'issues had no code' },
  { added: 'code', at: 'issue', because: 'issues had no code' },
  { added: 'code', at: 'tampered', because: 'issues had no code' },
  { field: 'ok', was: 'possible', only: 'steps', at: 'explained', because: 'every outcome says ok' },
  { field: 'ok', was: 'possible', only: 'steps', at: 'explanation', because: 'every outcome says ok' },
  {
    field: 'missingInputs',
    was: 'asks',
    only: 'steps',
    because: 'input that is missing; each is a `MissingInput`',
  },
  { field: 'code', was: 'rule', only: 'reviews', because: 'what programs compare is a code everywhere' },
  { field: 'code', was: 'kind', because: 'what programs compare is a code everywhere' },
  { field: 'task', was: 'duty', only: 'deadlines', because: 'a duty is what a law compels' },
  { field: 'tasks', was: 'duties', only: 'steps', because: 'a duty is what a law compels' },
  { added: 'request', at: 'decision', because: 'a decision carries what it is on' },
  ...(['triggers', 'lifeAtStake', 'conferenceId'] as const).map(
    (added): Renaming => ({
      added,
      only: 'logs',
      at: 'entries',
      because: 'an entry says all that was asked',
    }),
  ),
  {
    phrase: '; where that one is wrong, correct it first',
    was: '',
    only: 'logs',
    because: 'no date blocks a log',
  },
  { word: 'notification', was: 'telling', at: 'kind', because: 'notification of the data subject' },
  { phrase: '`escalated`', was: '`referred`', only: 'logs', because: 'as its outcome' },
  { phrase: '`escalate`', was: '`refer`', only: 'logs', because: 'a referral is something else' },
  {
    phrase: 'the notification cannot',
    was: 'the telling cannot',
    because: 'notification of the data subject',
  },
  {
    field: 'revealConditions',
    was: 'revealTerms',
    only: 'views',
    because: 'conditions, as those of a ground',
  },
  { field: 'notification', was: 'telling', because: 'notification of the data subject' },
  ...[
    ['2031-05-16', '2031-05-15'],
    ['2031-07-04', '2031-07-03'],
  ].map(
    ([word = '', was = '']): Renaming => ({
      word,
      was,
      at: 'clientSawOn',
      because: 'the example showed a report to the client on the day before it was written',
    }),
  ),
  { added: 'openingId', only: 'steps', because: 'a state knows which event opened the case' },
  { added: 'openConcerns', only: 'steps', because: 'each concern is its own' },
  { added: 'idsAtInstant', only: 'steps', because: 'what is sent again is known by its identifier' },
  ...['criminal-investigation', 'legal-permission', 'never-for'].map(
    (word): Renaming => ({
      phrase: `\`${word}\`, `,
      was: '',
      because: 'between what a law demands and what is agreed lies what a law allows',
    }),
  ),
  {
    phrase: '`police-officer` or 16 more',
    was: '`police-officer` or 12 more',
    only: 'steps',
    because: 'journalists, researchers, inspectors and threatened persons ask, too',
  },
  ...lawsThatAllow.map(
    ([phrase, was]): Renaming => ({
      phrase,
      was,
      only: 'logs',
      because: 'between what a law demands and what is agreed lies what a law allows',
    }),
  ),
  { phrase: '(after ', was: '(', at: 'described', because: citations },
  { citation: 'citation', was: 'sources', because: citations },
  ...mayCite.map((at): Renaming => ({ citation: 'citation', was: 'sources', at, because: citations })),
];

/** Cases whose answer is another one than was stored, and is meant to be: from the first number to the last. */
export interface Changed {
  readonly kind: CaseKindName;
  readonly from: number;
  readonly to: number;
  readonly because: string;
}

/** What is told here is not compared among all cases; that it differs is. Of every sixteenth time, none is told. */
export const changes: readonly Changed[] = [];

/** What an answer holds that is another one now than when the answers were stored: as its JSON says it. */
export interface ToldNow {
  readonly kind: CaseKindName;
  readonly told: string;
  readonly because: string;
}

/** An answer that differs, and holds such a thing, is meant to. */
export const toldNow: readonly ToldNow[] = [
  { kind: 'steps', told: 'is not known here; remove it', because: 'a message repeats no unknown key' },
  { kind: 'steps', told: '"code":"doubled-entry"', because: 'what one door refuses, every door refuses' },
  {
    kind: 'steps',
    told: 'consent.withdrawn',
    because: 'a withdrawal is never refused for the order in which things were entered',
  },
  ...(['raised', 'passed-on', 'resolved'] as const).map(
    (what): ToldNow => ({
      kind: 'steps',
      told: `"type":"security-concern.${what}","instant"`,
      because: 'each concern is its own, and an event of a history names the one that it is about',
    }),
  ),
  {
    kind: 'steps',
    told: '"code":"concerns-of-another-position"',
    because: 'a snapshot that names no open concern is rebuilt from its log',
  },
  {
    kind: 'deadlines',
    told: '"task":"pass-concern-on"',
    because: 'each concern is its own: another one that is raised gives the first no more time',
  },
  { kind: 'reviews', told: '"code":"times-out-of-order"', because: 'days that cannot be are refused' },
];

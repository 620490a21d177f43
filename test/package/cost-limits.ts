import type { Consumer } from './bundle-sizes.js';

/** A cost at the first commit that was held to it. Who needs more says how much, and why. */
export interface Held {
  readonly first: number;
  readonly more?: readonly { readonly by: number; readonly because: string }[];
}

/** The patterns and their messages, for every text of every record. */
const looksAtTexts = {
  by: 1_480,
  because: 'what no database and no screen can hold is refused in every text',
} as const;

/** What every field says of itself and of what it is given. */
const saysMore = {
  by: 1_750,
  because:
    'an option that is given as nothing is refused, a field that is annotated wrongly is refused by name, texts say what else they may contain, a message repeats no unknown key, and what is shipped is frozen',
} as const;

/** A later version is told in German, too, and what is plain is checked without a second look. */
const readsOnce = {
  by: 150,
  because: 'a file that was read is not looked at twice, and one of a later version is told as such',
} as const;

/** Gzipped bytes, as {@link bundleSizes} measures them. */
export const heldBundles: Readonly<Record<Consumer, Held>> = {
  'one schema': { first: 5_029, more: [looksAtTexts, saysMore, readsOnce] },
  decideDisclosure: {
    first: 28_155,
    more: [
      { by: 200, because: 'it asks which consents later ones have replaced, through any chain' },
      {
        by: 3_200,
        because: 'what a law allows is a ground, with its weighing; a decision carries its request',
      },
      {
        by: 7_600,
        because:
          'grounds stand on facts: holder, who asks and whom the house knows, guardians, languages, refusals, the team, closures, authorities and lapses; what is in doubt holds up nothing else; one identifier names one thing',
      },
      {
        by: 5_800,
        because:
          'no restriction falls silent where it names nobody who is known, one unreadable entry stops one client, what was entrusted stays where it is, advice does no harm, and one client’s consents change without the others',
      },
      { by: 400, because: 'a decision is looked at whole before anything is shown under it' },
      {
        by: 1_200,
        because:
          'a slip of the pen between consents is a doubt, who weighs could, whoever works for the house is known, and a human learns which doubt there is',
      },
      {
        by: 900,
        because:
          'what the file says of capacity and guardians, who is excluded, a later no, a misspelt conference, and whom advice sends to whom',
      },
      looksAtTexts,
      saysMore,
      readsOnce,
    ],
  },
  'applyEvent with one blueprint': {
    first: 22_105,
    more: [
      { by: 1_000, because: 'it knows identifiers that stand twice, and who was on the team in which role' },
      { by: 2_750, because: 'each concern is its own, and a state and a programme are held to their shape' },
      looksAtTexts,
      saysMore,
      readsOnce,
    ],
  },
  'the main entry': {
    first: 105_539,
    more: [
      {
        by: 46_000,
        because:
          'it offers what an application had to hunt for: log, account, consents, statement, pictures with their layout, fragments, and the reasons of what is ours',
      },
      {
        by: 8_800,
        because:
          'a log with corrections and with what nobody decided, what a law allows, days that cannot be and why others can',
      },
      {
        by: 21_300,
        because:
          'the facts on which grounds stand, what leaves no trace, texts that are cleared, corrections and concerns, and every argument of every function held to what it may be',
      },
      {
        by: 10_600,
        because:
          'who reads in the house, with its log and its account, what was entrusted, and restrictions that name nobody',
      },
      {
        by: 3_200,
        because:
          'what decideDisclosure asks besides, also of who reads and of capacity, and whose file, and record, is shown',
      },
      {
        by: 1_300,
        because:
          'names in a text are counted, references have a walk of their own, and case files are checked compiled',
      },
      {
        by: 19_000,
        because:
          'the desk: a whole case from step to step, stored and opened again, and the form on which a client is asked',
      },
      looksAtTexts,
      saysMore,
      readsOnce,
    ],
  },
};

/** Instantiations of TypeScript 7.0 for `consumers/reception.ts`. */
export const heldTypeCheck: Held = { first: 1_748 };

/** What a cost may be: a share above what it was, since no two builds are quite alike. */
export function limitOf({ first, more = [] }: Held, share: number): number {
  return more.reduce((limit, { by }) => limit + by, Math.floor(first * (1 + share)));
}

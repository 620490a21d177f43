import { compareInstants, type Instant } from '../../kernel/index.js';
import { noneBefore, type Rule, rule } from '../../schema/index.js';
import type { ConferenceMode } from '../../vocabulary/index.js';

interface Ruled {
  readonly heldAt: Instant;
  readonly mode: ConferenceMode;
  readonly revealConditions?: { readonly statedAt: Instant };
  readonly identityReveal?: { readonly revealedAt: Instant };
}

const revealedOnlyWhenHidden = rule<Ruled>({
  code: 'reveal-without-anonymity',
  fields: ['mode', 'identityReveal'],
  statement: 'identity is revealed only in an anonymous conference',
  citation: { follows: ['CS-4.5-17'] },
  at: 'identityReveal',
  expected: 'belongs to the mode `anonymous`; remove it, or correct `mode`',
  holds: ({ mode, identityReveal }) => mode === 'anonymous' || identityReveal === undefined,
});

const termsOnlyWhenHidden = rule<Ruled>({
  code: 'reveal-terms-without-anonymity',
  fields: ['mode', 'revealConditions'],
  statement: 'only an anonymous conference has terms of a reveal',
  citation: { follows: ['CS-4.5-17'] },
  at: 'revealConditions',
  expected: 'belongs to the mode `anonymous`; remove it, or correct `mode`',
  holds: ({ mode, revealConditions }) => mode === 'anonymous' || revealConditions === undefined,
});

const termsStatedBefore: Rule<Ruled> = {
  code: 'reveal-terms-stated-late',
  fields: ['heldAt', 'revealConditions'],
  statement: 'the terms of a reveal are stated before the conference is held',
  citation: { ours: 'terms that are stated afterwards can be fitted to the case' },
  violations: ({ heldAt, revealConditions }) =>
    revealConditions === undefined || compareInstants(revealConditions.statedAt, heldAt) <= 0
      ? []
      : [
          {
            path: ['revealConditions', 'statedAt'],
            expected: 'expected an instant that is not after `heldAt`',
          },
        ],
};

const revealedNotBefore: Rule<Ruled> = {
  code: 'revealed-before-conference',
  fields: ['heldAt', 'identityReveal'],
  statement: 'identity is not revealed before the conference is held',
  citation: { ours: 'what has not been held yet has revealed nothing' },
  violations: ({ heldAt, identityReveal }) =>
    identityReveal === undefined || compareInstants(identityReveal.revealedAt, heldAt) >= 0
      ? []
      : [
          {
            path: ['identityReveal', 'revealedAt'],
            expected: 'expected an instant that is not before `heldAt`',
          },
        ],
};

/** What a case conference can never be. */
export const conferenceRules: readonly Rule<Ruled>[] = [
  revealedOnlyWhenHidden,
  revealedNotBefore,
  termsOnlyWhenHidden,
  termsStatedBefore,
  noneBefore('heldAt', 'agreements[].dueOn', 'agreements[].doneOn', 'nextOn'),
  noneBefore('preparedWithClientOn', 'heldAt'),
];

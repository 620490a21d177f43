import { compareInstants, type Instant } from '../kernel/index.js';
import { type Rule, rule } from '../record/index.js';
import type { ConferenceMode } from '../vocabulary/index.js';

interface Ruled {
  readonly heldAt: Instant;
  readonly mode: ConferenceMode;
  readonly identityReveal?: { readonly revealedAt: Instant };
}

const revealedOnlyWhenHidden = rule<Ruled>({
  fields: ['mode', 'identityReveal'],
  statement: 'identity is revealed only in an anonymous conference',
  sources: ['CS-4.5-17'],
  at: 'identityReveal',
  expected: 'belongs to the mode `anonymous`; remove it, or correct `mode`',
  holds: ({ mode, identityReveal }) => mode === 'anonymous' || identityReveal === undefined,
});

const revealedNotBefore: Rule<Ruled> = {
  fields: ['heldAt', 'identityReveal'],
  statement: 'identity is not revealed before the conference is held',
  sources: [],
  breaches: ({ heldAt, identityReveal }) =>
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
export const conferenceRules: readonly Rule<Ruled>[] = [revealedOnlyWhenHidden, revealedNotBefore];

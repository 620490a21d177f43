import type { SourceId } from '../../vocabulary/index.js';

/** A prohibition that holds in every policy, with its reason and its source. */
export interface StandingProhibition {
  readonly id: StandingId;
  readonly because: string;
  readonly sources: readonly SourceId[];
  /** No override lifts it. */
  readonly isFinal: boolean;
}

/** The names of what always holds, for overrides and for those who read decisions. */
export type StandingId =
  | 'standing:staff-home'
  | 'standing:undisclosed-offences'
  | 'standing:funder'
  | 'standing:threatened'
  | 'standing:necessity';

const standing: Readonly<Record<StandingId, Omit<StandingProhibition, 'id'>>> = {
  'standing:staff-home': {
    because: 'where workers and volunteers live stays hidden, although they use their real names',
    sources: ['MG-3.3-02', 'WO-1.5-01'],
    isFinal: true,
  },
  'standing:undisclosed-offences': {
    because: 'what a client confides of acts unknown to justice has rules and limits of its own',
    sources: ['MG-1-03'],
    isFinal: false,
  },
  'standing:funder': {
    // That it is absolute is ours: the sources ask for an agreement on what may be shared and why.
    because: 'funders are accountable for money, not for persons: they get aggregates only',
    sources: ['CS-4.2-05', 'MG-4.3-03', 'MG-4.3-04'],
    isFinal: false,
  },
  'standing:threatened': {
    because: 'where a threatened client is, and how to reach them, stays hidden from family and group',
    sources: ['WO-1.5-02', 'CS-4.7-03'],
    isFinal: false,
  },
  'standing:necessity': {
    because: 'it is more than the purpose needs',
    sources: ['MG-4.2-06', 'CS-5.2-13'],
    isFinal: false,
  },
};

const ids = /* @__PURE__ */ Object.keys(standing) as readonly StandingId[];

/**
 * What is prohibited whatever ground would permit it; a legal duty or a vital interest that meets one goes to a human.
 * `standing:threatened` holds where a safeguard of the case says so, `standing:necessity` where the policy has a table
 * of what each purpose needs.
 *
 * @example
 * ```ts
 * import { standingProhibitions } from 'exit-work/sharing';
 *
 * standingProhibitions().filter(({ isFinal }) => isFinal).map(({ id }) => id); // => ['standing:staff-home']
 * ```
 */
export function standingProhibitions(): readonly StandingProhibition[] {
  return ids.map((id) => standingProhibition(id));
}

export function standingProhibition(id: StandingId): StandingProhibition {
  const { because, sources, isFinal } = standing[id];
  return { id, because, sources: [...sources], isFinal };
}

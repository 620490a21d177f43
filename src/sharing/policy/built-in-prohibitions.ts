import { frozenCitation } from '../../kernel/citation/index.js';
import type { Citation } from '../../vocabulary/index.js';

/** A prohibition that holds in every policy, with its reason and its source. */
export interface BuiltInProhibition {
  readonly id: BuiltInProhibitionId;
  readonly because: string;
  readonly citation: Citation;
  /** No override lifts it. */
  readonly isFinal: boolean;
}

/** The names of what always holds, for overrides and for those who read decisions. */
export type BuiltInProhibitionId =
  | 'built-in:staff-home'
  | 'built-in:unlisted'
  | 'built-in:not-on-team'
  | 'built-in:undisclosed-offences'
  | 'built-in:funder'
  | 'built-in:threatened'
  | 'built-in:necessity';

/** By its name, for the engine; {@link builtInProhibitions} hands out copies. */
export const builtInProhibitionOf: Readonly<Record<BuiltInProhibitionId, Omit<BuiltInProhibition, 'id'>>> = {
  'built-in:staff-home': {
    because: 'where workers and volunteers live stays hidden, although they use their real names',
    citation: { follows: ['MG-3.3-02', 'WO-1.5-01'] },
    isFinal: true,
  },
  'built-in:unlisted': {
    because: 'the holder has not listed who this is, or the file does not know them',
    citation: { follows: ['MG-2.1-07', 'WO-1.6-01'] },
    isFinal: true,
  },
  'built-in:not-on-team': {
    because: 'this worker is not on the team of the case in this role',
    citation: { follows: ['MG-2.1-07', 'CS-3.8-04'] },
    isFinal: false,
  },
  'built-in:undisclosed-offences': {
    because: 'what a client confides of acts unknown to justice has rules and limits of its own',
    citation: { follows: ['MG-1-03'] },
    isFinal: false,
  },
  'built-in:funder': {
    // That it is absolute is ours: the sources ask for an agreement on what may be shared and why.
    because: 'funders are accountable for money, not for persons: they get aggregates only',
    citation: { follows: ['CS-4.2-05', 'MG-4.3-03', 'MG-4.3-04'] },
    isFinal: false,
  },
  'built-in:threatened': {
    because: 'where a threatened client is, and how to reach them, stays hidden from family and group',
    citation: { follows: ['WO-1.5-02', 'CS-4.7-03'] },
    isFinal: false,
  },
  'built-in:necessity': {
    because: 'it is more than the purpose needs',
    citation: { follows: ['MG-4.2-06', 'CS-5.2-13'] },
    isFinal: false,
  },
};

const ids = /* @__PURE__ */ Object.keys(builtInProhibitionOf) as readonly BuiltInProhibitionId[];

/**
 * What is prohibited whatever ground would permit it; a legal duty or a vital interest that meets one goes to a human.
 * `built-in:threatened` holds where a safeguard of the case says so, `built-in:necessity` where the policy has a table
 * of what each purpose needs.
 *
 * @example
 * ```ts
 * import { builtInProhibitions } from 'exit-work/sharing';
 *
 * builtInProhibitions().filter(({ isFinal }) => isFinal).map(({ id }) => id); // => ['built-in:staff-home', 'built-in:unlisted']
 * ```
 */
export function builtInProhibitions(): readonly BuiltInProhibition[] {
  return ids.map((id) => {
    const { because, citation, isFinal } = builtInProhibitionOf[id];
    return { id, because, citation: frozenCitation(citation), isFinal };
  });
}

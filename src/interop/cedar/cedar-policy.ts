import type { Identifier } from '../../kernel/index.js';
import type { Ground, Purpose } from '../../vocabulary/index.js';
import { actions, type Condition, client, never, quoted } from './condition.js';

/** What an entry of a policy is exported as. */
export type CedarOrigin =
  | Ground
  | 'built-in'
  | 'prohibition'
  | 'exclusion'
  | 'onward-limit'
  | 'access-restriction'
  | 'anonymous-conference'
  | 'request';

/** One policy of Cedar; what is left out holds for every purpose, or in every case. */
export interface CedarPolicy {
  readonly origin: CedarOrigin;
  /** Of the entry that it is exported from. */
  readonly entryId: Identifier;
  readonly effect: 'permit' | 'forbid';
  readonly purposes?: readonly Purpose[] | undefined;
  readonly clientId?: Identifier;
  readonly when?: readonly Condition[];
  readonly unless?: readonly Condition[];
}

/** The text, under identifiers of which none stands twice. */
export function cedarText(policies: readonly CedarPolicy[]): string {
  const seen = new Map<string, number>();
  return policies
    .map((policy) => {
      const id = `${policy.origin}/${policy.entryId}`;
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      return written(policy, times === 1 ? id : `${id}/${times}`);
    })
    .join('\n');
}

function written({ effect, purposes, clientId, when = [], unless = [] }: CedarPolicy, id: string): string {
  const action = purposes === undefined ? 'action' : `action in ${actions(purposes)}`;
  const resource = clientId === undefined ? 'resource' : `resource == ${client(clientId)}`;
  const clauses = [
    ...(when.length === 0 ? [] : [clause('when', when)]),
    ...unless.filter((condition) => condition !== never).map((condition) => clause('unless', [condition])),
  ];
  return `@id(${quoted(id)})\n${[`${effect} (principal, ${action}, ${resource})`, ...clauses].join('\n')};\n`;
}

function clause(word: 'when' | 'unless', conditions: readonly Condition[]): string {
  const lines = conditions.map((condition) =>
    conditions.length > 1 && condition.includes(' || ') ? `(${condition})` : condition,
  );
  return `${word} {\n  ${lines.join(' &&\n  ')}\n}`;
}

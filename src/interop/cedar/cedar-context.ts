import type { Identifier } from '../../kernel/index.js';
import {
  type DataCategory,
  type DataSubject,
  type OrganisationKind,
  purposes,
  type Role,
  valuesOf,
} from '../../vocabulary/index.js';
import type { CedarPolicy } from './cedar-policy.js';
import { all, not, quoted } from './condition.js';

/** Who or what a request of Cedar is about, as its JSON writes it. */
export interface CedarEntity {
  readonly type: 'Party' | 'Action' | 'Case';
  readonly id: string;
}

/**
 * The circumstances that the exported policies read. Each is always there, because Cedar passes over a `forbid` that
 * reads what is missing: what does not apply is an empty text. The kind of a recipient may be `unknown`, or
 * `private-person`; `now` is in UTC, to the millisecond.
 */
export interface CedarContext {
  readonly holder: { readonly __entity: CedarEntity };
  readonly recipientKind: OrganisationKind | 'unknown' | 'private-person';
  readonly recipientRole: Role;
  readonly member: Identifier | '';
  readonly dataSubject: DataSubject;
  readonly person: Identifier | '';
  readonly category: DataCategory;
  readonly now: { readonly __extn: { readonly fn: 'datetime'; readonly arg: string } };
  readonly triggers: readonly Identifier[];
  readonly conference: Identifier | '';
}

const attributes: Readonly<Record<keyof CedarContext, string>> = {
  holder: 'Party',
  recipientKind: 'String',
  recipientRole: 'String',
  member: 'String',
  dataSubject: 'String',
  person: 'String',
  category: 'String',
  now: 'datetime',
  triggers: 'Set<String>',
  conference: 'String',
};

const names = /* @__PURE__ */ Object.keys(attributes);

/** The schema of what may be asked: a recipient, for a purpose, of a case, in circumstances none of which is missing. */
export function cedarSchema(): string {
  const typed = Object.entries(attributes).map(([name, type]) => `    ${name}: ${type},\n`);
  return `entity Party;
entity Case;
action ${valuesOf(purposes).map(quoted).join(', ')} appliesTo {
  principal: Party,
  resource: Case,
  context: {
${typed.join('')}  },
};
`;
}

/** Without a schema nothing else stops a request in which something is missing; to ask whether it is there is no error. */
export const incompleteForbid: CedarPolicy = {
  origin: 'request',
  entryId: 'incomplete',
  effect: 'forbid',
  when: [not(all(names.map((name) => `context has ${name}`)))],
};

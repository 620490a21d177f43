import { frozen } from '../../kernel/frozen/index.js';
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
import { all, isParty, not, quoted } from './condition.js';

/** Who or what a request of Cedar is about, as its JSON writes it. */
export interface CedarEntity {
  readonly type: 'Party' | 'Action' | 'Case';
  readonly id: string;
}

/**
 * The circumstances that the exported policies read. Each is always there, because Cedar passes over a `forbid` that
 * reads what is missing: what does not apply is an empty text. `recipientKind` is the kind of which the recipient certainly is,
 * `recipientKinds` are those of which it may be: two where it is listed with two, none for a person, any if it is unlisted.
 * `unlisted` is who is neither listed nor known, `introduced` one of them whose name is stated and, of an organisation, the kind.
 * `now` is in UTC, to the millisecond.
 */
export interface CedarContext {
  readonly holder: { readonly __entity: CedarEntity };
  readonly recipientKind: OrganisationKind | '';
  readonly recipientKinds: readonly OrganisationKind[];
  readonly unlisted: boolean;
  readonly introduced: boolean;
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
  recipientKinds: 'Set<String>',
  unlisted: 'Bool',
  introduced: 'Bool',
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
export const incompleteForbid = /* @__PURE__ */ frozen<CedarPolicy>({
  origin: 'request',
  entryId: 'incomplete',
  effect: 'forbid',
  when: [not(all(names.map((name) => `context has ${name}`)))],
});

/** The policies are those of one holder, and say nothing of what another may disclose. */
export function otherHolderForbid(holderId: Identifier): CedarPolicy {
  return {
    origin: 'request',
    entryId: 'other-holder',
    effect: 'forbid',
    when: [not(isParty('context.holder', [holderId]))],
  };
}

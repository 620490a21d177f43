import { frozen } from '../../../kernel/frozen/index.js';
import type { Issue } from '../../../kernel/index.js';
import { nearestName } from '../../../kernel/issue/index.js';
import type { SharingPolicy } from '../../policy/index.js';
import { type UnknownNames, unknownFaults } from '../contract/index.js';
import { type RestrictingField, restrictingEntries } from './restricting-fields.js';

/** What restrictions and overrides name and nobody knows: of an entry of the policy, and where all of it stands. */
export interface UnknownInPolicy {
  readonly of: (entry: object) => UnknownNames | undefined;
  readonly issues: readonly Issue[];
}

/** A name that nobody knows, in one of the fields. */
interface Unknown {
  readonly name: string;
  readonly field: RestrictingField;
  readonly place: number | undefined;
}

/** Everything that restricts, or lifts a restriction, and names what stands in none of the lists that the policy keeps. */
export function unknownNames(policy: SharingPolicy): UnknownInPolicy {
  const found = new Map<object, UnknownNames>();
  const all: Unknown[] = [];
  for (const [entry, fields] of restrictingEntries(policy)) {
    const unknown = fields.flatMap(unknownIn);
    if (unknown.length === 0) continue;
    found.set(entry, namesIn(unknown));
    all.push(...unknown);
  }
  const issues = all.map((one, place) => issueInPlace(one, place < mostCompared));
  return { of: (entry) => found.get(entry), issues };
}

/** To look for what is most like a name costs time, and whoever has written so many unknown ones has not misspelt them. */
const mostCompared = 24;

function unknownIn(field: RestrictingField): readonly Unknown[] {
  const { names = [], known } = field;
  if (known.includes(undefined)) return [];
  const isUnknown = (name: string) => known.every((one) => one?.has(name) !== true);
  if (typeof names === 'string') return isUnknown(names) ? [{ name: names, field, place: undefined }] : [];
  return names.flatMap((name, place) => (isUnknown(name) ? [{ name, field, place }] : []));
}

function namesIn(unknown: readonly Unknown[]): UnknownNames {
  const of = (what: RestrictingField['of']) =>
    unknown.filter(({ field }) => field.of === what && field.spares !== true).map(({ name }) => name);
  return {
    clientIds: of('client'),
    recipientIds: of('recipient'),
    memberIds: of('worker'),
    prohibitionIds: of('prohibition'),
    issues: unknown.map(issueAnywhere),
  };
}

/** Told without places in the lists: their order changes no answer, and the answer names the entry. */
function issueAnywhere({ field: { of, path }, place }: Unknown): Issue {
  const anywhere = path.replace(/\[\d+\]/g, '[]');
  return { ...unknownFaults[of], path: place === undefined ? anywhere : `${anywhere}[]` };
}

/** That an exclusion names a worker whom nobody knows, for who reads in the house: in the words in which a disclosure tells it. */
export const unknownExcluded: Issue = /* @__PURE__ */ frozen({
  ...unknownFaults.worker,
  path: 'safeguards[].accessRestrictions[].memberIds[]',
});

/** Told without the name; and what is most like it by where it stands, since that is the writer’s own, too. */
function issueInPlace({ name, field: { of, path, known }, place }: Unknown, isCompared: boolean): Issue {
  const places = new Map(isCompared ? known.flatMap((one) => [...(one ?? [])]) : []);
  const like = places.get(nearestName(name, [...places.keys()]) ?? '');
  const fault = { ...unknownFaults[of], path: place === undefined ? path : `${path}[${place}]` };
  return like === undefined ? fault : { ...fault, message: `${fault.message}; \`${like}\` is most like it` };
}

import { fieldPath, type Issue } from '../../kernel/index.js';
import { type CaseFile, filedRecords } from '../../model/index.js';

/** Where something is given an identifier; what has the same `thing` may bear the same one. */
interface GivenIdentifier {
  readonly id: string;
  readonly at: readonly (string | number)[];
  readonly thing?: string | undefined;
}

/**
 * Identifiers that two things of a case file bear among which something chooses: the people and organisations, to any of whom a
 * consent may be given; the records, any of which an approval may name; the entries of the log.
 */
export function doubledIdentifiers(file: CaseFile): readonly Issue[] {
  return [peopleIn(file), recordsIn(file), entriesIn(file)].filter(isAnyTwice).flatMap((given) =>
    givenBefore(given).map(({ path, before }) => ({
      code: 'identifier-given-before',
      path,
      message: `this identifier is given before, at ${before}; expected each once`,
    })),
  );
}

/** A guardian can be a related person, or the person of concern: it is one person, then, under one name. */
function peopleIn({ client, personOfConcern, team, organisations }: CaseFile): readonly GivenIdentifier[] {
  const named = (list: 'relatedPersons' | 'guardians') =>
    (client[list] ?? []).map(({ id, name }, place) => ({
      id,
      at: ['client', list, place, 'id'],
      thing: name,
    }));
  return [
    { id: client.id, at: ['client', 'id'] },
    ...named('relatedPersons'),
    ...named('guardians'),
    ...(personOfConcern === undefined
      ? []
      : [{ id: personOfConcern.id, at: ['personOfConcern', 'id'], thing: personOfConcern.name }]),
    ...listed('team', team),
    ...listed('organisations', organisations),
  ];
}

function recordsIn(file: CaseFile): readonly GivenIdentifier[] {
  return (['accessRestrictions', ...filedRecords, 'clearedTexts', 'entrustedItems'] as const).flatMap(
    (list) => listed(list, file[list]),
  );
}

function entriesIn({ opening, events }: CaseFile): readonly GivenIdentifier[] {
  return [{ id: opening.id, at: ['opening', 'id'] }, ...listed('events', events)];
}

function listed(list: string, entries: readonly { readonly id: string }[] = []): readonly GivenIdentifier[] {
  return entries.map(({ id }, place) => ({ id, at: [list, place, 'id'] }));
}

/** Of most files no identifier is given twice; then nothing is looked for. */
function isAnyTwice(given: readonly GivenIdentifier[]): boolean {
  return new Set(given.map(({ id }) => id)).size < given.length;
}

/** What bears the identifier of something else, and where that stands. */
function givenBefore(
  given: readonly GivenIdentifier[],
): readonly { readonly path: string; readonly before: string }[] {
  const first = new Map<string, GivenIdentifier>();
  return given.flatMap((one) => {
    const known = first.get(one.id);
    if (known === undefined) first.set(one.id, one);
    const isOther = known !== undefined && (one.thing === undefined || one.thing !== known.thing);
    return isOther ? [{ path: fieldPath(one.at), before: fieldPath(known.at) }] : [];
  });
}

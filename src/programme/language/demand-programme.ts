import { demand, demandFields } from '../../kernel/issue/index.js';
import type { Programme } from './programme.js';

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf =
  (is: (one: unknown) => boolean) =>
  (list: unknown = []): boolean =>
    Array.isArray(list) && list.every(is);
const areTexts = isListOf(isText);
const every = (is: (part: Fields) => boolean, parts: unknown = {}): boolean =>
  isObject(parts) && Object.values(parts).every((part) => isObject(part) && is(part));
const isCondition = (where: unknown = {}): boolean =>
  isObject(where) && Object.values(where).every((values) => areTexts(values));
const areRequirements = (list: unknown = []): boolean =>
  Array.isArray(list) &&
  every(({ milestone, because, where }) => isText(milestone) && isText(because) && isCondition(where), {
    ...list,
  });

/** What each part of a programme has where it is read. */
const parts: Readonly<Record<string, (part: Fields) => boolean>> = {
  stages: ({ label, entry, exit, strands }) =>
    isText(label) &&
    areRequirements(entry) &&
    areRequirements(exit) &&
    every(
      ({ label: name, milestones }) => isText(name) && Array.isArray(milestones) && areTexts(milestones),
      strands,
    ),
  milestones: ({ label }) => isText(label),
  openings: ({ event, by, tracks, stage }) =>
    isText(event) &&
    isText(stage) &&
    Array.isArray(by) &&
    areTexts(by) &&
    Array.isArray(tracks) &&
    areTexts(tracks),
  steps: ({ event, by, approvedBy, carries, achieves, revokes, requires, where, moves = {} }) =>
    isText(event) &&
    Array.isArray(by) &&
    [by, approvedBy, carries, achieves, revokes].every((list) => areTexts(list)) &&
    areRequirements(requires) &&
    isCondition(where) &&
    isObject(moves) &&
    Object.values(moves).every(isText),
  tasks: ({ label, after, given, by, fulfilledBy, within, where }) =>
    isText(label) &&
    Array.isArray(after) &&
    Array.isArray(by) &&
    [after, given, by].every((list) => areTexts(list)) &&
    isText(fulfilledBy) &&
    isObject(within) &&
    isCondition(where),
};

const known = new WeakSet<object>();

/**
 * Holds a caller to giving a programme: recognised by its shape, once for as long as it is in use, since `defineProgramme` and
 * `safeParseProgramme` have checked it. What its parts say wrongly of each other is found there.
 */
export function demandProgramme(programme: Programme, path = 'programme'): void {
  if (isObject(programme) && known.has(programme)) return;
  const { id, version, title, tracks, validity = {}, events, ...others } = demandFields(programme, path);
  demand([id, version, title].every(isText), path, 'a programme, as `defineProgramme` makes it');
  demand(Array.isArray(tracks) && areTexts(tracks), `${path}.tracks`, 'a list of tracks');
  demand(isObject(validity) && Object.values(validity).every(isText), `${path}.validity`, 'days');
  demand(
    every(({ label }) => isText(label), events),
    `${path}.events`,
    'events with labels',
  );
  for (const [name, is] of Object.entries(parts)) {
    const isRight = others[name] !== undefined && isReadable(() => every(is, others[name]));
    demand(isRight, `${path}.${name}`, 'what `safeParseProgramme` accepts');
  }
  known.add(programme);
}

/** A getter may throw. */
function isReadable(is: () => boolean): boolean {
  try {
    return is();
  } catch {
    return false;
  }
}

/** The same for several. */
export function demandProgrammes(programmes: readonly Programme[], path = 'programmes'): void {
  demand(Array.isArray(programmes), path, 'a list of programmes');
  for (const [place, programme] of programmes.entries()) demandProgramme(programme, `${path}[${place}]`);
}

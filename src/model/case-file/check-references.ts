import { fieldPath, type Issue } from '../../kernel/index.js';
import { filledReferencesIn } from '../../schema/leaves/index.js';
import { areaFields } from '../assessment/index.js';
import { CaseFile } from './case-file.js';
import { checkedFile } from './checked-file.js';
import { filedRecords } from './filed-records.js';
import { identifiersOfFile } from './identifiers-of-file.js';

/** What references of one sort can name, and how a reader is told where to look. */
interface Target {
  readonly expected: string;
  readonly namedIn: (file: CaseFile) => readonly string[];
}

/**
 * The references of a case file that lead nowhere: somebody who is not in the team, an organisation that nobody has
 * introduced, a goal for a need that was not assessed. Every field that refers to something says so itself. Empty
 * when all is well. Throws an `InputError` for what is no case file.
 *
 * @example
 * ```ts
 * import { type CaseFile, checkReferences } from 'exit-work/model';
 *
 * const file: CaseFile = {
 *   format: 'exit-work/case-file', formatVersion: 1, holderId: 'o-exit', id: 'case-1', programme: { id: 'exit-sweden', version: '1.0.0' },
 *   client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' },
 *   participation: { nature: 'voluntary', since: '2030-01-02' },
 *   organisations: [{ id: 'o-exit', name: 'Open Door', kind: 'civil-society-organisation' }],
 *   team: [{ id: 'm-1', organisationId: 'o-1', name: 'Alex Example', role: 'counsellor' }],
 *   accessRestrictions: [], conferences: [], securityConcerns: [], events: [],
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'counsellor',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 * };
 * checkReferences(file);
 * // => [{ code: 'unknown-reference', path: 'team[0].organisationId', message: 'expected an organisation that is listed in `organisations`' }]
 * ```
 */
export function checkReferences(file: CaseFile): readonly Issue[] {
  checkedFile('file', file);
  return danglingIn(file, file);
}

/** References of a part of a file that lead nowhere in the whole; paths are those in the part. */
export function danglingIn(part: CaseFile, file: CaseFile): readonly Issue[] {
  // What nothing refers to is not collected.
  const known = new Map<Target, ReadonlySet<string>>();
  const knownTo = (target: Target): ReadonlySet<string> => {
    const before = known.get(target);
    if (before !== undefined) return before;
    const named = new Set(target.namedIn(file));
    known.set(target, named);
    return named;
  };
  return filledReferencesIn(CaseFile, part).flatMap(({ path, annotation, value }) => {
    const target = targets.get(annotation?.refersTo ?? '');
    return target === undefined || typeof value !== 'string' || knownTo(target).has(value)
      ? []
      : [{ code: 'unknown-reference', path: fieldPath(path), message: `expected ${target.expected}` }];
  });
}

const targets: ReadonlyMap<string, Target> = new Map<string, Target>([
  ['team', { expected: 'somebody who is listed in `team`', namedIn: ({ team }) => idsOf(team) }],
  [
    'people',
    {
      expected: 'the client or somebody who is listed in `team`',
      namedIn: ({ client, team = [] }) => idsOf([client, ...team]),
    },
  ],
  [
    'persons',
    {
      expected:
        'the client, a related person, a guardian, the person of concern or somebody who is listed in `team`',
      namedIn: (file) => idsOf(personsIn(file)),
    },
  ],
  ['client', { expected: 'the client of this file', namedIn: ({ client }) => [client.id] }],
  [
    'organisations',
    {
      expected: 'an organisation that is listed in `organisations`',
      namedIn: ({ organisations }) => idsOf(organisations),
    },
  ],
  [
    'events',
    {
      expected: 'an earlier entry of this file',
      namedIn: ({ opening, events }) => idsOf([opening, ...events]),
    },
  ],
  [
    'needs',
    { expected: 'a need of a needs assessment in this file', namedIn: (file) => idsOf(needsIn(file)) },
  ],
  [
    'goals',
    {
      expected: 'a goal of a plan in this file',
      namedIn: ({ interventionPlans = [] }) => idsOf(interventionPlans.flatMap(({ goals }) => goals)),
    },
  ],
  [
    'guardians',
    {
      expected: 'a guardian who is listed with the client',
      namedIn: ({ client }) => idsOf(client.guardians),
    },
  ],
  [
    'personOfConcern',
    {
      expected: 'the person of concern of this file',
      namedIn: ({ personOfConcern }) => idsOf([personOfConcern ?? []].flat()),
    },
  ],
  ...filedRecords.map((name): [string, Target] => [
    name,
    { expected: `a record that is listed in \`${name}\``, namedIn: (file) => idsOf(file[name]) },
  ]),
  [
    'identified',
    {
      expected: 'the identifier of something that stands in this file',
      namedIn: (file) => idsOf(identifiersOfFile(file)),
    },
  ],
  [
    'entrustedItems',
    { expected: 'an entry of `entrustedItems`', namedIn: ({ entrustedItems }) => idsOf(entrustedItems) },
  ],
  [
    'records',
    {
      expected: 'a record that is filed in this case',
      namedIn: (file) => filedRecords.flatMap((name) => idsOf(file[name])),
    },
  ],
]);

function needsIn({ needsAssessments = [] }: CaseFile): Identified {
  return needsAssessments.flatMap((assessment) =>
    areaFields.flatMap((area): Identified => assessment[area].needs),
  );
}

function personsIn({ client, personOfConcern, team = [] }: CaseFile): Identified {
  const { relatedPersons = [], guardians = [] } = client;
  return [client, ...relatedPersons, ...guardians, ...[personOfConcern ?? []].flat(), ...team];
}

type Identified = readonly { readonly id: string }[];

function idsOf(list: Identified = []): readonly string[] {
  return list.map(({ id }) => id);
}

import { type Choose, seeded } from '../../../sharing/worlds/small-scope.js';
import { type Answer, answerOn, policyOn, questions, statementOn } from './answers-on-files.js';
import { type PlaceOfRecords, placesOfRecords } from './places-of-records.js';
import { type Leaving, type WayOfFiles, type WayOut, waysOutOfFiles } from './ways-out-of-files.js';
import { type Supply, supplyOf, type WithAndWithout, withAndWithout } from './with-and-without.js';

export interface Findings {
  /** How often something that left a file with a record was compared with what left it without. */
  readonly pairs: number;
  /** Of each kind of record by each way out, as `view of incidents[]`. */
  readonly met: ReadonlyMap<string, number>;
  /** How often what it permits hung on a record of a kind. */
  readonly premises: ReadonlyMap<string, number>;
  readonly breach: unknown;
}

/** The fields on which it hangs what is permitted. */
const premises: readonly string[] = [
  ...['client', 'earlierParticipations', 'organisations', 'team', 'accessRestrictions', 'conferences'],
  ...['securityConcerns', 'consents', 'entrustedItems', 'events'],
];

/** What the client is told of without being asked: theirs, their guardians’, and how they came to take part. */
const knownToClient: readonly string[] = ['client', 'consents', 'earlierParticipations', 'events'];

/** Files without the record, and questions: what leaves these files by these questions is worked out once. */
export interface Pool {
  readonly supply: Supply;
  readonly ways: Ways;
}

export function poolOf(seed: number): Pool {
  return { supply: supplyOf(seeded(seed)), ways: Object.entries(waysOutOfFiles()) };
}

/** Files with a record and without it, of every kind in turn, once at least, until so many pairs of what leaves them were compared. */
export function existenceApart(count: number, seed: number, { supply, ways }: Pool): Findings {
  const choose = seeded(seed);
  const tally: Tally = { pairs: 0, met: new Map(), premises: new Map() };
  for (let turn = 0; tally.pairs < count || turn < placesOfRecords.length; turn += 1) {
    const place = placesOfRecords[turn % placesOfRecords.length];
    if (place === undefined) continue;
    const pair = withAndWithout(choose, place, supply);
    const isWhole = Math.floor(turn / placesOfRecords.length) % 8 === 0;
    const told = [
      ...toldByFile(choose, pair, tally, ways),
      ...toldByAnswers(choose, pair, tally),
      ...(isWhole ? toldByStatement(choose, pair, tally) : []),
    ];
    const { file, without, tells } = pair;
    if (told.length > 0) return { ...tally, breach: { told, name: place.name, tells, file, without } };
  }
  return { ...tally, breach: undefined };
}

interface Tally {
  pairs: number;
  readonly met: Map<string, number>;
  readonly premises: Map<string, number>;
}

type Ways = readonly (readonly [name: string, way: WayOut])[];

function toldByFile(choose: Choose, pair: WithAndWithout, tally: Tally, ways: Ways): readonly string[] {
  return ways.flatMap(([way, { hiding }]) => {
    const leaving = hiding(choose, pair);
    return leaving === undefined
      ? []
      : compared(way, leaving(pair.file), remembered(leaving, pair.without), pair, tally);
  });
}

const leftBefore = new WeakMap<Leaving, WeakMap<object, string>>();

/** The files without the record are few, and so are the questions. */
function remembered(leaving: Leaving, file: WithAndWithout['without']): string {
  const known = leftBefore.get(leaving) ?? new WeakMap<object, string>();
  leftBefore.set(leaving, known);
  const text = known.get(file) ?? leaving(file);
  known.set(file, text);
  return text;
}

function toldByAnswers(choose: Choose, pair: WithAndWithout, tally: Tally): readonly string[] {
  const [field] = pair.place.fields;
  const [one, other] = [policyOn(pair.file), policyOn(pair.without)];
  if (one === other) return compared('policy', '', '', pair, tally);
  const isPremise = premises.includes(field) || JSON.stringify(pair.file).includes('"hidden-o"');
  if (!isPremise) return ['policy'];
  const first = choose(questions.length);
  const asked = [0, 2, 4, 6].map((next) => (first + next) % questions.length);
  return asked.flatMap((question) =>
    toldByAnswer(choose, answerOn(one, question), answerOn(other, question), pair, tally),
  );
}

/** A recipient learns no more than what is permitted; what the house writes down is the same where all is decided alike. */
function toldByAnswer(
  choose: Choose,
  left: Answer,
  right: Answer,
  pair: WithAndWithout,
  tally: Tally,
): readonly string[] {
  const [texts, others] = [left.texts, right.texts];
  if (texts.permitted !== others.permitted) {
    add(tally.premises, pair.place.name);
    return [];
  }
  const ways = [
    ...(['notices', 'account'] as const),
    ...(texts.decision === others.decision ? (['log'] as const) : []),
  ];
  return [
    ...ways.flatMap((way) => compared(way, texts[way], others[way], pair, tally)),
    ...(choose(64) === 0 ? compared('preview', left.preview(), right.preview(), pair, tally) : []),
  ];
}

/** Where the same is shared, the same is said. It takes long to say. */
function toldByStatement(choose: Choose, pair: WithAndWithout, tally: Tally): readonly string[] {
  const { fields } = pair.place;
  const isAsked = fields.length === 1 && premises.includes(fields[0]) && !knownToClient.includes(fields[0]);
  if (!isAsked) return [];
  const language = choose(2) === 0 ? 'de' : 'en';
  const [table, statement] = statementOn(policyOn(pair.file), language);
  const [otherTable, otherStatement] = statementOn(policyOn(pair.without), language);
  return table === otherTable ? compared('statement', statement, otherStatement, pair, tally) : [];
}

function compared(
  way: string,
  text: string,
  other: string,
  { place }: WithAndWithout,
  tally: Tally,
): readonly string[] {
  tally.pairs += 1;
  add(tally.met, `${way} of ${place.name}`);
  return text === other ? [] : [way];
}

/** The ways out by which a record of a kind is seen where everything may be known: by these a comparison can fail. */
export function seenBy(choose: Choose, place: PlaceOfRecords): readonly WayOfFiles[] {
  const pair = withAndWithout(choose, place, supplyOf(choose));
  const ways = waysOutOfFiles();
  return (['view', 'export', 'reading', 'own sessions'] as const).filter((way) => {
    const leaving = ways[way].showing(pair);
    return leaving(pair.file) !== leaving(pair.without);
  });
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

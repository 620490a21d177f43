import { fieldPath } from 'exit-work/kernel';
import { CaseFile, type CaseFile as CaseFileData } from 'exit-work/model';
import { annotationOf } from 'exit-work/schema';
import {
  type DisclosureDecision,
  type DisclosureLog,
  heldBackText,
  type SubjectAccessOptions,
  subjectAccessExport,
  textsToRead,
  viewRecord,
} from 'exit-work/sharing';
import type { DataCategory } from 'exit-work/vocabulary';
import * as z from 'zod';
import { structureOf } from '../../../../src/schema/structure-of.js';
import { withoutLists } from '../../../../src/sharing/view/without-references.js';
import { consentOfSister } from '../../../builders/sharing/consent.js';
import { examplesOf } from '../../../examples/record-examples.js';
import { everyCategory } from '../../builders/builders.js';
import { permitting } from '../../builders/permitting.js';
import { closed, emptyLog, type Happening, logged, open } from '../../log/logged.js';
import { type Choose, oneOf, seeded, someOf } from '../../worlds/small-scope.js';
import { copied, putAt, valueAt } from './record-places.js';
import { type Sample, type Shown, sampleOf, shownBy, twinOf } from './twins.js';

export interface Findings {
  readonly pairs: number;
  /** Texts that stand in the export as they are; leaves that it leaves out; texts that it holds back. */
  readonly kept: number;
  readonly removed: number;
  readonly heldBack: number;
  /** Pairs in which a category was withheld, and in which a list was closed for it. */
  readonly withholding: number;
  readonly closing: number;
  readonly breach: unknown;
}

/** Two files that agree on what is the client’s to see, and two logs on what the client may know: two exports alike. */
export function exportsApart(count: number, seed: number): Findings {
  const choose = seeded(seed);
  const findings = { kept: 0, removed: 0, heldBack: 0, withholding: 0, closing: 0 };
  for (let pairs = 1; pairs <= count; pairs += 1) {
    const { broken, pair, ...counted } = pairOf(choose);
    findings.kept += counted.kept;
    findings.removed += counted.removed;
    findings.heldBack += counted.heldBack;
    findings.withholding += Number(counted.closing !== undefined);
    findings.closing += counted.closing ?? 0;
    if (broken.length > 0) return { pairs, ...findings, breach: { broken, ...pair } };
  }
  return { pairs: count, ...findings, breach: undefined };
}

/** The examples, in each of which a sister has given a consent too. */
const samples: readonly Sample[] = examplesOf('CaseFile').map(({ record }) => {
  const file = CaseFile.parse(record);
  const [first] = file.events;
  const sister = consentOfSister({ id: 'consent-of-sister' });
  const given = { id: 'event-of-sister', type: 'consent.given', recordId: sister.id };
  return sampleOf(CaseFile, {
    ...file,
    // The client of the log.
    client: { ...file.client, id: 'c-1' },
    holderId: 'o-exit',
    consents: [...(file.consents ?? []), sister],
    events: first === undefined ? [] : [...file.events, { ...first, ...given }],
  });
});

function logOf(...happenings: readonly (Happening | undefined)[]): DisclosureLog {
  return happenings.reduce<DisclosureLog>(
    (log, one, index) => (one === undefined ? log : logged(log, one, index + 1)),
    emptyLog,
  );
}

const openLog = logOf(...Object.values<Happening>(open));
const fullLog = logOf(...Object.values<Happening>(open), ...Object.values<Happening>(closed));

function pairOf(choose: Choose) {
  const categories = choose(2) === 0 ? [] : someOf(choose, everyCategory, 3);
  const decision = access(categories);
  const shown = shownBy(oneOf(choose, samples), decision, {});
  const file = asFile(shown.base);
  const texts = [...new Set(textsToRead(file).map(({ digest }) => digest))];
  const readTexts = oneOf(choose, [texts, [], texts.filter(() => choose(2) === 0)]);
  const options: SubjectAccessOptions = {
    holderId: 'o-exit',
    at: '2030-07-01T09:00:00Z',
    withhold: categories.map((category) => ({ category, reason: 'protects-others' })),
    readTexts,
  };
  const closedNames = closedLists(categories);
  const unread = new Set(
    textsToRead(file).flatMap(({ path, digest }) => (readTexts.includes(digest) ? [] : [path])),
  );
  const other = otherFile(choose, shown, unread, closedNames);
  const answer = subjectAccessExport(file, openLog, options);
  const text = JSON.stringify(answer);
  const right = viewRecord(CaseFile, expected(file, shown, unread, closedNames), decision);
  const markers = shown.visible.filter((marker) => JSON.stringify(right).includes(`"${marker}"`));
  const broken = [
    ...(text === JSON.stringify(subjectAccessExport(other, fullLog, options)) ? [] : ['they are told apart']),
    ...(JSON.stringify(answer.file) === JSON.stringify(right) ? [] : ['it is not what a view would show']),
    ...(/withheld-\d|of-sister/.test(text) ? ['it holds what is of others'] : []),
    ...(answer.disclosures.length === Object.keys(open).length ? [] : ['it does not account for all']),
  ];
  return {
    broken,
    pair: { file, other, options },
    kept: markers.length,
    removed: shown.appearances.filter((one) => one === 'withheld').length,
    heldBack: text.split(heldBackText).length - 1,
    closing: categories.length === 0 ? undefined : Number(closedNames.length > 0),
  };
}

/** All of the client and of nobody, but what is withheld. */
function access(withheld: readonly DataCategory[]): DisclosureDecision {
  const categories = everyCategory.filter((category) => !withheld.includes(category));
  const items = categories.flatMap((one) => [`client/${one}`, `nobody/${one}`] as const);
  return { ...permitting(...items), recipientId: 'c-1', purpose: 'subject-access' };
}

/** The lists whose entries cannot be without a field of a withheld category. */
function closedLists(categories: readonly DataCategory[]): readonly string[] {
  return Object.entries(CaseFile.shape).flatMap(([name, field]) => {
    const list = structureOf(field);
    const entry = list.kind === 'list' ? structureOf(list.entry) : list;
    if (list.kind !== 'list' || entry.kind !== 'record') return [];
    const cannotBeWithout = Object.values(entry.shape).some((one) => {
      const { category, mayContain = [], valuesMayContain } = annotationOf(one) ?? {};
      const isText = ['x y', 'other: x'].some((words) => z.safeParse(one, words).success);
      const besides = isText ? (valuesMayContain ?? []) : mayContain;
      const isWithheld = categories.some((each) => each === category || besides.includes(each));
      return isWithheld && !(one instanceof z.core.$ZodOptional);
    });
    return cannotBeWithout ? [name] : [];
  });
}

/** What a view would be made of: without the consents of others, closed lists, and texts that nobody has read. */
function expected(
  file: object,
  { sample: { places } }: Shown,
  unread: ReadonlySet<string>,
  closedNames: readonly string[],
): CaseFileData {
  const copy = copied(file);
  // Which texts were cleared for whom stays in the house.
  putAt(copy, ['clearedTexts'], undefined);
  for (const { path } of places.leaves) if (unread.has(fieldPath(path))) putAt(copy, path, heldBackText);
  const open = withoutLists(CaseFile, copy, new Set(closedNames));
  return withoutOthersConsents(asFile(Object(open)), asFile(file));
}

function withoutOthersConsents(file: CaseFileData, { consents = [] }: CaseFileData): CaseFileData {
  const isOfOthers = ({ dataSubject }: NonNullable<CaseFileData['consents']>[number]) =>
    dataSubject !== 'client' && dataSubject !== 'nobody';
  const others = consents.filter(isOfOthers).map(({ id }) => id);
  const copy = copied(file);
  if (Array.isArray(copy.consents))
    putAt(
      copy,
      ['consents'],
      copy.consents.filter((one) => !isOfOthers(one)),
    );
  if (Array.isArray(copy.events)) {
    const events = copy.events.filter(({ recordId }) => recordId === undefined || !others.includes(recordId));
    putAt(copy, ['events'], events);
  }
  return copy;
}

/** A twin whose unread texts and closed lists are otherwise, and sometimes without the consents of others. */
function otherFile(
  choose: Choose,
  shown: Shown,
  unread: ReadonlySet<string>,
  closedNames: readonly string[],
): CaseFileData {
  const { base, sample } = shown;
  const twin = twinOf(choose, shown);
  for (const [index, { path }] of sample.places.leaves.entries()) {
    const isOwnWords = (word: unknown) => typeof word === 'string' && /^(other: )?withheld/.test(word);
    const words = sample.others[index]?.find(isOwnWords);
    if (unread.has(fieldPath(path)) && words !== undefined) putAt(twin, path, words);
    // Whose consent it is, and which events are of it, stays.
    const isOfConsent = path[0] === 'consents' && (path[2] === 'id' || path[2] === 'dataSubject');
    if (isOfConsent || path[2] === 'recordId') putAt(twin, path, valueAt(base, path));
  }
  // Whose file it is, the caller says.
  putAt(twin, ['client', 'id'], valueAt(base, ['client', 'id']));
  for (const name of closedNames) {
    const entries = valueAt(base, [name]);
    if (name === 'consents' || !Array.isArray(entries)) continue;
    // What refers to one of them goes with it, so that none is taken away.
    putAt(twin, [name], oneOf(choose, [entries, [...entries, ...entries]]));
  }
  return choose(2) === 0 ? asFile(twin) : withoutOthersConsents(asFile(twin), asFile(base));
}

/** Of the form of a case file, not of its types: an export does not depend on what its texts say. */
function asFile(record: object): CaseFileData {
  return record as CaseFileData;
}

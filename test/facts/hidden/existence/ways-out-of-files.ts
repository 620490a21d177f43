import { InputError } from 'exit-work/kernel';
import { CaseFile, type CaseFile as CaseFileData } from 'exit-work/model';
import {
  type DisclosureDecision,
  decideReading,
  type ReadingDecision,
  readingView,
  type SubjectAccessOptions,
  sharingPolicyOf,
  subjectAccessExport,
  textsToRead,
  type ViewOptions,
  viewRecord,
} from 'exit-work/sharing';
import type { DataCategory } from 'exit-work/vocabulary';
import { caseManager } from '../../../builders/index.js';
import { everyCategory } from '../../../sharing/builders/builders.js';
import { everything, type Item, permitting } from '../../../sharing/builders/permitting.js';
import { emptyLog } from '../../../sharing/log/logged.js';
import { type Choose, oneOf } from '../../../sharing/worlds/small-scope.js';
import { fileOfTeam, reading } from '../../footing/reading/read-by.js';
import { hiddenId, type WithAndWithout } from './with-and-without.js';

/** What leaves of a file, as bytes. */
export type Leaving = (file: CaseFileData) => string;

/** A way by which a file goes out: asked so that the record is not to be known, or so that everything may be. */
export interface WayOut {
  /** A question that permits none of what tells of the record; nothing where whoever asks may know of it in any case. */
  readonly hiding: (choose: Choose, pair: WithAndWithout) => Leaving | undefined;
  readonly showing: (pair: WithAndWithout) => Leaving;
}

type Ask = (choose: Choose, tells: readonly Item[]) => Leaving;

/** The same few questions again and again, as far as they do: for each that tells something a few. */
function again(ask: Ask, most: number): Ask {
  const asked = new Map<string, Leaving[]>();
  return (choose, tells) => {
    const key = tells.join();
    const before = asked.get(key) ?? [];
    if (before.length >= most) return oneOf(choose, before);
    const leaving = ask(choose, tells);
    asked.set(key, [...before, leaving]);
    return leaving;
  };
}

const at = '2030-07-01T09:00:00Z';
const pseudonymKey = 'an example key of more than 32 characters';

function viewed(decision: DisclosureDecision, options: ViewOptions = {}): Leaving {
  return (file) => JSON.stringify(viewRecord(CaseFile, file, decision, options));
}

/** To a recipient, with or without pseudonyms and the texts that were cleared. */
const toRecipient: Ask = (choose, tells) => {
  const most = oneOf(choose, [2, 4, 8]);
  const items = everything.filter((one) => choose(most) > 0 && !tells.includes(one));
  const decision = permitting(...items);
  return oneOf(choose, [
    viewed(decision),
    viewed(decision, { pseudonymKey }),
    viewed(decision, { pseudonymKey, identifiers: 'pseudonyms' }),
    (file: CaseFileData) => viewed(decision, { clearing: file })(file),
  ]);
};

const everythingToRecipient: WayOut['showing'] = ({ place, file: { entrustedItems = [] } }) => {
  const decision = permitting(...everything);
  const grounds = ['consent-1', hiddenId].map((id) => ({ ground: 'consent' as const, id }));
  return viewed({
    ...decision,
    recipientId: isOccurring(place) ? hiddenId : 'o-another',
    permitted: decision.permitted.map((one) => ({ ...one, grounds })),
    entrusted: { rulings: [], open: entrustedItems, withheld: [] },
  });
};

/** It shows where something names it. */
function isOccurring({ existence }: WithAndWithout['place']): boolean {
  return existence?.by === 'occurrence';
}

const access: SubjectAccessOptions = { holderId: 'o-exit', at };

/** To the client, who learns of themselves and of nobody else. */
const toClient: Ask = (choose, tells) => {
  const categories = tells.flatMap((item) => categoryOf(item, ['client', 'nobody']));
  const others = everyCategory.filter((one) => choose(12) === 0 && !categories.includes(one));
  const withhold = [...categories, ...others].map((category) => ({
    category,
    reason: 'protects-others' as const,
  }));
  return exported({ ...access, withhold });
};

function exported(options: SubjectAccessOptions): Leaving {
  return (file) => JSON.stringify(subjectAccessExport(file, emptyLog, options));
}

function categoryOf(item: string, subjects: readonly string[]): readonly DataCategory[] {
  const [subject = '', name] = item.split('/');
  return subjects.includes(subject) ? everyCategory.filter((one) => one === name) : [];
}

const team = fileOfTeam();
const policy = sharingPolicyOf([team]);
const { id: memberId, role } = caseManager();
const byManager = decideReading(reading({ memberId, role }), policy);
const byVolunteer = decideReading(reading({ memberId: 'm-volunteer', role: 'volunteer' }), policy);

/** To a worker of the house, whose role does not need it. The house knows what was agreed with its client. */
const toReader: Ask = (choose, tells) => {
  const told = tells.flatMap((item) => item.split('/').slice(1));
  const categories = everyCategory.filter((one) => choose(6) > 0 && !told.includes(one));
  return read({ ...byManager, categories });
};

/** To a volunteer, who reads who the client is, and the sessions in which they took part. */
const toVolunteer = read(byVolunteer);

function allOwn(file: CaseFileData): string {
  const sessions = (file.sessions ?? []).map((one) => ({ ...one, workerIds: ['m-volunteer'] }));
  return toVolunteer({ ...file, ...(sessions.length === 0 ? {} : { sessions }) });
}

/** Whoever reads anything is warned of dangers, and so learns that there is one; of nothing else. */
function read(decision: ReadingDecision): Leaving {
  return (file) => {
    const { warnings, file: seen } = readingView(file, decision);
    const { securityConcerns, incidents = [] } = file;
    const dangers = [
      ...securityConcerns.map(({ raisedAt }) => raisedAt),
      ...incidents.map(({ happenedAt }) => happenedAt),
    ];
    return JSON.stringify([seen, warnings.filter(({ since }) => !dangers.includes(since))]);
  };
}

function refused(file: CaseFileData): string {
  const ofOther = { ...byManager, request: { ...byManager.request, clientId: 'c-another' } };
  const misspelt = { pseudonymKey: 'short' };
  return JSON.stringify([
    messageOf(() => readingView(file, ofOther)),
    messageOf(() => viewRecord(CaseFile, file, permitting(), misspelt)),
    messageOf(() => subjectAccessExport(file, emptyLog, { ...access, at: 'soon' as typeof at })),
    messageOf(() => textsToRead(file, 'no identifier')),
  ]);
}

function messageOf(refusing: () => unknown): readonly unknown[] {
  try {
    refusing();
  } catch (error) {
    if (error instanceof InputError) return [error.message, error.issues];
    throw error;
  }
  throw new RangeError('it was not refused');
}

export type WayOfFiles = 'view' | 'export' | 'reading' | 'own sessions' | 'refusals';

/** The ways out, by which the same few questions are asked again and again. */
export function waysOutOfFiles(): Readonly<Record<WayOfFiles, WayOut>> {
  const [view, clientExport, reading] = [toRecipient, toClient, toReader].map((ask) => again(ask, 4));
  return {
    view: { hiding: (choose, { tells }) => view?.(choose, tells), showing: everythingToRecipient },
    export: { hiding: (choose, { tells }) => clientExport?.(choose, tells), showing: () => exported(access) },
    reading: {
      hiding: (choose, { place, tells }) =>
        // The house knows what was agreed with its client.
        place.existence?.by === 'ground' ? undefined : reading?.(choose, tells),
      showing: () => read({ ...byManager, categories: everyCategory, withheld: [] }),
    },
    'own sessions': { hiding: () => toVolunteer, showing: () => allOwn },
    refusals: { hiding: () => refused, showing: () => refused },
  };
}

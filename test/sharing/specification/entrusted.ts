import type { Consent } from 'exit-work/model';
import type { EntrustedRecord } from 'exit-work/sharing';
import { type Asking, type Entries, has, type Item } from './footing.js';
import { giverOf, isOfHolder, type Weight, weightOfConsent, weightOfDuty, weightOfVital } from './grounds.js';
import { notReplaced, refusalsIn } from './not-replaced.js';

/** What was entrusted and is asked for, by its mark: whether it goes along, and what decided. */
export interface EntrustedRuled {
  readonly ruling: 'permitted' | 'escalated' | 'not-applicable';
  readonly by: Entries;
}

/** The rulings on what a request names, and which marks of the client are open to the recipient. */
export interface SpecifiedEntrusted {
  readonly rulings: ReadonlyMap<string, EntrustedRuled>;
  readonly open: ReadonlySet<string>;
  readonly withheld: ReadonlySet<string>;
}

export const nothingEntrusted: SpecifiedEntrusted = {
  rulings: new Map(),
  open: new Set(),
  withheld: new Set(),
};

export function entrustedIn(asking: Asking): SpecifiedEntrusted {
  const marks = asking.safeguards.flatMap(({ entrustedRecords = [] }) => entrustedRecords);
  const rulings = new Map(
    (asking.asked.entrustedIds ?? []).map((id) => [
      id,
      ruleMark(
        asking,
        id,
        marks.find((mark) => mark.id === id),
      ),
    ]),
  );
  const isOpen = (mark: EntrustedRecord) =>
    isKnownTo(asking, mark) || rulings.get(mark.id)?.ruling === 'permitted';
  const idsOf = (all: readonly EntrustedRecord[]) => new Set(all.map(({ id }) => id));
  return {
    rulings,
    open: idsOf(marks.filter(isOpen)),
    withheld: idsOf(marks.filter((mark) => !isOpen(mark))),
  };
}

/** To whoever entrusted it, and, in the house, to the worker to whom. */
function isKnownTo({ asked }: Asking, { entrustedById, entrustedToId }: EntrustedRecord): boolean {
  const isInHouse = asked.recipientId === asked.holderId;
  return asked.recipientId === entrustedById || (isInHouse && asked.recipientMemberId === entrustedToId);
}

function ruleMark(asking: Asking, id: string, mark: EntrustedRecord | undefined): EntrustedRuled {
  const { asked, policy } = asking;
  if (mark !== undefined && isKnownTo(asking, mark)) return { ruling: 'permitted', by: [] };
  const duties = (weight: Weight) =>
    (policy.duties ?? []).filter((one) => weightOfDuty(wholeOf(asking, one), one) === weight);
  const vital = (weight: Weight) =>
    (policy.vitalInterests ?? []).filter(
      (one) => has(one.entrustedIds, id) && weightOfVital(wholeOf(asking, one), one) === weight,
    );
  const consents = (weight: Weight) =>
    (policy.consents ?? []).filter((one) => weightOnMark(asking, one, id, mark) === weight);
  const ofMark = (entries: Entries): Entries => (mark === undefined ? [] : entries);
  const reaching = [
    ...consents('permits'),
    ...ofMark(vital('permits')),
    ...ofMark(duties('permits').filter(({ reachesEntrusted }) => reachesEntrusted === true)),
  ];
  if (reaching.length > 0) return { ruling: 'permitted', by: reaching };
  const doubted = [
    ...duties('permits'),
    ...duties('in doubt'),
    ...consents('in doubt'),
    ...ofMark(vital('in doubt')),
  ];
  const isAtStake = asked.purpose === 'safeguarding' && asked.lifeAtStake === true;
  return { ruling: isAtStake || doubted.length > 0 ? 'escalated' : 'not-applicable', by: doubted };
}

interface Named {
  readonly dataSubjects: readonly string[];
  readonly categories: readonly string[];
}

/** Of whatever subjects and categories: of one of its own. */
function wholeOf(asking: Asking, { dataSubjects, categories }: Named): Item {
  return { ...asking, subject: dataSubjects[0] ?? '', person: undefined, category: categories[0] ?? '' };
}

/** What is least of all the categories that the consent names, towards the recipient or, in the house, the worker. */
function weightOnMark(asking: Asking, one: Consent, id: string, mark: EntrustedRecord | undefined): Weight {
  const { asked, policy, at, standing } = asking;
  if (mark === undefined || standing !== 'known' || !has(one.entrustedIds, id)) return 'nothing';
  if (giverOf(one) !== mark.entrustedById || has(one.conditions, 'pseudonymised')) return 'nothing';
  const isInHouse = asked.recipientId === asked.holderId;
  const worker = isInHouse ? asked.recipientMemberId : undefined;
  const towards = worker === undefined ? [asked.recipientId] : [asked.recipientId, worker];
  if (!one.recipientIds.some((recipientId) => towards.includes(recipientId))) return 'nothing';
  // To the house as to the worker: so that both are asked about as one.
  const asOne = <T extends Consent>(consent: T): T =>
    consent.recipientIds.some((recipientId) => towards.includes(recipientId))
      ? { ...consent, recipientIds: [asked.recipientId] }
      : consent;
  const said = (policy.consents ?? []).filter((consent) => isOfHolder(asking, consent));
  const own = said.map(asOne);
  const standingOnes = notReplaced(own, at);
  const refusals = refusalsIn(said, at).map(asOne);
  const same = standingOnes.find((consent) => consent.id === one.id);
  if (same === undefined) return 'nothing';
  const weights = one.categories.map((category) =>
    weightOfConsent(
      { ...asking, subject: one.dataSubject, person: one.personId, category },
      same,
      own,
      refusals,
    ),
  );
  if (weights.includes('nothing')) return 'nothing';
  return weights.includes('in doubt') ? 'in doubt' : 'permits';
}

import { CaseFile, Client, SessionRecord } from 'exit-work/model';
import { name, record } from 'exit-work/schema';
import {
  decideDisclosure,
  explainFields,
  type FieldExplanation,
  recipientNotice,
  recordDisclosure,
  viewRecord,
} from 'exit-work/sharing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { pseudonymIn } from '../../../../src/sharing/view/pseudonym-of.js';
import {
  agreement,
  consent,
  everyCategory,
  everySubject,
  policy,
  prohibition,
  request,
} from '../../builders/builders.js';
import { everything, generalising, type Item, permitting } from '../../builders/permitting.js';
import { emergency, sister } from '../../builders/safeguarding-builders.js';
import { chanceFrom } from '../../worlds/chance.js';
import { markedFile, markersIn } from '../marked-file.js';

function explained(fields: readonly FieldExplanation[]): Record<string, Partial<FieldExplanation>> {
  return Object.fromEntries(
    fields.map(({ path, shown, because, grounds }) => [path, { shown, because, grounds }]),
  );
}

const unread =
  'nobody can know what its writer put in; a worker who reads it can clear it for this recipient and purpose';

describe('the explanation of each field', () => {
  const decision = decideDisclosure(
    request({ categories: ['identity', 'reference', 'contact', 'offences', 'beliefs'] }),
    policy({
      consents: [
        consent({ categories: ['contact', 'offences', 'beliefs'] }),
        consent({ id: 'consent-2', categories: ['identity', 'reference'], conditions: ['pseudonymised'] }),
      ],
      prohibitions: [prohibition({ categories: ['beliefs'], because: 'an example' })],
    }),
  );

  it.each<[string, FieldExplanation['shown'], string[], string[]]>([
    ['telephone', 'in-full', [], ['consent-1']],
    ['id', 'as-pseudonym', ['it is permitted in generalised form only'], ['consent-2']],
    ['dateOfBirth', 'as-age-band', ['it is permitted in generalised form only'], ['consent-2']],
    ['givenName', 'not-at-all', ['it is permitted in generalised form only'], ['consent-2']],
    ['ideology', 'not-at-all', ['an example'], []],
    ['address', 'not-at-all', ['it was not asked for'], []],
    [
      'offenceHistory',
      'not-at-all',
      ['it is permitted in generalised form only', 'it was not asked for', 'an example', unread],
      ['consent-1'],
    ],
    ['relatedPersons[].name', 'not-at-all', ['it was not asked for'], []],
  ])('%s: %s', (path, shown, because, ids) => {
    expect(explained(explainFields(Client, decision))[path]).toEqual({
      shown,
      because,
      grounds: ids.map((id) => ({ ground: 'consent', id })),
    });
  });

  it.each([
    ['deny', decideDisclosure(request(), policy()), 'no ground covers it'],
    [
      'escalate',
      decideDisclosure(emergency({ lifeAtStake: true }), policy()),
      'somebody says that it is needed, and a human must judge that',
    ],
    [
      'refer, for the policy cannot be read',
      decideDisclosure(request(), policy({ consents: [consent(), consent()] })),
      'what would decide it could not be read',
    ],
  ] as const)('nothing is shown where the outcome is %s', (_, denied, why) => {
    const all = explainFields(Client, denied);
    expect(new Set(all.map(({ shown }) => shown))).toEqual(new Set(['not-at-all']));
    expect(all.find(({ path }) => path === 'givenName')?.because).toEqual([why]);
  });

  it('speaks of what holds for everybody: what is permitted of one person is not shown of all', () => {
    const ofSister = decideDisclosure(
      request({ dataSubjects: ['relative'], persons: [sister] }),
      policy({ consents: [consent(sister)] }),
    );
    expect(ofSister.outcome).toBe('permit');
    expect(explained(explainFields(Client, ofSister))['relatedPersons[].name']).toEqual({
      shown: 'not-at-all',
      because: ['it was not asked for'],
      grounds: [],
    });
  });

  it('says nothing of a field without a classification', () => {
    const open = record({ title: name({ label: 'Title', category: 'health', subject: 'client' }) });
    const mixed = z.object({ foreign: z.string(), ...open.shape });
    expect(explainFields(mixed, permitting(...everything)).map(({ path }) => path)).toEqual(['title']);
  });

  it('names label, subject and category of each field of the record, in its order', () => {
    const [first, ...rest] = explainFields(SessionRecord, permitting(...everything));
    expect(first).toMatchObject({ path: 'id', label: 'Session', subject: 'client', category: 'reference' });
    expect(rest.map(({ path }) => path)).toContain('notes');
    expect([first, ...rest].every((one) => one?.shown === 'in-full' && one.because.length === 0)).toBe(true);
  });
});

const pseudonymKey = 'an example key of more than 32 characters';
const towards = { recipientId: 'o-job-centre', purpose: 'service-delivery' };

/** In full, in generalised form or not at all, as chance has it. */
function decisionFrom(seed: number) {
  const chance = chanceFrom(seed);
  const some = (list: readonly Item[], share: number) => list.filter(() => chance() < share);
  const permitted = some(everything, [0.5, 0.9, 1][seed % 3] ?? 1);
  return generalising(permitting(...permitted), ...some(permitted, 0.2));
}

/** What else shows says whether they do. */
const hangsOnRecord = /^(consents|organisations|team)\[\]/;

// https://github.com/SORMAS-Foundation/SORMAS-Project/issues/6640: the preview showed what the data did not.
describe('preview, view, notice and log redact identically', () => {
  it('a field is shown where the explanation says so, and nowhere else, in the form that it says', () => {
    const hows = ['in-full', 'as-pseudonym', 'not-at-all'] as const;
    const seen = { 'in-full': 0, 'as-pseudonym': 0, 'not-at-all': 0 };
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (recordSeed, decisionSeed) => {
        const { file, pathOf } = markedFile(recordSeed);
        const decision = decisionFrom(decisionSeed);
        const fields = explained(explainFields(CaseFile, decision));
        const view = viewRecord(CaseFile, file, decision, { pseudonymKey });
        const markers = markersIn(view);
        const pseudonyms = new Set(JSON.stringify(view).match(/p-[0-9a-f]{32}/g));
        const isRight = (marker: string, shown: FieldExplanation['shown'] = 'not-at-all') =>
          markers.has(marker) === (shown === 'in-full') &&
          (shown !== 'as-pseudonym' || pseudonyms.has(pseudonymIn(towards, marker, pseudonymKey)));
        const told = [...pathOf].filter(([, path]) => !hangsOnRecord.test(path));
        const wrong = told.filter(([marker, path]) => !isRight(marker, fields[path]?.shown));
        expect(wrong).toEqual([]);
        for (const shown of hows) {
          const found = told.filter(([, path]) => fields[path]?.shown === shown).length;
          if (shown === 'as-pseudonym') expect(pseudonyms.size).toBe(found);
          seen[shown] += found;
        }
      }),
      { numRuns: 30, seed: 20_300_601 },
    );
    for (const shown of hows) expect(seen[shown]).toBeGreaterThan(100);
  });

  it('the notice and the log name the items that the view shows, and no others', () => {
    const asked = request({ dataSubjects: [...everySubject], categories: [...everyCategory] });
    const governing = policy({
      agreements: [
        agreement({
          shared: ['identity', 'contact'],
          excluded: ['health'],
          dataSubjects: ['client', 'staff'],
        }),
      ],
      consents: [consent({ categories: ['reference'], conditions: ['pseudonymised'] })],
    });
    const decision = decideDisclosure(asked, governing);
    const log = recordDisclosure(
      { format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] },
      { id: 'entry-1', request: asked, decision, policy: governing, at: asked.instant },
    );
    const [entry] = log.entries;
    const { disclosed } = recipientNotice(decision);
    expect(disclosed).toHaveLength(5);
    expect(entry).toMatchObject({ disclosed });
    const shown = explainFields(CaseFile, decision).filter((field) => field.shown !== 'not-at-all');
    const items = new Set(disclosed.map(({ subject, category }) => `${subject}/${category}`));
    expect(shown.filter(({ subject, category }) => !items.has(`${subject}/${category}`))).toEqual([]);
    expect(shown.length).toBeGreaterThan(5);
  });
});

import { CaseFile, type CaseFile as CaseFileData, type EntrustedItem } from 'exit-work/model';
import {
  decideDisclosure,
  recipientNotice,
  sharingPolicyOf,
  subjectAccessExport,
  textsToClear,
  textsToRead,
  viewRecord,
} from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { entrustedItem } from '../../../builders/index.js';
import { everythingNeeded } from '../../../sharing/builders/builders.js';
import { decidedOn, everything, permitting } from '../../../sharing/builders/permitting.js';
import { emptyLog } from '../../../sharing/log/logged.js';
import { oneOf, seeded } from '../../../sharing/worlds/small-scope.js';

import { sentenceOf } from '../../laws.js';
import { agreed, inHouse } from './house-of-confidants.js';
import { withoutRecord } from './without-a-record.js';

const mark = entrustedItem({
  id: 'mark',
  entrustedById: 'somebody',
  entrustedToId: 'a-worker',
  supervisorId: 'another',
});

/** A file in which one more record is entrusted, whatever it is, and the file without that record and its mark. */
const pairs = withoutRecord.flatMap(({ name, file, without }) => {
  const left: unknown = Reflect.get(without, name);
  const kept = new Set((Array.isArray(left) ? left : []).map(({ id }: { readonly id: string }) => id));
  const entries: unknown = Reflect.get(file, name);
  const gone = (Array.isArray(entries) ? entries : []).find(
    ({ id }: { readonly id: string }) => !kept.has(id),
  );
  if (name === 'entrustedItems' || gone === undefined) return [];
  const marked = [...(file.entrustedItems ?? []), { ...mark, recordId: String(Reflect.get(gone, 'id')) }];
  return [{ name, marked: { ...file, entrustedItems: marked }, without }];
});

/** Everything permitted to everybody: nothing but the mark keeps it. */
const decisions = [
  permitting(...everything),
  permitting(...everything.filter((_, place) => place % 7 !== 0)),
];
const ways: Readonly<Record<string, (file: CaseFileData) => unknown>> = {
  view: (file) => decisions.map((decision) => viewRecord(CaseFile, file, decidedOn(file, decision))),
  export: (file) =>
    subjectAccessExport(file, emptyLog, { holderId: file.holderId, at: '2030-07-01T09:00:00Z' }),
  'texts to clear': (file) =>
    decisions.flatMap((one) =>
      textsToClear(CaseFile, file, decidedOn(file, one)).map(({ digest, label }) => [digest, label]),
    ),
  'texts to read': (file) => textsToRead(file).map(({ digest, label }) => [digest, label]),
};

it(`${sentenceOf(3)}: whatever record is entrusted, it leaves by no way, nor a trace of it`, () => {
  const choose = seeded(31);
  expect(new Set(pairs.map(({ name }) => name)).size).toBeGreaterThan(12);
  for (let turn = 0; turn < 16; turn += 1) {
    const { name, marked, without } = oneOf(choose, pairs);
    const [way, leaves] = oneOf(choose, Object.entries(ways));
    expect(JSON.stringify(leaves(marked)), `${way} of ${name}`).toBe(JSON.stringify(leaves(without)));
  }
});

it(`${sentenceOf(3)}: in the house, by a decision that rests on the file, for each record and worker`, () => {
  const choose = seeded(32);
  const own = agreed({ id: 'to-the-house', recipientIds: ['o-exit'] });
  const bytes = (file: CaseFileData, worker: string) => {
    const consents = [{ ...own, clientId: file.client.id }];
    const team = ['m-manager', 'm-counsellor'].map((id) => ({
      ...{ id, organisationId: 'o-exit', name: 'Example' },
      role: id === 'm-manager' ? ('case-manager' as const) : ('counsellor' as const),
    }));
    const whole = { ...file, holderId: 'o-exit', consents, team };
    const policy = sharingPolicyOf([whole], { necessity: everythingNeeded });
    const decision = decideDisclosure({ ...inHouse(worker), clientId: file.client.id }, policy);
    return JSON.stringify([viewRecord(CaseFile, whole, decision), recipientNotice(decision, 'categories')]);
  };
  for (let turn = 0; turn < 8; turn += 1) {
    const { name, marked, without } = oneOf(choose, pairs);
    const ofCounsellor = (one: EntrustedItem) => ({ ...one, entrustedToId: 'm-counsellor' });
    const file = { ...marked, entrustedItems: marked.entrustedItems.map(ofCounsellor) };
    const { entrustedItems: _, ...unmarked } = marked;
    expect(bytes(file, 'm-manager'), name).toBe(bytes(without, 'm-manager'));
    expect(bytes(file, 'm-counsellor'), name).toBe(bytes(unmarked, 'm-counsellor'));
  }
});

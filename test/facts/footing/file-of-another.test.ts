import { type CaseFile, CaseFile as CaseFileRecord, RapportNote, SessionRecord } from 'exit-work/model';
import {
  decideDisclosure,
  recordDisclosure,
  sharingPolicyOf,
  subjectAccessExport,
  textsToClear,
  viewRecord,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { heldSession, jobCentre } from '../../builders/index.js';
import { fullestExampleOf } from '../../examples/record-examples.js';
import { recordsOfTheLibrary } from '../../model/records-of-the-library.js';
import { request } from '../../sharing/builders/builders.js';
import { emptyLog } from '../../sharing/log/logged.js';
import { fileWith, refusalOf } from '../closed/disclosures-entered.js';

const file = fileWith();
const policy = sharingPolicyOf([file]);
const asked = request({ categories: ['identity', 'contact'], instant: '2030-03-04T09:00:00+01:00' });
const decision = decideDisclosure(asked, policy);

/** Whatever shows a whole file, or takes one to say what is cleared. */
const doors: Readonly<Record<string, (given: CaseFile) => unknown>> = {
  'a view': (given) => viewRecord(CaseFileRecord, given, decision),
  'the texts that wait': (given) => textsToClear(CaseFileRecord, given, decision),
};
const clearing: Readonly<Record<string, readonly [path: string, ask: (given: CaseFile) => unknown]>> = {
  'a view': [
    'options.clearing',
    (given) => viewRecord(SessionRecord, heldSession(), decision, { clearing: given }),
  ],
  'the texts that wait': ['clearing', (given) => textsToClear(SessionRecord, heldSession(), decision, given)],
  'the log': [
    'clearing',
    (given) =>
      recordDisclosure(emptyLog, {
        ...{ id: 'entry-1', request: asked, decision, policy, at: asked.instant, clearing: given },
      }),
  ],
};

const others: Readonly<Record<string, CaseFile>> = {
  'another client': { ...file, client: { ...file.client, id: 'c-2', givenName: 'Robin' } },
  'another house': { ...file, holderId: jobCentre().id },
};

describe.each(Object.entries(others))('the file of %s, by mistake', (_, other) => {
  it.each(Object.entries(doors))('shows nothing of it by %s', (__, ask) => {
    expect(refusalOf(() => ask(file))).toEqual([]);
    expect(refusalOf(() => ask(other))).toEqual(['decision-on-other-file at decision.request']);
  });

  it.each(Object.entries(clearing))('clears nothing for %s', (__, [path, ask]) => {
    expect(refusalOf(() => ask(file))).toEqual([]);
    expect(refusalOf(() => ask(other))).toEqual([`clearing-of-other-file at ${path}`]);
  });
});

/** Every record that says by itself whose it is, and in which field. */
const namingTheirClient = recordsOfTheLibrary.flatMap(([name, schema]) => {
  const field = name === 'Client' ? 'id' : 'clientId';
  return field in schema.shape ? [[name, { schema, field }] as const] : [];
});

describe.each(namingTheirClient)(
  'a record by itself, the %s of another client',
  (name, { schema, field }) => {
    it.each([
      ['a view', viewRecord],
      ['the texts that wait', textsToClear],
    ] as const)('shows nothing by %s', (_, door) => {
      for (const one of [schema, z.union([RapportNote, schema])]) {
        const ask = (clientId: string) => () =>
          door(one, { ...fullestExampleOf(name), [field]: clientId }, decision);
        expect(refusalOf(ask(decision.clientId))).toEqual([]);
        expect(refusalOf(ask('c-another'))).toEqual(['decision-on-other-file at decision.request']);
      }
    });
  },
);

it('most records that are filed with a client say whose they are in no field', () => {
  expect(namingTheirClient.map(([name]) => name)).toContain('Mandate');
  expect(refusalOf(() => viewRecord(SessionRecord, heldSession(), decision))).toEqual([]);
});

it('the decision shows what it permits of the file on which it is', () => {
  expect(viewRecord(CaseFileRecord, file, decision).client?.givenName).toBe(file.client.givenName);
});

it('a case file that does not say whose it is, is nobody’s', () => {
  const nobodys = { ...file, client: undefined } as unknown as CaseFile;
  expect(refusalOf(() => viewRecord(CaseFileRecord, nobodys, decision))).toEqual([
    'decision-on-other-file at decision.request',
  ]);
});

it('for whom another house answers, gets no export of this one', () => {
  const options = { holderId: 'o-other', at: '2030-06-01T12:00:00Z' } as const;
  expect(refusalOf(() => subjectAccessExport(file, emptyLog, options))).toEqual([
    'wrong-argument at options.holderId',
  ]);
});

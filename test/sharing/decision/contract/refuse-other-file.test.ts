import { Client, SessionRecord } from 'exit-work/model';
import { anyNumberOf, identifier, record, referenceTo } from 'exit-work/schema';
import { viewRecord } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { caseFile, client, heldSession } from '../../../builders/index.js';
import { issuesThrown } from '../../builders/issues-thrown.js';
import { permitting } from '../../builders/permitting.js';

const decision = permitting('client/reference', 'client/case-administration');
const ofCase = { category: 'case-administration', subject: 'client' } as const;
const Paper = record({
  clientIds: anyNumberOf<string>(identifier({ label: 'Clients', ...ofCase, identifies: 'client' })),
  aboutId: referenceTo('client', { label: 'About', ...ofCase }),
});
const other = {
  code: 'decision-on-other-file',
  path: 'decision.request',
  message: 'expected a decision on what is shown: on its client and of its holder',
};

it('what is another client’s is refused in words', () => {
  const ask = () => viewRecord(Client, client({ id: 'c-2' }), decision);
  expect(ask).toThrow(
    'the arguments cannot be accepted:\ndecision.request: expected a decision on what is shown',
  );
  expect(issuesThrown(ask)).toEqual([other]);
});

it('what clears is that of the client, or refused in words', () => {
  const clearing = caseFile({ client: client({ id: 'c-2' }) });
  const ask = () => viewRecord(SessionRecord, heldSession(), decision, { clearing });
  expect(ask).toThrow(
    'the arguments cannot be accepted:\noptions.clearing: expected the case file of the decision',
  );
  expect(issuesThrown(ask)).toEqual([
    {
      code: 'clearing-of-other-file',
      path: 'options.clearing',
      message: 'expected the case file of the decision: of its client and its holder',
    },
  ]);
});

it('a reference to the client says whose it is, and a list of clients does not', () => {
  expect(viewRecord(Paper, { clientIds: ['c-2', 'c-1'], aboutId: 'c-1' }, decision)).toEqual({
    clientIds: ['c-2', 'c-1'],
    aboutId: 'c-1',
  });
  expect(issuesThrown(() => viewRecord(Paper, { aboutId: 'c-2' }, decision))).toEqual([other]);
});

it('of what does not say it, nothing is known', () => {
  const Silent: z.ZodType<object> = z.object({ id: z.string(), clientId: z.string() });
  expect(viewRecord(Silent, { id: 'c-2', clientId: 'c-2' }, decision)).toEqual({});
  const nobody: object = { givenName: 'Sam' };
  expect(viewRecord<object>(Client, nobody, permitting('client/identity'))).toEqual({ givenName: 'Sam' });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openCaseFile } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import { expect, it } from 'vitest';

const path = fileURLToPath(new URL('../../examples/journeys/pairs.json', import.meta.url));
const programmes = Object.values(blueprints);
const whole: string = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')).cases[0].file);

/** The case file with one place changed in its text. */
function changed(from: string | RegExp, to: string): string {
  const text = whole.replace(from, to);
  if (text === whole) throw new Error('the change changes something');
  return text;
}

const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;

const cases: readonly (readonly [what: string, text: string, path: string, message: RegExp])[] = [
  ['no JSON', whole.slice(0, -1), '(root)', /^is not JSON: it ends too early/],
  ['nothing', '', '(root)', /^is not JSON/],
  ['a list', '[]', '(root)', /^expected an object/],
  [
    'an unknown event',
    changed('"type":"plan.reviewed"', '"type":"plan.forgotten"'),
    'events[21]',
    /no step for this event/,
  ],
  [
    'an event of no form',
    changed('"type":"plan.reviewed"', '"type":"PLAN"'),
    'events[21].type',
    /^expected the name of an event/,
  ],
  [
    'the wrong order',
    changed('"2028-02-21T10:00:00+01:00"', '"2027-02-21T10:00:00+01:00"'),
    'events[6]',
    /earlier than the event before it/,
  ],
  [
    '30 February',
    changed('"assessedOn":"2028-02-04"', '"assessedOn":"2028-02-30"'),
    'needsAssessments[0].assessedOn',
    /^expected a day of the calendar/,
  ],
  [
    'a missing zone',
    changed('"2028-02-21T10:00:00+01:00"', '"2028-02-21T10:00:00"'),
    'events[6].instant',
    /^expected an instant with its offset/,
  ],
  [
    'a __proto__ key',
    changed('"client":{', '"client":{"__proto__":{"isAdmin":true},'),
    'client.__proto__',
    /may not be called `__proto__`/,
  ],
  [
    'a constructor key',
    changed('"client":{', '"client":{"constructor":{},'),
    'client.constructor',
    /may not be called `constructor`/,
  ],
  ['deep nesting', changed('"client":{', `"client":{"a":${deep},`), 'client', /^nested more than 64 levels/],
  [
    'a text of 50 MB',
    changed('"givenName":"Rémy"', `"givenName":"${'x'.repeat(50_000_000)}"`),
    '(root)',
    /^expected at most 20000000 characters/,
  ],
  [
    'a long text',
    changed('"givenName":"Rémy"', `"givenName":"${'x'.repeat(200_000)}"`),
    'client.givenName',
    /^expected at most 100000 characters/,
  ],
  [
    'an unknown field',
    changed('"client":{', '"client":{"shoeSize":44,'),
    'client',
    /^field 1 of \d+ is not known here/,
  ],
  [
    'another programme',
    changed('"id":"pairs"', '"id":"peers"'),
    'programme',
    /^expected a programme that is at hand/,
  ],
  [
    'another version',
    changed('"version":"1.0.0"', '"version":"9.0.0"'),
    'programme',
    /^expected a programme that is at hand/,
  ],
  [
    'a record that is not there',
    changed('"recordId":"plan-1"', '"recordId":"plan-9"'),
    'events[6].recordId',
    /a record in `interventionPlans`/,
  ],
  [
    'a stranger',
    changed(
      '"actorId":"odile","role":"probation-officer","caseId"',
      '"actorId":"nobody","role":"probation-officer","caseId"',
    ),
    'opening.actorId',
    /^expected the client or somebody/,
  ],
];

it.each(cases)('%s ends in a clear error at its place', (_what, text, at, message) => {
  const opened = openCaseFile(text, programmes);
  const issues = opened.ok ? [] : opened.issues;
  expect(issues.map((issue) => issue.path)).toContain(at);
  expect(issues.find((issue) => issue.path === at)?.message).toMatch(message);
  expect(JSON.stringify(issues)).not.toContain('Rémy');
});

it('opens the unchanged file', () => {
  expect(openCaseFile(whole, programmes).ok).toBe(true);
});

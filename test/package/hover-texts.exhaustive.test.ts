import { leavesOf } from 'exit-work/schema';
import * as sharing from 'exit-work/sharing';
import { expect, test } from 'vitest';
import { recordsOfTheLibrary } from '../model/records-of-the-library.js';
import { hovered } from './hovered.js';

/** A case file holds all other records, which are asked themselves. */
const records = recordsOfTheLibrary.filter(([name]) => name !== 'CaseFile');
const names = records.map(([name]) => name);
const ofSharing = names.filter((name) => Object.hasOwn(sharing, name));
const ofModel = names.filter((name) => !ofSharing.includes(name));

const head = `import { ${ofModel.join(', ')} } from 'exit-work/model';
import { ${ofSharing.join(', ')} } from 'exit-work/sharing';
${names.map((name) => `declare const a${name}: ${name};`).join('\n')}
declare const anEntry: Extract<DisclosureLog['entries'][number], { kind: 'disclosure' }>;`;

const leaves = records.flatMap(([name, record]) =>
  leavesOf(record).map(({ path, annotation }) => ({
    name: `${name}.${path}`,
    said: `${annotation?.label}. Category \`${annotation?.category}\`, data subject \`${annotation?.subject}\`.`,
    expression: `a${name}?.${inCode(path)}`,
  })),
);

/** `goals[].steps[].title` as an application writes it; of a list of texts, the list. */
function inCode(path: string): string {
  return path
    .replace(/\[\]$/, '')
    .replaceAll('[].', '?.[0]?.')
    .replaceAll(/(?<!\?)\./g, '?.');
}

const [address, schema, guardians, purpose, ...shown] = hovered(head, [
  'aClient.address',
  'Client.shape.address',
  'aClient.guardians',
  'anEntry.purpose',
  ...leaves.map(({ expression }) => expression),
]);

test('hovering over a field shows its label, its category and the statements that ask for it', () => {
  expect(address).toBe(
    'Address. Category `whereabouts`, data subject `client`.\n\n' +
      'WO-1.5-02: Protect the person returning to society and that person’s family.',
  );
  expect(schema).toBe('Address. Category `whereabouts`, data subject `client`.');
  expect(purpose).toBe('Purpose. Category `case-administration`, data subject `client`.');
  expect(guardians).toBe('Guardian. A person who decides for the client, why, and for how long.');
});

/**
 * What an editor cannot tell by the path alone: each area of needs gives its fields a category of its own; and of several sorts
 * of entries or agreements the application says first which it has, as for the purpose above.
 */
const silent = /^NeedsAssessment\.\w+\.|^DisclosureLog\.entries|^InterventionPlan\.clientAgreement\./;

test('so does hovering over every leaf of every record', () => {
  const without = leaves.filter(({ said }, place) => !shown[place]?.includes(said));
  const told = leaves.length - without.length;
  expect(without.map(({ name }) => name).filter((name) => !silent.test(name))).toEqual([]);
  expect(
    told / leaves.length,
    `${told} of ${leaves.length} leaves of ${names.length} records`,
  ).toBeGreaterThan(0.94);
});

import { describeCitation } from 'exit-work/kernel';
import { daysWithoutOrder } from 'exit-work/model';
import { metadataOf } from 'exit-work/schema';
import { timesWithoutOrder } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { recordsOfTheLibrary } from '../model/records-of-the-library.js';

const sections = recordsOfTheLibrary.flatMap(([name, record]) => {
  const rules = metadataOf(record)?.rules ?? [];
  if (rules.length === 0) return [];
  const lines = rules.map(({ statement, citation }) =>
    citation === undefined ? `- ${statement}` : `- ${statement} (${describeCitation(citation)})`,
  );
  return [`## ${name}\n\n${lines.join('\n')}\n`];
});

const withoutOrder = Object.entries({ ...daysWithoutOrder, ...timesWithoutOrder })
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, pairs]) => {
    const told = (path: string) => (path === '*' ? 'all others' : `\`${path}\``);
    const lines = pairs.map(({ of, and, why }) => `- ${told(of)} and ${and.map(told).join(', ')}: ${why}`);
    return `### ${name}\n\n${lines.join('\n')}\n`;
  });

const page = `# Rules across fields

What can never be otherwise in a record, beyond the form of each field. Written by the tests from the code: \`npm test -- -u\`
writes it anew. Behind a rule stands after which statement it is made, or why it is ours; where nothing stands, it is a
matter of logic: nothing ends before it starts.

zod checks these rules; JSON Schema cannot express them, so that a document which the published schemas take can still be
refused here. There are two other differences: zod checks a web address more closely than the pattern of the schema, and
asks whether a time zone exists. Everything else is the same for both, and a test holds them to it.

Of every two days or instants of a record, and of its status and them, either a rule says what cannot be, or
[a reason stands below](#days-without-an-order) why none does. A day and an instant are out of order only where they are so in every
time zone.

${sections.join('\n')}
## Days without an order

${withoutOrder.join('\n')}`;

it('the rules of all records stand in the documentation', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/rules-of-records.md');
});

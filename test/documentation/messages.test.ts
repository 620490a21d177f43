import { germanMessages } from 'exit-work/kernel';
import { metadataOf } from 'exit-work/schema';
import { expect, it } from 'vitest';
import { recordsOfTheLibrary } from '../model/records-of-the-library.js';
import { messagesTold } from './messages-told.js';

const told = messagesTold();

const rows = told.map(({ code, where, english }) => {
  const german = Object.hasOwn(germanMessages, code) && where === 'kernel' ? 'yes' : '–';
  return `| \`${code}\` | ${where} | ${english.replaceAll('|', '\\|')} | ${german} |`;
});

const page = `# Messages and their codes

What programs compare is the code; texts may change. Written by the tests from the code: \`npm test -- -u\` writes it anew.
\`{…}\` stands for what differs from case to case; an empty text is put together where it is told. What zod can say in its
own languages needs no German here: those are the codes of the kernel without one.

| code | where | English | German |
| --- | --- | --- | --- |
${rows.join('\n')}
`;

it('all messages stand in one table by their codes', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/messages.md');
});

it('every code is in kebab-case', () => {
  expect(told.filter(({ code }) => !/^[a-z]+(-[a-z]+)*(-\{…\})?$/.test(code))).toEqual([]);
});

it('no German is of a code that nobody tells', () => {
  const codes = new Set(told.map(({ code }) => code));
  expect(Object.keys(germanMessages).filter((code) => !codes.has(code))).toEqual([]);
});

it('every rule of a record has a code, which with its fields is its own there, and stands in the table', () => {
  const codes = new Set(told.map(({ code }) => code));
  for (const [, record] of recordsOfTheLibrary) {
    const rules = metadataOf(record)?.rules ?? [];
    const keys = rules.map(({ code, fields }) => [code, ...fields].join());
    expect(new Set(keys).size).toBe(keys.length);
    expect(rules.filter(({ code }) => !codes.has(code))).toEqual([]);
  }
});

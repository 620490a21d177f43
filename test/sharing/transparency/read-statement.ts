import type { SharingPolicy } from 'exit-work/sharing';
import {
  type DataCategory,
  type DataSubject,
  dataCategories,
  dataSubjects,
  type Purpose,
  purposes,
  type Vocabulary,
  valuesOf,
} from 'exit-work/vocabulary';
import type { Phrasing } from '../../../src/sharing/transparency/phrasing.js';

/** What a statement says may be passed on. */
export type Said = `${string}/${Purpose}/${DataSubject}/${DataCategory}/${'full' | 'generalised'}`;

/** Reads a statement back: what it says, in the words of the rules. `privateId` is who is meant by a private person. */
export function readStatement(
  statement: string,
  phrasing: Phrasing,
  { organisations = [] }: SharingPolicy,
  privateId = 'nobody',
): readonly Said[] {
  const { sentences } = phrasing;
  const purposeOf = backwards(purposes, phrasing.purpose);
  const subjectOf = backwards(dataSubjects, phrasing.subject);
  const categoryOf = backwards(dataCategories, phrasing.category);
  const mark = ` (${sentences.generalised})`;
  const [, part = ''] = statement.split(`## ${sentences.sharing}\n`);
  const [told = ''] = part.split('\n## ');
  return told
    .split('\n### ')
    .slice(1)
    .flatMap((of) => {
      const [heading = '', ...lines] = of.split('\n');
      const name = heading.replace(/ \([^()]*\)$/, '');
      const known = organisations.find((one) => one.name === name);
      const recipientId =
        known?.id ?? (heading === sentences.privatePerson ? privateId : unreadable('recipient', heading));
      const rows = lines.filter((line) => line.startsWith('|')).slice(2);
      return rows.flatMap((row) => {
        const [, purpose = '', subject = '', what = ''] = row.split(/ ?\| ?/);
        return what.split('; ').map((word): Said => {
          const form = word.endsWith(mark) ? 'generalised' : 'full';
          const category = form === 'full' ? word : word.slice(0, -mark.length);
          return `${recipientId}/${purposeOf(purpose)}/${subjectOf(subject)}/${categoryOf(category)}/${form}`;
        });
      });
    });
}

function backwards<Value extends string>(
  list: Vocabulary<Value>,
  wordOf: (value: Value) => string,
): (word: string) => Value {
  const values = new Map(valuesOf(list).map((value) => [wordOf(value), value]));
  return (word) => values.get(word) ?? unreadable(list.name, word);
}

function unreadable(what: string, word: string): never {
  throw new Error(`the statement names a ${what} that nobody can look up: ${word}`);
}

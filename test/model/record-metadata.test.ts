import { citedSources } from 'exit-work/kernel';
import { leavesOf, metadataOf, unread } from 'exit-work/schema';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { recordsOfTheLibrary } from './records-of-the-library.js';
import { samples } from './samples.js';
import { schemaAt } from './schema-at.js';

it('no two records have the same title', () => {
  const titles = recordsOfTheLibrary.map(([, record]) => metadataOf(record)?.title);
  expect(new Set(titles).size).toBe(titles.length);
});

describe.each(recordsOfTheLibrary)('%s', (name, record) => {
  const about = metadataOf(record);
  const rules = about?.rules ?? [];

  it('says in a sentence what it holds, and on what it rests', () => {
    expect(about?.title).toMatch(/^\p{Lu}\S*( \S+)*$/u);
    expect(about?.meaning).toMatch(/^\p{Lu}.+\.$/u);
    const cited = [about, ...rules].flatMap((one) => citedSources(one?.citation));
    expect(cited.filter((id) => !Object.hasOwn(sourceStatements, id))).toEqual([]);
  });

  it('states its rules as clauses, each of its own, about fields that it has', () => {
    for (const { statement, fields } of rules) {
      expect(statement).toMatch(/^[a-z`].*[^.]$/);
      expect(fields.filter((field) => !Object.hasOwn(record.shape, field))).toEqual([]);
    }
    expect(new Set(rules.map(({ statement }) => statement)).size).toBe(rules.length);
  });

  it('has rules that read the fields they name and no others', () => {
    for (const { fields, statement, violations } of rules) {
      for (const sample of samples[name] ?? []) {
        const read = new Set<PropertyKey>();
        const watched = new Proxy(sample, {
          get: (target, key) => {
            read.add(key);
            return Reflect.get(target, key);
          },
        });
        // The samples are data of this record; the type of a rule in general takes no data at all.
        expect(violations(watched as never)).toEqual([]);
        expect([statement, ...[...read].filter((key) => !fields.includes(String(key)))]).toEqual([statement]);
      }
    }
  });
});

describe('free text about a person may contain anything', () => {
  const texts = recordsOfTheLibrary.flatMap(([name, record]) =>
    leavesOf(record)
      .filter(({ path, annotation }) => !path.includes('.') && annotation?.subject !== 'nobody')
      .filter(({ path }) => (z.toJSONSchema(schemaAt(record, path)).maxLength ?? 0) > 2_000)
      .map(({ path, annotation }) => [`${name}.${path}`, annotation] as const),
  );

  it('there are such texts', () => {
    expect(texts.length).toBeGreaterThan(15);
  });

  it.each(texts.filter(([path]) => !path.endsWith('.address')))('%s', (_, annotation) => {
    expect(annotation?.mayContain).toEqual(annotation && unread(annotation).mayContain);
  });
});

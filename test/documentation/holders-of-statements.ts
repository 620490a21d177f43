import { leavesOf, metadataOf } from 'exit-work/schema';
import { termsCiting } from 'exit-work/vocabulary';
import type { SourceId } from 'exit-work/vocabulary/sources';
import { recordsOfTheLibrary } from '../model/records-of-the-library.js';

/** What of the library holds a statement: lists of words, records, fields, rules. */
export function holdersOf(id: SourceId): readonly string[] {
  return [...new Set([...recordsCiting(id), ...fieldsCiting(id), ...wordsCiting(id)])];
}

function recordsCiting(id: SourceId): string[] {
  return recordsOfTheLibrary.flatMap(([name, record]) => {
    const about = metadataOf(record);
    const cites = about?.sources?.includes(id) === true;
    const rules = about?.rules.filter(({ sources }) => sources.includes(id)) ?? [];
    return [
      ...(cites ? [`\`${name}\``] : []),
      ...rules.map(({ statement }) => `rule of \`${name}\`: ${statement}`),
    ];
  });
}

// Found once: thousands of questions are asked of them.
const ownFields = recordsOfTheLibrary.map(
  ([name, record]) => [name, leavesOf(record).filter(({ path }) => !path.includes('.'))] as const,
);

/** Fields of a record’s own; what stands in nested records, or comes from the record that it extends, is theirs. */
function fieldsCiting(id: SourceId): string[] {
  const seen = new Set<unknown>();
  return ownFields.flatMap(([name, leaves]) =>
    leaves
      .filter(({ annotation }) => annotation?.sources?.includes(id) === true)
      .filter(({ annotation }) => !seen.has(annotation) && seen.add(annotation))
      .map(({ path }) => `\`${name}.${path.replace(/\[\]$/, '')}\``),
  );
}

function wordsCiting(id: SourceId): string[] {
  const byList = new Map<string, string[]>();
  for (const { list, value } of termsCiting(id)) {
    byList.set(list.name, [...(byList.get(list.name) ?? []), `\`${value}\``]);
  }
  return [...byList].map(([list, values]) => `${list}: ${values.join(', ')}`);
}

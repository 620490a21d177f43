import { leavesOf, metadataOf } from 'exit-work/schema';
import { termsCiting } from 'exit-work/vocabulary';
import type { SourceId } from 'exit-work/vocabulary/sources';
import { recordsOfTheLibrary } from '../../model/records-of-the-library.js';
import { cites, standing } from './cited-by.js';

/** What of the library holds a statement: lists of words, records, fields, rules. */
export function holdersOf(id: SourceId): readonly string[] {
  return [...new Set([...recordsCiting(id), ...fieldsCiting(id), ...wordsCiting(id)])];
}

function recordsCiting(id: SourceId): string[] {
  return recordsOfTheLibrary.flatMap(([name, record]) => {
    const about = metadataOf(record);
    const rules = about?.rules.filter((rule) => cites(rule, id)) ?? [];
    return [
      ...(cites(about ?? {}, id) ? [`\`${name}\`${standing(about?.citation)}`] : []),
      ...rules.map(({ statement, citation }) => `rule of \`${name}\`: ${statement}${standing(citation)}`),
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
      .filter(({ annotation }) => cites(annotation ?? {}, id))
      .filter(({ annotation }) => !seen.has(annotation) && seen.add(annotation))
      .map(
        ({ path, annotation }) => `\`${name}.${path.replace(/\[\]$/, '')}\`${standing(annotation?.citation)}`,
      ),
  );
}

function wordsCiting(id: SourceId): string[] {
  const byList = new Map<string, string[]>();
  for (const { list, value, term } of termsCiting(id)) {
    const word = `\`${value}\`${standing(term.citation)}`;
    byList.set(list.name, [...(byList.get(list.name) ?? []), word]);
  }
  return [...byList].map(([list, values]) => `${list}: ${values.join(', ')}`);
}

// Stores the answers of the library as it is now. Run it when a change of behaviour is meant, and never to make the test
// pass after something was merely renamed: that is what `renamed.ts` is for, and no renaming may reach into `stored/`.
// From the root of the repository:
//
//   npx tsx test/answers/store.ts && npx biome format --write test/answers/stored
import { mkdirSync, writeFileSync } from 'node:fs';
import { answersOf, type CaseKindName, caseKindNames } from './cases.js';
import { digestOf, plainAnswer } from './plain-answer.js';
import { isStoredInFull, storeOf } from './stored-answers.js';

const digestsInLine = 6;

function linesOf(digests: readonly string[]): readonly string[] {
  const count = Math.ceil(digests.length / digestsInLine);
  return Array.from({ length: count }, (_, line) =>
    digests.slice(line * digestsInLine, (line + 1) * digestsInLine).join(''),
  );
}

function store(kind: CaseKindName): void {
  const plain = answersOf(kind).map((answer) => plainAnswer(answer, kind));
  const full = plain.flatMap((answer, number) => (isStoredInFull(kind, number) ? [[number, answer]] : []));
  const stored = { full: Object.fromEntries(full), digests: linesOf(plain.map(digestOf)) };
  const file = storeOf(kind);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(stored, null, 2)}\n`);
}

for (const kind of caseKindNames) store(kind);

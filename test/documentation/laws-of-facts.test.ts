import { describe, expect, it } from 'vitest';
import { filesUnder } from '../architecture/source-files.js';
import { type Law, laws, sentenceOf } from '../facts/laws.js';
import { plantedFacts } from '../facts/planted/index.js';

const numbers: readonly Law[] = Object.keys(laws)
  .map(Number)
  .filter((number): number is Law => Object.hasOwn(laws, number));

/** The tests whose titles begin with the sentence of a law. */
function provedIn(law: Law): readonly string[] {
  return filesUnder('test/facts')
    .filter(({ path, text }) => path.endsWith('.test.ts') && text.includes(`sentenceOf(${law})`))
    .map(({ path }) => path.slice('test/facts/'.length));
}

function planted(law: Law): readonly string[] {
  return plantedFacts.filter((bug) => bug.law === law).map(({ name }) => name);
}

const row = (law: Law) =>
  `| ${law} | ${sentenceOf(law)} | ${provedIn(law).join(', ')} | ${planted(law).join('; ')} |`;

const page = `# The laws by which facts count

Written by the tests: \`npm test -- -u\` writes it anew. The rules of this library are proved against each other; these laws say what
they are given. Each is proved by a property whose title begins with its sentence, in
\`test/facts\`, and by planted errors. **The last column says what is wrong, and none of it is so**: each entry there is what a broken
library would do. The tests put that error into a copy of the code, and notice it. The law is the second column alone.

| | law | proved in | what would be wrong, and is noticed |
| --- | --- | --- | --- |
${numbers.map(row).join('\n')}
`;

describe('the laws by which facts count', () => {
  it('stand with their proofs in the documentation', async () => {
    await expect(page).toMatchFileSnapshot('../../docs/laws-of-facts.md');
  });

  it.each(numbers)('%s has a property, and two planted errors at least break it', (law) => {
    expect(provedIn(law)).not.toEqual([]);
    expect(planted(law).length).toBeGreaterThanOrEqual(2);
  });
});

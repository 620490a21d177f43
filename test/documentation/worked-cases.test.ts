import { builtInProhibitions, decideDisclosure } from 'exit-work/sharing';
import { dataCategories, labelOf, valuesOf } from 'exit-work/vocabulary';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../architecture/source-files.js';
import { answerInWords } from './worked-cases/answer-in-words.js';
import { casesTold, type ToldAnswer } from './worked-cases/cases-told.js';
import { workedCases } from './worked-cases/worked-cases.js';

const page = filesUnder('docs/who-may-see-what.md')[0]?.text ?? '';
const told = casesTold(page);

/** A no gives its reason in words of its own, and then the statements behind it. */
function withStatementsOnly({ items, ...rest }: ToldAnswer): ToldAnswer {
  const shortened = Object.entries(items).map(([name, { answer, why }]) => {
    const statements = /\(([A-Z]{2}-[^)]+)\)$/.exec(why)?.[1] ?? '';
    return [name, { answer, why: answer.startsWith('yes') ? why : statements }] as const;
  });
  return { ...rest, items: Object.fromEntries(shortened) };
}

describe('the cases on the page', () => {
  it('are the fourteen that are worked', () => {
    expect(told.map(({ title }) => title)).toEqual(workedCases.map(({ title }) => title));
    expect(told).toHaveLength(14);
  });

  it.each(workedCases.map((one, index) => [one.title, one, told[index]] as const))(
    '%s: are answered as the rules answer',
    (_, { questions }, page) => {
      const answers = questions.map(({ request, policy }) =>
        answerInWords(decideDisclosure(request, policy)),
      );
      expect(page?.answers.map(withStatementsOnly)).toEqual(answers);
    },
  );

  it.each(workedCases.map((one, index) => [one.title, one, told[index]] as const))(
    '%s: cite statements that exist',
    (_, { sources }, page) => {
      expect(page?.sources).toEqual(sources);
      expect(sources.filter((id) => !Object.hasOwn(sourceStatements, id))).toEqual([]);
    },
  );

  it('rest on policies that can be read', () => {
    const issues = workedCases.flatMap(({ questions }) =>
      questions.flatMap(({ request, policy }) => decideDisclosure(request, policy).issues),
    );
    expect(issues).toEqual([]);
  });
});

describe('the page for practitioners', () => {
  it('names all kinds of information, in their order', () => {
    const labels = valuesOf(dataCategories).map((category) =>
      labelOf(dataCategories, category).toLowerCase(),
    );
    const [, sentence = ''] = /sorted into eighteen kinds: ([^.]+)\./.exec(page) ?? [];
    expect(sentence.replaceAll('\n', ' ').split(', ')).toEqual(labels);
  });

  it('names as many things that hold always as there are', () => {
    const [, list = ''] = /Some things hold always:\n\n([\s\S]+?)\n\n/.exec(page) ?? [];
    expect(list.match(/^- /gm)).toHaveLength(builtInProhibitions().length);
  });

  it('shows how a disclosure is decided, in a picture that can be read without seeing it', () => {
    const [picture] = filesUnder('docs/pictures/how-a-disclosure-is-decided.svg');
    expect(page).toContain('](pictures/how-a-disclosure-is-decided.svg)');
    for (const part of ['<title id="title">', '<desc id="description">', 'role="img"']) {
      expect(picture?.text).toContain(part);
    }
  });

  it('has no code', () => {
    expect(page).not.toContain('`');
  });
});

/** What the page tells of one item: the answer, and either the ground or why not, with statements. */
export interface ToldItem {
  readonly answer: string;
  readonly why: string;
}

/** What the page tells of one question. */
export interface ToldAnswer {
  readonly outcome: string;
  readonly items: Readonly<Record<string, ToldItem>>;
  /** What need not wait for the human being. */
  readonly alone: readonly string[];
  readonly toDo: readonly string[];
}

export interface ToldCase {
  readonly title: string;
  readonly answers: readonly ToldAnswer[];
  readonly sources: readonly string[];
}

/** Reads the cases of the page: a heading with a number, then for each question an answer, a table, what need not wait, what to do. */
export function casesTold(markdown: string): readonly ToldCase[] {
  return markdown
    .split(/^### \d+\. /m)
    .slice(1)
    .map((section) => ({
      title: section.slice(0, section.indexOf('\n')),
      answers: section.split('Answer: ').slice(1).map(toldAnswer),
      sources: listed(/^Sources: (.+)\.$/m.exec(section)?.[1], ', '),
    }));
}

function toldAnswer(text: string): ToldAnswer {
  const [outcome = ''] = text.split('.\n');
  const rows = [...text.matchAll(/^\| (.+) \| (.+) \| (.+) \|$/gm)].slice(2);
  return {
    outcome,
    items: Object.fromEntries(rows.map(([, item = '', answer = '', why = '']) => [item, { answer, why }])),
    alone: listed(/^Need not wait, if asked for alone: ([\s\S]+?)\.$/m.exec(text)?.[1], '; '),
    toDo: listed(/^To do: ([\s\S]+?)\.$/m.exec(text)?.[1], '; '),
  };
}

function listed(text: string | undefined, between: string): readonly string[] {
  return text === undefined ? [] : text.replaceAll('\n', ' ').split(between);
}

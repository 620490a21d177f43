import { CaseFile, type ClearedText } from 'exit-work/model';
import { clearedTextOf, textsToClear, viewRecord } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { attended, decisionOn, fileWith } from './unread-text.js';

const words = 'Came to every appointment.';

/** A report in whose list of topics the same words stand twice; the last topic is another. */
function reportWith(clearedTexts: readonly ClearedText[] = []): CaseFile {
  const file = fileWith(attended, clearedTexts);
  const [report] = file.progressReports ?? [];
  if (report === undefined) throw new Error('there is a report');
  return { ...file, progressReports: [{ ...report, topics: [words, words, 'Looks for work.'] }] };
}

const unread = textsToClear(CaseFile, reportWith(), decisionOn(reportWith()));

const clearedAt = (...paths: readonly string[]) =>
  unread
    .filter(({ path }) => paths.includes(path))
    .map((one, place) =>
      clearedTextOf(one, {
        id: `ct-${place}`,
        clearedById: 'm-counsellor',
        clearedAt: '2030-04-11T22:40:00+02:00',
      }),
    );

const topics = [0, 1, 2].map((place) => `progressReports[0].topics[${place}]`);

const topicsShown = (clearedTexts: readonly ClearedText[]) => {
  const file = reportWith(clearedTexts);
  const view = viewRecord(CaseFile, file, decisionOn(file), { clearing: file });
  return view.progressReports?.[0]?.topics;
};

it('each text waits to be read where it stands', () => {
  expect(unread.map(({ path }) => path)).toEqual([...topics, 'progressReports[0].content']);
});

it.each<[string, readonly string[], readonly string[] | undefined]>([
  ['neither has been read', [], undefined],
  ['the first has been read, and nobody knows of the second', topics.slice(0, 1), undefined],
  ['the second has been read, and nobody knows of the first', topics.slice(1, 2), undefined],
  ['both have been read', topics.slice(0, 2), [words, words]],
  ['another has been read', topics.slice(2), ['Looks for work.']],
])('the same words stand in a list twice, and %s', (_, paths, shown) => {
  expect(topicsShown(clearedAt(...paths))).toEqual(shown);
});

import type { CasePath } from 'exit-work/diagram';
import type { CaseFile } from 'exit-work/model';
import { blueprints, type Programme } from 'exit-work/programme';
import { journeyFile } from '../../bench/journey-file.js';

/** What breaks out of SVG, of Mermaid, of Markdown or of its box, if anything does. */
export const hostileTexts = {
  markup: '</text><script>alert(1)</script><a href="x">&amp; "\' ]]> <!-- -->',
  mermaid: '1. "]:::x --> end; %%{init: {"theme":"dark"}}%% `x` #quot; |y| {z} style a:#f00;',
  'one long word': 'Wiedereingliederungsunterstützungsmassnahmenkoordinationsstelle'.repeat(2),
  'control characters': 'a\u0000b\u001bc\nend\r\nd\uD800',
  'wide letters': 'WWWWWWWWWW MMMMMMMMMM @@@@@@@@@@ 帮助家庭的热线和咨询 WWWWWWWWWW',
} as const;

/** A programme in which every word of its designer is the same text. */
export function saying(text: string, programme: Programme = blueprints.pairs): Programme {
  const relabelled = JSON.parse(JSON.stringify(programme), (key: string, value: unknown) =>
    key === 'label' || key === 'title' ? text : value,
  ) as Programme;
  return {
    ...relabelled,
    steps: {
      ...relabelled.steps,
      own: {
        event: 'own.happened',
        by: ['case-manager'],
        where: { stage: ['assessment'] },
        moves: { stage: 'intake' },
        discretionary: true,
      } as unknown as Programme['steps'][string],
    },
    events: { 'own.happened': { label: text, definition: text } },
  };
}

export const programmes: readonly (readonly [string, Programme])[] = Object.values(blueprints).map(
  (programme) => [programme.id, programme],
);

export const journeyNames = ['exit-sweden', 'helpline-family', 'pairs', 'vpn-type-c'] as const;

export function pathOf(file: CaseFile): CasePath {
  const programme = Object.values(blueprints).find(({ id }) => id === file.programme.id);
  if (programme === undefined) throw new RangeError('a journey follows a programme of the library');
  return { programme, events: [file.opening, ...file.events] };
}

export const paths: readonly (readonly [string, CasePath])[] = journeyNames.map((name) => [
  name,
  pathOf(journeyFile(name)),
]);

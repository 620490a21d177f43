import { match } from 'ts-pattern';
import {
  type Arrow,
  isDiscretionary,
  lineText,
  type Place,
  type ProgrammePicture,
  placeKey,
  programmeInWords,
} from '../programme/index.js';
import { mermaidHead, mermaidLabel } from './mermaid-text.js';

/** The flow chart of a programme. Names of nodes are counted, never taken from the programme. */
export function mermaidOfProgramme(picture: ProgrammePicture): string {
  const { title, version, stages, arrows, statusChanges } = picture;
  const places = new Map(
    arrows.flatMap(({ from, to }) => [from, to]).map((place) => [placeKey(place), place]),
  );
  for (const { stage } of stages) places.set(placeKey({ kind: 'stage', stage }), { kind: 'stage', stage });
  const ids = new Map([...places.keys()].map((key, index) => [key, `n${index}`]));
  const idOf = (place: Place) => ids.get(placeKey(place)) ?? 'unknown';
  return [
    ...mermaidHead(`${title} ${version}`, programmeInWords(picture)),
    ...[...places.values()].map((place) => `  ${idOf(place)}${shape(picture, place)}`),
    ...arrows.map((arrow) => `  ${idOf(arrow.from)} ${link(arrow)} ${idOf(arrow.to)}`),
    ...(statusChanges.length === 0
      ? []
      : [
          '  subgraph changes["Changes of status"]',
          `    list[${mermaidLabel(statusChanges.map(({ event, from, to, stages: places }) => `${event}: ${from} to ${to} (${places})`))}]`,
          '  end',
        ]),
    '',
  ].join('\n');
}

function shape({ stages, arrows }: ProgrammePicture, place: Place): string {
  return match(place)
    .with({ kind: 'start' }, () => '(["A case begins"])')
    .with({ kind: 'end' }, () => '(["Closed"])')
    .with({ kind: 'elsewhere' }, ({ before }) => {
      const arrow = arrows.find(({ from }) => from.kind === 'elsewhere' && from.before === before);
      return `>${mermaidLabel(['From elsewhere:', ...(arrow?.lines ?? []).map(lineText)])}]`;
    })
    .with({ kind: 'stage' }, ({ stage }) => {
      const card = stages.find((one) => one.stage === stage);
      const sections = card?.sections.map(({ heading, points }) => `${heading}: ${points.join('; ')}`) ?? [];
      return `[${mermaidLabel([card?.label ?? stage, ...sections])}]`;
    })
    .exhaustive();
}

/** Dotted where the workers decide, thick where it leads back. */
function link(arrow: Arrow): string {
  const stroke = isDiscretionary(arrow) ? '-.->' : arrow.direction === 'back' ? '==>' : '-->';
  // What leads here from elsewhere is told in its node.
  return arrow.from.kind === 'elsewhere' ? stroke : `${stroke}|${mermaidLabel(arrow.lines.map(lineText))}|`;
}

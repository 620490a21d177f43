import { drawLine } from '../programme/index.js';
import { colours, element, type Svg } from '../svg/index.js';
import type { CaseLayout, PlacedRow } from './case-layout.js';
import { statusStyle } from './case-style.js';

/** The line of a case through the lanes, a mark for each event, and the bars beside it. */
export function drawTimeline(layout: CaseLayout): readonly Svg[] {
  const { rows } = layout;
  const lines = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    return before === undefined
      ? []
      : [drawLine(corners(layout, before, row), statusStyle(before.row.position))];
  });
  return [
    ...drawStatusSpans(layout),
    ...lines,
    ...rows.map((row, index) => mark(layout, row, index === rows.length - 1)),
  ];
}

function laneOf({ lanes }: CaseLayout, { row }: PlacedRow): number {
  return lanes.find(({ stage }) => stage === row.position.stage)?.x ?? 0;
}

/** Down the lane, and over to the next one just before its event. */
function corners(layout: CaseLayout, before: PlacedRow, row: PlacedRow) {
  const from = laneOf(layout, before);
  const to = laneOf(layout, row);
  return [
    { x: from, y: before.y },
    { x: from, y: row.y - 14 },
    { x: to, y: row.y - 5 },
    { x: to, y: row.y },
  ];
}

/** A large mark for what moved the case, a small one for what did not; a ring round the last. */
function mark(layout: CaseLayout, placed: PlacedRow, isLast: boolean): Svg {
  const place = { cx: laneOf(layout, placed), cy: placed.y };
  const dot = element('circle', {
    ...place,
    r: placed.row.kind === 'move' ? 5.5 : 3,
    fill: placed.row.kind === 'run' ? colours.paper : colours.ink,
    stroke: colours.ink,
    'stroke-width': 1.5,
  });
  const ring = element('circle', {
    ...place,
    r: 9.5,
    fill: colours.paper,
    stroke: colours.ink,
    'stroke-width': 2,
  });
  return element('g', { class: 'mark' }, isLast ? [ring, dot] : [dot]);
}

function drawStatusSpans({ statusSpans, rows, bottom }: CaseLayout): readonly Svg[] {
  return statusSpans.flatMap(({ holds, x }) =>
    rows.flatMap(({ row, y }, index) => {
      const until = rows.findIndex((other, at) => at > index && !holds(other.row.position));
      const begins =
        holds(row.position) && !holds(rows[index - 1]?.row.position ?? { ...row.position, ...calm });
      const end = rows[until]?.y ?? bottom;
      return begins
        ? [element('rect', { class: 'bar', x: x - 4, y: y - 4, width: 8, height: end - y + 4 })]
        : [];
    }),
  );
}

/** Before its opening nothing is known of a case, so that no state holds. */
const calm = { custody: 'community', safety: 'settled', concern: 'no-concern' } as const;

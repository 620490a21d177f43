import { match } from 'ts-pattern';
import type { Position } from '../../programme/index.js';
import type { LegendEntry, LineStyle } from '../programme/index.js';
import { dashes } from '../svg/index.js';

/** A state beside the stages that is shown as a bar while it lasts. */
export interface StatusSpan {
  readonly heading: string;
  readonly holds: (position: Position) => boolean;
}

export const statusSpans: readonly StatusSpan[] = [
  { heading: 'In custody', holds: ({ custody }) => custody === 'custody' },
  { heading: 'In a crisis', holds: ({ safety }) => safety === 'crisis' },
  { heading: 'Security concern raised', holds: ({ concern }) => concern === 'raised' },
  { heading: 'Security concern with the authority', holds: ({ concern }) => concern === 'with-authority' },
];

/** The line of a case from one event to the next. */
export function statusStyle({ status }: Position): LineStyle {
  return match(status)
    .with('active', () => ({ width: 3 }))
    .with('closed', () => ({ width: 2, dashes: dashes.closed }))
    .otherwise(() => ({ width: 3, dashes: dashes.rest }));
}

const meanings: readonly { readonly dashes: string | undefined; readonly meaning: string }[] = [
  { dashes: undefined, meaning: 'the case is active' },
  { dashes: dashes.rest, meaning: 'the work rests: paused, withdrawn or dismissed' },
  { dashes: dashes.closed, meaning: 'the case is closed' },
];

/** The legend of the line, for the statuses that the case passed through. */
export function statusLegend(positions: readonly Position[]): readonly LegendEntry[] {
  const used = positions.map(statusStyle);
  return meanings.flatMap(({ dashes: one, meaning }) => {
    const style = used.find((other) => other.dashes === one);
    return style === undefined ? [] : [{ style, meaning }];
  });
}

import { match } from 'ts-pattern';

/** Where an arrow begins or ends. */
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'stage'; readonly stage: string }
  /** Whatever else leads to a stage: from many stages, from far behind, after closure. Arrows would be a bundle. */
  | { readonly kind: 'elsewhere'; readonly before: string }
  | { readonly kind: 'end' };

/** One event that takes an arrow, with what must be said of it. */
export interface ArrowLine {
  readonly label: string;
  readonly notes: readonly string[];
  readonly discretionary: boolean;
}

/** A way from one place to another; every event that takes it is one line. */
export interface Arrow {
  readonly from: Place;
  readonly to: Place;
  /** `back` leads to a stage that comes earlier in the programme. */
  readonly direction: 'on' | 'back';
  readonly lines: readonly ArrowLine[];
}

/** The name of a place within a picture; the prefix keeps a stage that is called `end` apart from the end. */
export function placeKey(place: Place): string {
  return match(place)
    .with({ kind: 'stage' }, ({ stage }) => `stage:${stage}`)
    .with({ kind: 'elsewhere' }, ({ before }) => `elsewhere:${before}`)
    .with({ kind: 'start' }, { kind: 'end' }, ({ kind }) => kind)
    .exhaustive();
}

/** Arrows between the same two places become one, and what two steps say alike is said once. */
export function mergedArrows(arrows: readonly Arrow[]): readonly Arrow[] {
  const merged = new Map<string, Arrow>();
  for (const arrow of arrows) {
    const key = JSON.stringify([placeKey(arrow.from), placeKey(arrow.to)]);
    const lines = [...(merged.get(key)?.lines ?? []), ...arrow.lines];
    merged.set(key, { ...arrow, lines: [...new Map(lines.map((line) => [lineText(line), line])).values()] });
  }
  return [...merged.values()];
}

export function lineText({ label, notes }: ArrowLine): string {
  return notes.length === 0 ? label : `${label} (${notes.join('; ')})`;
}

/** Whether nothing but the workers' discretion takes this way. */
export function isDiscretionary({ lines }: Arrow): boolean {
  return lines.every(({ discretionary }) => discretionary);
}

/** How much of itself each deep test does: all, or the share in `EXIT_WORK_SHARE`, as `0.01` for a hundredth. */
export const share = shareIn(process.env['EXIT_WORK_SHARE']);

/** So much of a count, and at least one. */
export function shareOf(count: number): number {
  return Math.max(1, Math.round(count * share));
}

/** So much of a list, evenly spread, and at least one. */
export function sampleOf<T>(list: readonly T[]): readonly T[] {
  const wished = Math.min(list.length, shareOf(list.length));
  return list.filter(
    (_, place) =>
      Math.floor((place * wished) / list.length) !== Math.floor(((place - 1) * wished) / list.length),
  );
}

function shareIn(text: string | undefined): number {
  const wished = Number(text ?? 1);
  if (wished > 0 && wished <= 1) return wished;
  throw new RangeError('EXIT_WORK_SHARE: expected a number above 0 and up to 1');
}

import type { CaseState } from 'exit-work/lifecycle';
import { type Dimension, dimensions, positionLabel } from 'exit-work/programme';

/** What an opening always sets goes without saying: a case begins active, settled and with standard support. */
const toldAtOpening: readonly Dimension[] = ['track', 'stage', 'custody'];

/** What changed in where a case stands, in words. */
export function changesBetween(before: CaseState | undefined, after: CaseState): readonly string[] {
  return dimensions
    .filter((dimension) => before !== undefined || toldAtOpening.includes(dimension))
    .filter((dimension) => before?.position[dimension] !== after.position[dimension])
    .map((dimension) => {
      const label = positionLabel(after.programme, dimension, after.position[dimension]);
      return dimension === 'support' ? `support: ${label.toLowerCase()}` : label.toLowerCase();
    });
}

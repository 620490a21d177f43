/** How a text is set. */
export interface TextStyle {
  readonly size: number;
  readonly bold: boolean;
}

// Widths in parts of the font size, no smaller than in the widest of the usual fonts: what is shown in another one
// is narrower, never wider.
const classes: readonly (readonly [number, string])[] = [
  [0.3, "ijl'’"],
  [0.34, ' ,.:;|/\\IJ'],
  [0.42, '-frt()[]!'],
  [0.55, 'csz?"*_`–'],
  [0.64, 'abdeghknopquvxy0123456789{}$LEFTPSY•'],
  [0.71, 'ABCKRVXZ'],
  [0.79, 'DGHNOQU&'],
  [0.84, 'w#+<=>~^×→'],
  [1, 'mMW%@…'],
];
const widths = new Map(classes.flatMap(([width, characters]) => [...characters].map((one) => [one, width])));
const widestOfPlane = 1.1;
const widestOfAll = 1.5;
const boldFactor = 1.18;

function widthOf(character: string): number {
  const base = character.normalize('NFD').charAt(0);
  const known = widths.get(character) ?? widths.get(base);
  // An accent takes no room beside its letter, but a letter such as `æ` is wider than what is left of it.
  return known ?? (character.length > 1 ? widestOfAll : widestOfPlane);
}

/** How wide a line is at most, in pixels, in whichever font it is shown. */
export function textWidth(text: string, { size, bold }: TextStyle): number {
  const parts = [...text].reduce((sum, character) => sum + widthOf(character), 0);
  return parts * size * (bold ? boldFactor : 1);
}

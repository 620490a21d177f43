/** What a case can be like: of each fact one of these, in every combination. */
export const dimensions = {
  /** How the second consent stands to the first. */
  link: ['none', 'replaces', 'replaces-by-asked'],
  second: ['given', 'refused', 'requested', 'withdrawn'],
  holder: ['own', 'other'],
  guardianship: ['unknown', 'ends', 'begins', 'not-asked', 'of-another'],
  giver: ['full', 'limited', 'guardian', 'unsaid'],
  refusal: ['none', 'by-client', 'by-guardian'],
  languages: ['unknown', 'read', 'unread', 'interpreted'],
  closure: ['not-bound', 'open', 'closes'],
  order: ['none', 'ends', 'ordered', 'recorded'],
} as const;

export type Dimension = keyof typeof dimensions;
export type Case = { readonly [Name in Dimension]: (typeof dimensions)[Name][number] };

export const everyDimension = Object.keys(dimensions) as readonly Dimension[];

/** So many cases there are. */
export const everyCase = everyDimension.reduce((product, name) => product * dimensions[name].length, 1);

export function caseOf(number: number): Case {
  let rest = number;
  const next = <Value>(values: readonly Value[]): Value => {
    const value = values[rest % values.length];
    rest = Math.floor(rest / values.length);
    if (value === undefined) throw new RangeError('every digit has a value');
    return value;
  };
  const { link, second, holder, guardianship, giver, refusal, languages, closure, order } = dimensions;
  return {
    link: next(link),
    second: next(second),
    holder: next(holder),
    guardianship: next(guardianship),
    giver: next(giver),
    refusal: next(refusal),
    languages: next(languages),
    closure: next(closure),
    order: next(order),
  };
}

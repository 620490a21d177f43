/** The field `citation` for what is made of something that may have none: left out where there is none. */
export function citing<Citation extends object>(
  citation: Citation | undefined,
): { readonly citation?: Citation } {
  return citation === undefined ? {} : { citation };
}

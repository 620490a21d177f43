/** How many parameters a function has, those with a default among them: read from its text, since `length` stops at the first default. */
export function parametersOf(asked: (...values: never[]) => unknown): number {
  const text = String(asked);
  const list = text.slice(text.indexOf('(') + 1);
  let depth = 0;
  let count = 0;
  let isEmpty = true;
  for (const sign of list) {
    if (sign === ')' && depth === 0) break;
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (sign === ',' && depth === 0) {
      count += 1;
      isEmpty = true;
    } else if (sign.trim() !== '') isEmpty = false;
  }
  return isEmpty ? count : count + 1;
}

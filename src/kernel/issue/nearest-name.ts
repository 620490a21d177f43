/** Of the names that are known the one most like a misspelt one; nothing where none of them is like it. */
export function nearestName(misspelt: string, known: readonly string[]): string | undefined {
  // What is longer than any name of ours is no slip of the pen, and would cost much to compare.
  if (misspelt.length > longestName) return undefined;
  const [nearest] = known
    .map((name) => ({ name, distance: distanceBetween(misspelt.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= name.length / 2)
    .sort((one, other) => one.distance - other.distance);
  return nearest?.name;
}

/** An identifier may be as long. */
const longestName = 80;

/** How many letters are to be added, left out or changed to make one word of the other. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [line, letter] of [...one].entries()) {
    const above = row;
    row = [line + 1];
    for (const [place, wanted] of [...other].entries()) {
      const changed = (above[place] ?? 0) + (letter === wanted ? 0 : 1);
      row.push(Math.min(changed, (above[place + 1] ?? 0) + 1, (row[place] ?? 0) + 1));
    }
  }
  return row.at(-1) ?? 0;
}

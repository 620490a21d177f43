/** Where a name stands for the second time in one object. */
export interface DoubledName {
  readonly path: readonly (string | number)[];
  /** The position of the second one in the text. */
  readonly at: number;
}

/** An object or a list that is being read: the names that it has so far, and the one, or the place, at which it is read. */
interface Opened {
  readonly names: Set<string> | undefined;
  at: string | number;
}

/**
 * The first name that stands twice in one object of a JSON text, nothing if none does. `JSON.parse` takes the later of the two
 * without a word. The text is JSON, which is asked before; it is walked once, without recursion.
 */
export function doubledName(text: string): DoubledName | undefined {
  const opened: Opened[] = [];
  let expectsName = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const inner = opened.at(-1);
    if (character === '{' || character === '[') {
      expectsName = character === '{';
      opened.push(expectsName ? { names: new Set(), at: '' } : { names: undefined, at: 0 });
    } else if (character === '}' || character === ']') {
      expectsName = false;
      opened.pop();
    } else if (character === ',' && inner !== undefined) {
      expectsName = inner.names !== undefined;
      if (typeof inner.at === 'number') inner.at += 1;
    } else if (character === '"') {
      const end = endOfText(text, at);
      if (expectsName && inner?.names !== undefined) {
        inner.at = nameIn(text.slice(at, end + 1));
        if (inner.names.has(inner.at)) return { path: opened.map((one) => one.at), at };
        inner.names.add(inner.at);
        expectsName = false;
      }
      at = end;
    }
  }
  return undefined;
}

const backslash = 0x5c;

/** The position of the quotation mark that closes the text which one opens: the next with an even number of `\` before it. */
export function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  for (;;) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((end - before) % 2 === 1) return end;
    end = text.indexOf('"', end + 1);
  }
}

/** Names are the same if they are so when they are read: `"id"` and `"\u0069d"`. */
function nameIn(written: string): string {
  return written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
}

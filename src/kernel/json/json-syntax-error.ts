type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'more-or-end';

/**
 * Where a text stops being JSON: the position of the first character that cannot stand there, the length of the
 * text when it ends too early, nothing when it is JSON. The engines of JavaScript answer this in words of their
 * own, some of them not always, and with pieces of the text. It walks without recursion.
 */
export function jsonSyntaxError(text: string): number | undefined {
  const scan = new Scan(text);
  const closings: ('}' | ']')[] = [];
  let expected: Expected = 'value';
  for (;;) {
    scan.passSpace();
    const closing = closings.at(-1);
    if (expected === 'more-or-end' && closing === undefined) return scan.isAtEnd() ? undefined : scan.at;
    if (expected.endsWith('-or-end') && closing !== undefined && scan.pass(closing)) {
      closings.pop();
      expected = 'more-or-end';
    } else if (expected === 'more-or-end') {
      if (!scan.pass(',')) return scan.at;
      expected = closing === '}' ? 'name' : 'value';
    } else if (expected === 'name' || expected === 'name-or-end') {
      if (!scan.passName()) return scan.at;
      expected = 'value';
    } else if (scan.pass('{')) {
      closings.push('}');
      expected = 'name-or-end';
    } else if (scan.pass('[')) {
      closings.push(']');
      expected = 'value-or-end';
    } else {
      if (!scan.passScalar()) return scan.at;
      expected = 'more-or-end';
    }
  }
}

/** A place in a text. Every `pass…` moves over what it is called after, or stops at the character that breaks it. */
class Scan {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    return this.at >= this.#text.length;
  }

  pass(character: string): boolean {
    return this.passOneOf(character);
  }

  passOneOf(characters: string): boolean {
    const found = !this.isAtEnd() && characters.includes(this.#text.charAt(this.at));
    if (found) this.at += 1;
    return found;
  }

  passSpace(): void {
    while (this.passOneOf(' \t\n\r'));
  }

  passName(): boolean {
    if (!this.passText()) return false;
    this.passSpace();
    return this.pass(':');
  }

  passScalar(): boolean {
    const letter = this.#text.charAt(this.at);
    if (letter === '"') return this.passText();
    const word = ['true', 'false', 'null'].find((candidate) => candidate.charAt(0) === letter);
    return word === undefined ? this.passNumber() : [...word].every((next) => this.pass(next));
  }

  passText(): boolean {
    if (!this.pass('"')) return false;
    while (!this.pass('"')) {
      if (this.isAtEnd() || this.#text.charAt(this.at) < ' ') return false;
      if (!this.pass('\\')) this.at += 1;
      else if (!this.passEscape()) return false;
    }
    return true;
  }

  passEscape(): boolean {
    if (!this.pass('u')) return this.passOneOf('"\\/bfnrt');
    return [1, 2, 3, 4].every(() => this.passOneOf('0123456789abcdefABCDEF'));
  }

  passNumber(): boolean {
    this.pass('-');
    if (!this.pass('0') && !this.passDigits()) return false;
    if (this.pass('.') && !this.passDigits()) return false;
    if (!this.passOneOf('eE')) return true;
    this.passOneOf('+-');
    return this.passDigits();
  }

  passDigits(): boolean {
    const start = this.at;
    while (this.passOneOf('0123456789'));
    return this.at > start;
  }
}

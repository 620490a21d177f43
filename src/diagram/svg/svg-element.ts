/** A part of a document, written already. Made by the functions of this file only, so that all text is escaped. */
export interface Svg {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// XML has no way to write most control characters, nor halves of a pair.
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replaceAll(unwritable, '\u{FFFD}').replaceAll(/[&<>"']/g, (one) => entities[one] ?? '');
}

function written(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value);
}

/** An element with others inside, one on a line. */
export function element(name: string, attributes: Attributes, children: readonly Svg[] = []): Svg {
  const inner = children.map(({ markup }) => markup).join('\n');
  return {
    markup: inner === '' ? `<${opened(name, attributes)}/>` : enclosed(name, attributes, `\n${inner}\n`),
  };
}

/** An element with text inside. */
export function textElement(name: string, attributes: Attributes, text: string): Svg {
  return { markup: enclosed(name, attributes, escaped(text)) };
}

function opened(name: string, attributes: Attributes): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}="${written(value)}"`],
  );
  return [name, ...pairs].join(' ');
}

function enclosed(name: string, attributes: Attributes, inner: string): string {
  return `<${opened(name, attributes)}>${inner}</${name}>`;
}

/** An element of a document, as far as these tests ask. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (/[<>]|&(?!(amp|lt|gt|quot|apos);)/.test(text))
    throw new SyntaxError(`text that is not escaped: ${text}`);
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text)) {
    throw new SyntaxError('a character that XML cannot hold');
  }
  return text.replaceAll(/&(\w+);/g, (_, name: string) => entities[name] ?? '');
}

function attributesIn(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = text.replaceAll(/\s+([\w:-]+)="([^"<]*)"/g, (_, name: string, value: string) => {
    if (name in attributes) throw new SyntaxError(`an attribute twice: ${name}`);
    attributes[name] = decoded(value);
    return '';
  });
  if (rest.trim() !== '') throw new SyntaxError(`what is no attribute: ${rest}`);
  return attributes;
}

/** Reads a document, and throws where it is not well-formed. */
export function readSvg(document: string): XmlElement {
  const [head = '', body = ''] = document.split('?>\n', 2);
  if (!/^<\?xml version="1\.0" encoding="UTF-8"$/.test(head)) throw new SyntaxError('no XML declaration');
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let end = 0;
  for (const tag of body.matchAll(/<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<]*")*)(\/?)>/g)) {
    const inner = open.at(-1) ?? root;
    inner.text += decoded(body.slice(end, tag.index)).trim();
    end = tag.index + tag[0].length;
    const [, closes, name = '', attributes = '', isEmpty] = tag;
    if (closes === '/') {
      if (open.pop()?.name !== name) throw new SyntaxError(`</${name}> closes nothing`);
      continue;
    }
    const element = { name, attributes: attributesIn(attributes), children: [], text: '' };
    inner.children.push(element);
    if (isEmpty !== '/') open.push(element);
  }
  const [svg, ...others] = root.children;
  if (open.length !== 1 || svg === undefined || others.length > 0 || body.slice(end).trim() !== '') {
    throw new SyntaxError('not one element with everything inside');
  }
  return svg;
}

export function everyElement(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

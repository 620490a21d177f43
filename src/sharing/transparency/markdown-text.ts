// What could begin emphasis, code, a link, HTML, an entity, a cell or a note in Markdown.
const meaningful = /[\\`*_[\]<>|~#&!{}:@$^=+]|(?<=www)\./giu;

/** A text that Markdown shows as it is, whatever is in it: on one line, read in the direction of the page. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(meaningful, (character) => `\\${character}`);
}

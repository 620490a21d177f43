// All but letters, digits and the punctuation of plain prose: it could end a label, begin a directive such as
// `%%{init}%%`, or be read as Markdown or HTML. A colon without a space after it is how Mermaid knows styles.
const unsafe = /[^\p{L}\p{M}\p{N} ,.:;()’–-]|:(?=\S)/gu;

/** A text that Mermaid shows as it is, whatever is in it: on one line, with the entity codes of Mermaid. */
function mermaidText(text: string): string {
  return (
    text
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .replaceAll(unsafe, (character) => `#${character.codePointAt(0)};`)
      // Mermaid refuses labels that look like lists of Markdown.
      .replace(/^-/, '#45;')
      .replace(/^(\d+)\./, '$1#46;')
  );
}

/** Lines of a label, quoted. */
export function mermaidLabel(lines: readonly string[]): string {
  return `"${lines.map(mermaidText).join('<br/>')}"`;
}

/** The head of a flow chart, with its name and description for screen readers. */
export function mermaidHead(title: string, description: string): readonly string[] {
  return ['flowchart TD', `  accTitle: ${mermaidText(title)}`, `  accDescr: ${mermaidText(description)}`];
}

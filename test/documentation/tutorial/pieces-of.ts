/** What the tutorial has typed: a whole file, or a piece of one and its place. */
export interface Typed {
  readonly kind: 'typed';
  readonly section: string;
  readonly file: string;
  /** Nothing for a whole file. */
  readonly place?: string;
  readonly code: string;
}

/** A command, and what the tutorial says that it answers; nothing where it does not say. */
export interface Command {
  readonly kind: 'command';
  readonly section: string;
  readonly command: string;
  readonly answer?: string;
}

export type Piece = Typed | Command;

interface Block {
  readonly language: string;
  readonly section: string;
  readonly text: string;
}

const heading = /^(\/\/ (?<file>[\w-]+\.ts)(?:, (?<place>.+))?)$/;

/** Everything that is typed in a tutorial, in order. */
export function piecesOf(markdown: string): Piece[] {
  const blocks = blocksOf(markdown);
  return blocks.flatMap((block, index): Piece[] => {
    if (block.language === 'ts') return typedIn(block);
    if (block.language === 'sh') return commandsIn(block, blocks[index + 1]);
    if (block.language === 'text' && blocks[index - 1]?.language === 'sh') return [];
    throw new Error(`a block of \`${block.language}\` in «${block.section}» is nobody’s answer`);
  });
}

/** What is read: the text without its blocks and pictures. */
export function proseOf(markdown: string): string {
  return markdown.replaceAll(/^```\w*\n.*?^```$/gms, '').replaceAll(/!\[(.*?)\]\(.*?\)/g, '$1');
}

function blocksOf(markdown: string): Block[] {
  return markdown.split(/^## /m).flatMap((part) => {
    const [section = ''] = part.split('\n');
    return [...part.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => {
      return { language, section, text };
    });
  });
}

function typedIn({ section, text }: Block): Typed[] {
  const pieces: { file: string; place: string | undefined; lines: string[] }[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const { file, place } = heading.exec(line)?.groups ?? {};
    if (file !== undefined) pieces.push({ file, place, lines: [] });
    else if (pieces.length === 0) throw new Error(`a block in «${section}» does not say where it goes`);
    else pieces.at(-1)?.lines.push(line);
  }
  return pieces.map(({ file, place, lines }) => {
    return {
      kind: 'typed',
      section,
      file,
      ...(place === undefined ? {} : { place }),
      code: lines.join('\n').trim(),
    };
  });
}

function commandsIn({ section, text }: Block, next: Block | undefined): Command[] {
  const commands = text.trim().split('\n');
  return commands.map((command, index): Command => {
    const isLast = index === commands.length - 1;
    const answer = isLast && next?.language === 'text' ? { answer: next.text } : {};
    return { kind: 'command', section, command, ...answer };
  });
}

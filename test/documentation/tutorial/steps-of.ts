import { edited } from './edited.js';
import type { Command, Piece } from './pieces-of.js';

/** A command of the tutorial, with the files as they stand when it is typed. */
export interface Step extends Command {
  readonly files: ReadonlyMap<string, string>;
}

/** Types the tutorial from its beginning: what stands in the folder at each command. */
export function stepsOf(pieces: readonly Piece[]): Step[] {
  const files = new Map<string, string>();
  return pieces.flatMap((piece): Step[] => {
    if (piece.kind === 'typed') {
      const { file, place, code } = piece;
      files.set(file, place === undefined ? code : edited(existing(files, file), place, code));
      return [];
    }
    const [, from, to] = /^cp (\S+) (\S+)$/.exec(piece.command) ?? [];
    if (from !== undefined && to !== undefined) {
      files.set(to, existing(files, from));
      return [];
    }
    return [{ ...piece, files: new Map(files) }];
  });
}

function existing(files: ReadonlyMap<string, string>, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`the tutorial goes on with ${file}, which is not there`);
  return text;
}

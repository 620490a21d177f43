import { limits } from './limits.js';
import type { FixedWalks } from './walks/fixed-walks.js';
import { roomsEntered, secondVisits } from './walks/second-visits.js';
import { aboveGround, filesEntered, type Step } from './walks/walk.js';

const names: readonly (keyof FixedWalks)[] = ['disclosure', 'event'];

/** The walks on which more files are entered than there may be, or a room is entered twice that not all rooms share. */
export function longWalks(walks: FixedWalks): string[] {
  return names.flatMap((name) => {
    const count = filesCounted(walks[name]);
    const limit = limits.filesEntered[name];
    return [
      ...(count > limit ? [`${name}: enters ${count} files: more than ${limit}`] : []),
      ...secondVisits(walks[name])
        .filter(({ room }) => !isShared(room))
        .map(({ room, by }) => `${name}: enters ${room} twice, ${by}`),
    ];
  });
}

/** Both walks for people who want to go them: every file in its turn, then the rooms in theirs. */
export function printWalks(walks: FixedWalks): string {
  return names.map((name) => printWalk(name, walks[name])).join('\n\n');
}

function printWalk(name: keyof FixedWalks, walk: readonly Step[]): string {
  const files = [...filesEntered(walk)].map(
    ([file, names], at) => `${`${at + 1}`.padStart(4)}  ${file}  ${names.join(', ')}`,
  );
  return [
    `${name}: ${filesCounted(walk)} files of ${limits.filesEntered[name]}; ${files.length} with the kernel, the vocabulary and what they call back`,
    ...files,
    `  rooms: ${roomsEntered(walk).join(' → ')}`,
    ...secondVisits(walk).map(
      ({ room, by }) => `  ${room} is entered twice${isShared(room) ? ', as it may be' : ''}: ${by}`,
    ),
  ].join('\n');
}

function filesCounted(walk: readonly Step[]): number {
  return filesEntered(aboveGround(walk)).size;
}

function isShared(room: string): boolean {
  return limits.enteredAgain.some((shared) => shared === room);
}

import type { Programme } from 'exit-work/programme';

/** A shortest story as a table tells it: how many events it has and which is the last; nothing where there is none. */
export type Told = readonly [events: number, last: string] | undefined;

/** A programme with one deliberate fault, and everything that is broken by it. */
export interface BrokenProgramme {
  readonly fault: string;
  readonly programme: Programme;
  readonly broken: Readonly<Record<string, Told>>;
}

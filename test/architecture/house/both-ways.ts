import { importsOf } from '../imports-of.js';
import type { SourceFile } from '../source-files.js';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly place: string;
}

/** Rooms within one folder, and who imports whom: `edges.get('policy')?.get('decision')` are those from policy. */
interface Floor {
  readonly folder: string;
  readonly edges: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/**
 * The folders directly in a folder are its rooms, and its loose files together are one room more, written `*`;
 * its index is none of them, it composes them. At every depth, the imports between rooms lead one way only.
 */
export function bothWays(files: readonly SourceFile[]): string[] {
  return [...twoWayPairs(files), ...rings(files)];
}

export function twoWayPairs(files: readonly SourceFile[]): string[] {
  return floorsOf(files).flatMap(({ folder, edges }) =>
    [...edges].flatMap(([room, others]) =>
      [...others].flatMap(([other, there]) => {
        const back = edges.get(other)?.get(room);
        if (back === undefined || room > other) return [];
        const [ways, waysBack] = [`${times(there)} there (${there[0]})`, `${times(back)} back (${back[0]})`];
        return `${folder}: ${room} and ${other} import each other, ${ways}, ${waysBack}`;
      }),
    ),
  );
}

/** Rings of three rooms or more, the shortest through each import that is not in a pair already. */
export function rings(files: readonly SourceFile[]): string[] {
  return floorsOf(files).flatMap(({ folder, edges }) => {
    const found = [...edges].flatMap(([room, others]) =>
      [...others.keys()]
        .filter((other) => !edges.get(other)?.has(room))
        .flatMap((other) => {
          const way = shortestWay(edges, other, room);
          return way === undefined ? [] : [fromTheFirst(way)];
        }),
    );
    const distinct = new Map(found.map((ring) => [ring.join(), ring]));
    return [...distinct.values()].map((ring) => {
      const steps = ring.map((room, at) => step(edges, room, ring[at + 1] ?? ring[0]));
      return `${folder}: imports go round, ${steps.join(', ')}`;
    });
  });
}

function step(edges: Floor['edges'], room: string, next = ''): string {
  return `${room} → ${next} (${edges.get(room)?.get(next)?.[0]})`;
}

function floorsOf(files: readonly SourceFile[]): readonly Floor[] {
  const byFolder = new Map<string, Edge[]>();
  for (const file of files) {
    for (const { place, target } of importsOf(file)) {
      const edge = target === undefined ? undefined : edgeBetween(file.path, target, place);
      if (edge !== undefined) byFolder.set(edge.folder, [...(byFolder.get(edge.folder) ?? []), edge]);
    }
  }
  return [...byFolder]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, edges]) => ({ folder, edges: grouped(edges) }));
}

/** An import joins two rooms of the one folder where the ways to both files part. */
function edgeBetween(path: string, target: string, place: string): (Edge & { folder: string }) | undefined {
  const from = path.split('/');
  const to = target.split('/');
  const shared = from.findIndex((part, at) => part !== to[at]);
  if (shared <= 0) return undefined;
  const folder = from.slice(0, shared).join('/');
  const [room, other] = [from, to].map((way) => roomOf(way.slice(shared)));
  if (room === undefined || other === undefined || room === other) return undefined;
  return { folder, from: room, to: other, place };
}

/** The room on the way to a file; none for the index of the folder itself. */
function roomOf([room, ...inside]: readonly string[]): string | undefined {
  if (inside.length > 0) return room;
  return room === 'index.ts' ? undefined : '*';
}

function grouped(edges: readonly Edge[]): Floor['edges'] {
  const rooms = new Map<string, Map<string, string[]>>();
  for (const { from, to, place } of edges) {
    const others = rooms.get(from) ?? new Map<string, string[]>();
    others.set(to, [...(others.get(to) ?? []), place]);
    rooms.set(from, others);
  }
  return rooms;
}

function shortestWay(edges: Floor['edges'], from: string, to: string): readonly string[] | undefined {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) ?? from;
    if (last === to) return way;
    for (const next of edges.get(last)?.keys() ?? []) {
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

/** The same ring is found from each of its rooms. */
function fromTheFirst(ring: readonly string[]): readonly string[] {
  const first = ring.indexOf([...ring].sort()[0] ?? '');
  return [...ring.slice(first), ...ring.slice(0, first)];
}

function times({ length }: readonly string[]): string {
  return length === 1 ? 'once' : `${length} times`;
}

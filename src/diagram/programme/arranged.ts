import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { Area } from '../svg/index.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Something that takes room, by its name. */
export interface Piece {
  readonly key: string;
  readonly width: number;
  readonly height: number;
}

/** A connection downwards, with the room that its label takes. */
export interface Connection {
  readonly upper: string;
  readonly lower: string;
  readonly label: Pick<Area, 'width' | 'height'>;
}

export interface Arrangement {
  readonly pieces: ReadonlyMap<string, Area>;
  /** For each connection where it passes between its ends, and where its label lies. */
  readonly ways: readonly { readonly bends: readonly Point[]; readonly label: Area }[];
  readonly width: number;
  readonly height: number;
}

/**
 * Arranges pieces from top to bottom, those of a column under each other in their order. Connections must not run in
 * circles: who draws turns the backward ones round.
 */
export function arranged(
  pieces: readonly Piece[],
  connections: readonly Connection[],
  column: readonly string[],
): Arrangement {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 22, edgesep: 20, ranksep: 36 });
  for (const { key, width, height } of pieces) graph.setNode(key, { width, height });
  for (const [index, { upper, lower, label }] of connections.entries()) {
    graph.setEdge(upper, lower, { ...label, labelpos: 'c' }, String(index));
  }
  for (const [index, lower] of column.slice(1).entries()) {
    const upper = column[index] ?? lower;
    const isConnected = connections.some((one) => one.upper === upper && one.lower === lower);
    if (!isConnected) graph.setEdge(upper, lower, {}, 'column');
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    pieces: new Map(pieces.map(({ key }) => [key, areaOf(graph.node(key))])),
    ways: connections.map(({ upper, lower, label }, index) => {
      const { points = [], ...place } = graph.edge(upper, lower, String(index));
      return { bends: points.slice(1, -1), label: areaOf({ ...place, ...label }) };
    }),
    width,
    height,
  };
}

function areaOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Area>): Area {
  return { x, y, width, height };
}

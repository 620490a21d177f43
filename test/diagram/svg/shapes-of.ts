import type { XmlElement } from './read-svg.js';
import { shownWidth } from './widths.js';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** What it is, for a test that fails. */
  readonly what: string;
}

export interface Shapes {
  /** Boxes with the lines that are written in them. */
  readonly boxes: readonly (Rectangle & { readonly kind: string; readonly lines: readonly Rectangle[] })[];
  readonly lines: readonly Rectangle[];
  /** Points along every arrow, close together. */
  readonly arrows: readonly (readonly (readonly [number, number])[])[];
}

const boxKinds = ['stage', 'elsewhere', 'terminal', 'label', 'position'];

/** What a document draws, in its own coordinates. */
export function shapesOf(element: XmlElement, offset: readonly [number, number] = [0, 0]): Shapes {
  const [dx = 0, dy = 0] = element.name === 'g' ? numbersIn(element.attributes['transform'] ?? '') : [];
  const here: readonly [number, number] = [offset[0] + dx, offset[1] + dy];
  const inside = element.children.map((child) => shapesOf(child, here));
  const kind = element.attributes['class'] ?? '';
  const lines = inside.flatMap((shapes) => shapes.lines);
  const own = element.name === 'text' ? [lineOf(element, here)] : [];
  const box = boxKinds.includes(kind) ? element.children.find(({ name }) => name === 'rect') : undefined;
  return {
    boxes: [
      ...inside.flatMap((shapes) => shapes.boxes),
      ...(box === undefined ? [] : [{ ...rectangle(box, here, lines[0]?.what ?? kind), kind, lines }]),
    ],
    lines: [...lines, ...own],
    arrows: [
      ...inside.flatMap((shapes) => shapes.arrows),
      ...(element.attributes['fill'] === 'none' && element.attributes['d']?.includes('L')
        ? [pointsOf(element.attributes['d'], here)]
        : []),
    ],
  };
}

function numbersIn(text: string): number[] {
  return (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
}

function numberOf({ attributes }: XmlElement, name: string): number {
  return Number(attributes[name] ?? Number.NaN);
}

function rectangle(element: XmlElement, [dx, dy]: readonly [number, number], what: string): Rectangle {
  const left = numberOf(element, 'x') + dx;
  const top = numberOf(element, 'y') + dy;
  const right = left + numberOf(element, 'width');
  return { left, top, right, bottom: top + numberOf(element, 'height'), what };
}

function lineOf(element: XmlElement, [dx, dy]: readonly [number, number]): Rectangle {
  const size = numberOf(element, 'font-size');
  const left = numberOf(element, 'x') + dx;
  const baseline = numberOf(element, 'y') + dy;
  const width = shownWidth(element.text, size, element.attributes['font-weight'] === 'bold');
  return {
    left,
    right: left + width,
    top: baseline - 0.8 * size,
    bottom: baseline + 0.2 * size,
    what: element.text,
  };
}

function pointsOf(d: string, [dx, dy]: readonly [number, number]): (readonly [number, number])[] {
  const numbers = numbersIn(d);
  const corners = numbers.flatMap((x, index) =>
    index % 2 === 0 ? [[x + dx, (numbers[index + 1] ?? 0) + dy] as const] : [],
  );
  return corners.flatMap(([x, y], index) => {
    const [fromX, fromY] = corners[index - 1] ?? [x, y];
    const count = Math.ceil(Math.hypot(x - fromX, y - fromY) / 2) || 1;
    return Array.from({ length: count }, (_, at) => {
      const part = (at + 1) / count;
      return [fromX + (x - fromX) * part, fromY + (y - fromY) * part] as const;
    });
  });
}

/** Whether two rectangles share more than an edge. */
export function overlap(one: Rectangle, other: Rectangle): boolean {
  const room = 0.2;
  return (
    one.left < other.right - room &&
    other.left < one.right - room &&
    one.top < other.bottom - room &&
    other.top < one.bottom - room
  );
}

/** The pairs that overlap, by what they are. */
export function overlapping(rectangles: readonly Rectangle[]): string[] {
  return rectangles.flatMap((one, index) =>
    rectangles
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.what} / ${other.what}`),
  );
}

export function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}

import { toSvg } from 'exit-work/diagram';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paths, programmes } from '../subjects.js';
import { drawings } from './drawings.js';
import { inventedProgramme } from './invented-programme.js';
import { readSvg } from './read-svg.js';
import { isInside, overlapping, shapesOf } from './shapes-of.js';

function faultsOf(document: string): readonly string[] {
  const svg = readSvg(document);
  const { boxes, lines } = shapesOf(svg);
  const [left = 0, top = 0, right = 0, bottom = 0] = (svg.attributes['viewBox'] ?? '').split(' ').map(Number);
  const sheet = { left, top, right, bottom, what: 'sheet' };
  return [
    ...overlapping(boxes).map((pair) => `boxes overlap: ${pair}`),
    ...overlapping(lines).map((pair) => `lines overlap: ${pair}`),
    ...[...lines, ...boxes]
      .filter((one) => !isInside(one, sheet))
      .map(({ what }) => `off the sheet: ${what}`),
    ...boxes.flatMap((box) =>
      box.lines.filter((line) => !isInside(line, box)).map(({ what }) => `out of its box: ${what}`),
    ),
  ];
}

describe.each(drawings)('%s', (_, document) => {
  it('has no text that leaves its box or the sheet, and nothing on top of something else', () => {
    expect(faultsOf(document)).toEqual([]);
  });
});

it('holds for whatever programme', () => {
  fc.assert(
    fc.property(inventedProgramme, (programme) => {
      expect(faultsOf(toSvg(programme))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe.each(programmes)('the arrows of %s', (_, programme) => {
  const { boxes, arrows } = shapesOf(readSvg(toSvg(programme)));
  const within = (box: (typeof boxes)[number]) =>
    arrows.filter((points) =>
      points.some(([x, y]) => x > box.left + 2 && x < box.right - 2 && y > box.top + 2 && y < box.bottom - 2),
    ).length;

  it('run past the boxes', () => {
    expect(boxes.filter((box) => box.kind !== 'label' && within(box) > 0).map(({ what }) => what)).toEqual(
      [],
    );
  });
  it('begin and end each at a place of its own', () => {
    const ends = arrows.flatMap((points) => [points.at(0), points.at(-1)].map((point) => point?.join(' ')));
    expect(ends.filter((end, index) => ends.indexOf(end) !== index)).toEqual([]);
  });
  it('pass their own label and no other', () => {
    expect(boxes.filter((box) => box.kind === 'label' && within(box) !== 1).map(({ what }) => what)).toEqual(
      [],
    );
  });
});

it('no picture of the library is much wider than a sheet of A4 at full size', () => {
  const widths = drawings
    .slice(0, programmes.length + paths.length)
    .map(([, document]) => Number(readSvg(document).attributes['width']));
  expect(Math.max(...widths)).toBeLessThanOrEqual(880);
});

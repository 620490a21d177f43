import { toSvg } from 'exit-work/diagram';
import { describe, expect, it } from 'vitest';
import { hostileTexts, paths, programmes, saying } from '../subjects.js';
import { contrast } from './contrast.js';
import { drawings } from './drawings.js';
import { everyElement, readSvg, type XmlElement } from './read-svg.js';

describe.each(drawings)('%s', (_, document) => {
  const svg = readSvg(document);
  const elements = everyElement(svg);

  it('is an image with a name, a description and a language', () => {
    const [title, description] = svg.children;
    expect(svg.attributes).toMatchObject({ role: 'img', lang: 'en', xmlns: 'http://www.w3.org/2000/svg' });
    expect(svg.attributes['viewBox']).toBe(`0 0 ${svg.attributes['width']} ${svg.attributes['height']}`);
    expect([title?.name, description?.name]).toEqual(['title', 'desc']);
    expect(description?.text.length).toBeGreaterThan(40);
    expect(svg.attributes['aria-labelledby']).toBe(
      `${title?.attributes['id']} ${description?.attributes['id']}`,
    );
  });

  it('runs nothing and fetches nothing', () => {
    const names = new Set(elements.map(({ name }) => name));
    expect([...names].sort().filter((name) => !allowed.includes(name))).toEqual([]);
    const attributes = elements.flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => /^on|href|src|style/.test(name))).toEqual([]);
    expect(attributes.filter(([name, value]) => name !== 'xmlns' && /url\(|:\/\//.test(value))).toEqual([]);
  });

  it('has text no smaller than 12', () => {
    const texts = elements.filter(({ name }) => name === 'text');
    expect(
      Math.min(...texts.map(({ attributes }) => Number(attributes['font-size']))),
    ).toBeGreaterThanOrEqual(12);
  });

  it('has enough contrast wherever something is drawn', () => {
    expect(Math.min(...pairsOf(svg).map(([front, back]) => contrast(front, back)))).toBeGreaterThanOrEqual(
      4.5,
    );
  });
});

const allowed = ['circle', 'desc', 'g', 'path', 'rect', 'svg', 'text', 'title'];
const paper = '#ffffff';

/** The colours that meet: what is drawn, and what lies behind it. */
function pairsOf(element: XmlElement, inherited = '#000000', back = paper): (readonly [string, string])[] {
  const fill = element.attributes['fill'] ?? inherited;
  const behind = element.children.find(
    ({ name, attributes }) => name === 'rect' && attributes['fill'] !== undefined,
  );
  const ground = element.name === 'g' ? (behind?.attributes['fill'] ?? back) : back;
  const { stroke } = element.attributes;
  return [
    ...(element.name === 'text' ? [[fill, back] as const] : []),
    ...(stroke === undefined ? [] : [[stroke, back] as const, [stroke, paper] as const]),
    ...element.children.flatMap((child) => pairsOf(child, fill, ground)),
  ];
}

describe('hostile words of a programme', () => {
  it.each(Object.entries(hostileTexts))('%s are shown as they are', (_, text) => {
    const [title] = readSvg(toSvg(saying(text))).children;
    const shown = text.replaceAll(/[\p{Cs}\p{Cc}]/gu, (one) => (/\s/.test(one) ? one : '\uFFFD'));
    expect(title?.text.replaceAll(/\s+/g, ' ')).toBe(
      `The stages of the programme ${shown}`.replaceAll(/\s+/g, ' '),
    );
  });
});

describe('a drawing', () => {
  it.each([...programmes, ...paths])('of %s is the same every time', (_, subject) => {
    expect(toSvg(subject)).toBe(toSvg(structuredClone(subject)));
  });
});

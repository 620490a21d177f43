import { colours, fontFamily } from './style.js';
import { element, type Svg, textElement } from './svg-element.js';

export interface SvgDocument {
  /** Tells the parts of one picture from those of another on the same page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly children: readonly Svg[];
}

/** A document that stands alone: nothing in it runs, and nothing is fetched from elsewhere. */
export function svgDocument({ id, title, description, width, height, children }: SvgDocument): string {
  const prefix = id.replaceAll(/[^\w-]+/g, '-');
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      lang: 'en',
      'xml:lang': 'en',
      'aria-labelledby': `${prefix}-title ${prefix}-description`,
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      'font-family': fontFamily,
      fill: colours.ink,
    },
    [
      textElement('title', { id: `${prefix}-title` }, title),
      textElement('desc', { id: `${prefix}-description` }, description),
      element('rect', { width: Math.ceil(width), height: Math.ceil(height), fill: colours.paper }),
      ...children,
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

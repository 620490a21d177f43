import { isValueOf, labelOf, needsAreas, valuesOf, vocabulary } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';

const doors = vocabulary('door', {
  open: { label: 'Open', definition: 'One can pass.' },
  'wide-open': { label: 'Wide open', definition: 'Two can pass.' },
});

describe('a vocabulary', () => {
  it('lists its values in its own order', () => {
    expect(valuesOf(doors)).toEqual(['open', 'wide-open']);
    expect(valuesOf(needsAreas)[0]).toBe('functional-reintegration');
  });

  it.each([
    ['open', true],
    ['wide-open', true],
    ['Open', false],
    ['shut', false],
    ['', false],
    ['toString', false],
    ['constructor', false],
    ['__proto__', false],
    ['hasOwnProperty', false],
  ])('has the value %j: %s', (text, has) => {
    expect(isValueOf(doors, text)).toBe(has);
  });

  it('knows how a value is shown', () => {
    expect(labelOf(doors, 'wide-open')).toBe('Wide open');
  });
});

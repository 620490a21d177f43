import { annotationOf, leavesOf } from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import { fate, Note } from './notes.js';

describe('annotations are read back by path', () => {
  it.each([
    ['text', 'Text', 'counselling-notes', 'client'],
    ['authors[].id', 'Author', 'reference', 'staff'],
    ['authors[].name', 'Name', 'identity', 'staff'],
    ['reviewer.id', 'Author', 'reference', 'staff'],
    ['reviewer.name', 'Name', 'identity', 'staff'],
    ['keywords[]', 'Keyword', 'needs-and-plan', 'client'],
    ['fate.state', 'State', 'case-administration', 'client'],
    ['fate.shelf', 'Shelf', 'case-administration', 'nobody'],
    ['fate.because', 'Because', 'counselling-notes', 'client'],
  ])('%s', (path, label, category, subject) => {
    const annotations = leavesOf(Note).filter((leaf) => leaf.path === path);
    expect(annotations.length).toBeGreaterThan(0);
    for (const { annotation } of annotations) expect(annotation).toMatchObject({ label, category, subject });
  });

  it('in the order of the record, each variant with all of its leaves', () => {
    expect(leavesOf(Note).map((leaf) => leaf.path)).toEqual([
      'text',
      'authors[].id',
      'authors[].name',
      'reviewer.id',
      'reviewer.name',
      'keywords[]',
      'fate.state',
      'fate.shelf',
      'fate.state',
      'fate.because',
    ]);
  });

  it('with everything that was stated', () => {
    expect(annotationOf(Note.shape.text)).toEqual({
      label: 'Text',
      category: 'counselling-notes',
      subject: 'client',
      mayContain: ['health', 'beliefs'],
      citation: { follows: ['MG-1-03'] },
    });
  });

  it.each([
    ['a record', Note],
    ['a list of records', Note.shape.authors],
    ['a list of fields', Note.shape.keywords],
    ['an optional record', Note.shape.reviewer],
    ['a choice', fate],
  ])('and %s has none of its own', (_, schema) => {
    expect(annotationOf(schema)).toBeUndefined();
  });

  it('a single field is a leaf without a path', () => {
    expect(leavesOf(Note.shape.text)).toEqual([{ path: '', annotation: annotationOf(Note.shape.text) }]);
  });
});

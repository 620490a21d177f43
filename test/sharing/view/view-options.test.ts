import { InputError } from 'exit-work/kernel';
import { identifier, name, record, referenceTo } from 'exit-work/schema';
import { type ViewOptions, viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { generalising, permitting } from '../builders/permitting.js';

const Note = record(() => ({
  id: identifier({ label: 'Note', category: 'reference', subject: 'client' }),
  authorId: referenceTo('people', { label: 'Author', category: 'case-administration', subject: 'client' }),
  officeId: referenceTo('organisations', {
    label: 'Office',
    category: 'case-administration',
    subject: 'client',
  }),
  title: name({ label: 'Title', category: 'case-administration', subject: 'client' }),
}));

const note = { id: 'note-1', authorId: 'm-1', officeId: 'o-1', title: 'note-1' };
const full = permitting('client/case-administration', 'client/reference', 'client/progress');
const partly = generalising(full, 'client/progress');
const key = 'a key of thirty-two characters!!';

describe('options of a view that are none', () => {
  it.each<[string, unknown, string, string]>([
    [
      'a short key',
      { pseudonymKey: key.slice(1) },
      'options.pseudonymKey',
      'expected a secret of at least 32 characters',
    ],
    [
      'a key that is no text',
      { pseudonymKey: 7 },
      'options.pseudonymKey',
      'expected a secret of at least 32 characters',
    ],
    [
      'a list as long as a key',
      { pseudonymKey: [...key] },
      'options.pseudonymKey',
      'expected a secret of at least 32 characters',
    ],
    [
      'another way to show identifiers',
      { identifiers: 'none' },
      'options.identifiers',
      'expected `as-permitted` or `pseudonyms`',
    ],
    ['clearances that are no record', { clearing: 'all' }, 'options.clearing', 'expected'],
    [
      'an option that there is not',
      { pseudonyms: true },
      'options',
      'expected `pseudonymKey`, `identifiers` and `clearing` only',
    ],
    ['no options', null, 'options', 'expected'],
  ])('%s', (_, options, path, message) => {
    const look = () => viewRecord(Note, note, full, options as ViewOptions);
    expect(look).toThrow(InputError);
    expect(look).toThrow(`${path}: ${message}`);
  });
});

describe('identifiers in a view', () => {
  const shown = (options: ViewOptions, decision = full) => viewRecord(Note, note, decision, options);

  it.each<[string, ViewOptions, object]>([
    ['stand as they are, where all is permitted in full', {}, note],
    ['stand as they are, if that is asked for', { identifiers: 'as-permitted', pseudonymKey: key }, note],
    [
      'are left out as pseudonyms without a key, and so are words that are one',
      { identifiers: 'pseudonyms' },
      { officeId: 'o-1' },
    ],
  ])('%s', (_, options, expected) => {
    expect(shown(options)).toEqual(expected);
  });

  it('are pseudonyms, all of them, but of organisations', () => {
    const view = shown({ identifiers: 'pseudonyms', pseudonymKey: key });
    expect(view).toMatchObject({
      id: expect.stringMatching(/^p-/),
      authorId: expect.stringMatching(/^p-/),
      officeId: 'o-1',
    });
    expect(view.title).not.toBe('note-1');
    expect(view.id).not.toBe(view.authorId);
    expect(shown({ pseudonymKey: key }, partly)).toEqual(view);
  });
});

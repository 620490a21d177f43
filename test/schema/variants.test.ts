import { check } from 'exit-work/kernel';
import { literal, record, shortText, unread, variants } from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { issuesOf } from '../kernel/issue/issue-style.js';
import { fate } from './notes.js';

const administration = { category: 'case-administration', subject: 'client' } as const;

describe('a choice between records', () => {
  it.each([
    [{ state: 'kept' }],
    [{ state: 'kept', shelf: '7' }],
    [{ state: 'erased', because: 'the client asked' }],
  ])('takes %j', (value) => {
    expect(check(fate, value)).toEqual({ ok: true, value });
  });

  it('says that a field of another variant is one, and names no field of theirs', () => {
    const [ofOurs, ofTheirs] = issuesOf(check(fate, { state: 'kept', because: 'b', mother: 'Kim' }));
    expect(ofOurs?.message).toBe(
      'field 2 of 3 is not known here; `because` belongs to another kind; remove it, or correct the kind',
    );
    expect(ofTheirs?.message).toBe('field 3 of 3 is not known here; remove it or correct its spelling');
  });

  it.each<[string, unknown, string[]]>([
    ['a state that no record has', { state: 'lost' }, ['state']],
    ['no state', { shelf: '7' }, ['state']],
    ['the field of another variant', { state: 'kept', because: 'b' }, ['(root)']],
    ['a missing field of the variant', { state: 'erased' }, ['because']],
    ['a state of another kind', { state: ['kept'] }, ['state']],
    ['text', 'kept', ['(root)']],
  ])('refuses %s', (_, value, paths) => {
    expect(issuesOf(check(fate, value)).map((issue) => issue.path)).toEqual(paths);
  });

  it('cannot be made of records that nothing tells apart', () => {
    const One = record({ state: literal('same', { label: 'State', ...administration }) });
    const Other = One.extend({ why: shortText(unread({ label: 'Why', ...administration })) });
    const choice = variants<{ state: 'same' } | { state: 'same'; why: string }>('state', [One, Other]);
    expect(() => z.safeParse(choice, { state: 'same' })).toThrow(/discriminator/i);
  });
});

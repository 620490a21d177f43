import { Client } from 'exit-work/model';
import { name } from 'exit-work/schema';
import { expect, it } from 'vitest';

const known = { label: 'Note', category: 'health', subject: 'client' } as const;

it('a classified field compiles, and is there', () => {
  const More = Client.extend({ shoeSize: name({ ...known, label: 'Shoe size' }) });
  expect(Object.keys(More.shape)).toContain('shoeSize');
});

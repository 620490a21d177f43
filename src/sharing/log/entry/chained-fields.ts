import * as z from 'zod';
import { coded } from '../../../kernel/issue/index.js';
import { count, field, identifier, instant, optional } from '../../../schema/index.js';

export const file = { category: 'case-administration', subject: 'client' } as const;
export const staff = { category: 'case-administration', subject: 'staff' } as const;

const noWords = { mayContain: [], saysNoMore: 'a hash' } as const;

const digest = z.string().regex(/^[0-9a-f]{64}$/, {
  error: coded('wrong-form-hash', 'expected 64 hexadecimal digits in lower case'),
});

const links = {
  sequence: count({ label: 'Place in the log', ...file }, { atLeast: 1 }),
  previous: field(digest, { label: 'Hash of the entry before', ...file, ...noWords }),
  hash: field(digest, { label: 'Hash of this entry', ...file, ...noWords }),
} as const;

/** What every entry of a log has: its place, its time, its case, who entered it, and the links of the chain. */
export const chainedFields = {
  sequence: links.sequence,
  id: identifier({ label: 'Entry', category: 'reference', subject: 'client' }),
  enteredAt: instant({ label: 'Entered at', ...file }),
  byId: optional(identifier({ label: 'Entered by', ...staff })),
  clientId: identifier({ label: 'Client', category: 'reference', subject: 'client', identifies: 'client' }),
  previous: links.previous,
  hash: links.hash,
} as const;

/** What the log itself gives to an entry. */
export type Chained = keyof typeof links;

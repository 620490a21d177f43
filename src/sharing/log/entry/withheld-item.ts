import * as z from 'zod';
import { field, type RecordOf, record } from '../../../schema/index.js';
import type { Redaction } from '../../decision/contract/index.js';
import { file } from './chained-fields.js';
import { itemFields } from './logged-item.js';

const reasons = [
  'not-applicable',
  'prohibited',
  'escalated',
] as const satisfies readonly Redaction['reason'][];

/** What was asked for and not disclosed, and for what kind of reason. */
export const WithheldItem = record(
  () => ({
    ...itemFields,
    reason: field(z.enum(reasons), { label: 'Reason', ...file, citation: { follows: ['CS-4.5-10'] } }),
  }),
  {
    title: 'Withheld item',
    meaning: 'What was asked for and not disclosed, and for what kind of reason.',
    citation: { follows: ['CS-4.5-10'] },
  },
);
export interface WithheldItem extends RecordOf<typeof WithheldItem> {}

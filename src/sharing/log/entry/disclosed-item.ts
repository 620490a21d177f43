import * as z from 'zod';
import {
  anyNumberOf,
  arrayOf,
  field,
  identifier,
  type RecordOf,
  record,
  term,
} from '../../../schema/index.js';
import { grounds, notificationTimes, valuesOf } from '../../../vocabulary/index.js';
import { file } from './chained-fields.js';
import { forms, itemFields } from './logged-item.js';

/** A ground on which something was disclosed, by its identifier. */
export const CitedGround = record(
  () => ({
    ground: term(grounds, { label: 'Ground', ...file }),
    id: identifier({ label: 'Consent, mandate, agreement, duty, weighing or decision', ...file }),
  }),
  {
    title: 'Cited ground',
    meaning: 'A ground on which something was disclosed.',
    citation: { follows: ['CS-4.5-09'] },
  },
);
export interface CitedGround extends RecordOf<typeof CitedGround> {}

/**
 * What was disclosed, and on which grounds; never the value. `notification` is whether the client knows of it (`known`), is
 * told `before`, `after` or `later`, or must not be told.
 */
export const DisclosedItem = record(
  () => ({
    ...itemFields,
    form: field(z.enum(forms), { label: 'Form', ...file }),
    grounds: arrayOf<CitedGround>(CitedGround, { atLeast: 1 }),
    /** The texts of this kind that a worker had read and cleared for it. */
    clearedTextIds: anyNumberOf(
      identifier({ label: 'Cleared text', category: 'reference', subject: 'client' }),
    ),
    notification: field(z.enum(['known', ...valuesOf(notificationTimes)]), {
      label: 'The client is told',
      category: 'security',
      subject: 'client',
      citation: { follows: ['WO-1.6-01'] },
    }),
  }),
  {
    title: 'Disclosed item',
    meaning: 'What was disclosed and on which grounds, without the value.',
    citation: { follows: ['CS-4.5-09', 'WO-1.6-01'] },
  },
);
export interface DisclosedItem extends RecordOf<typeof DisclosedItem> {}

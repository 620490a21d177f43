import { spanOf } from '../../../kernel/calendar/index.js';
import { epochOf } from '../../../kernel/time/index.js';
import type { Mandate } from '../../../model/index.js';
import { categoryBits, type Grant, noBits, purposeBits, subjectBits, unmetBit } from '../contract/index.js';
import { confidentialCategories, grant } from './grant.js';

/** What an order lets its authority know; nothing before the client was told of it. */
export function mandateGrant(mandate: Mandate, holderId: string): Grant {
  const named = categoryBits.set(mandate.categories);
  return grant({
    reference: { ground: 'mandate', id: mandate.id },
    purposes: purposeBits.set(mandate.purposes),
    subjects: subjectBits.bit('client'),
    named,
    confidential: confidentialCategories,
    ...spanOf(mandate),
    permanentlyUnmet: (mandate.holderId ?? holderId) === holderId ? noBits : unmetBit['other-holder'],
    notifiedFrom:
      mandate.clientToldAt === undefined ? Number.POSITIVE_INFINITY : epochOf(mandate.clientToldAt),
  });
}

import { instant, list, type RecordOf, record, referenceTo, shortText, term } from '../record/index.js';
import { roles } from '../vocabulary/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * Who decided that those present may know of whom an anonymous conference spoke, and by which threshold
 * (CS-4.5-18). Identity is revealed only when the team finds a security risk.
 *
 * @example
 * ```ts
 * import { IdentityReveal } from 'exit-work/model';
 *
 * IdentityReveal.safeParse({ revealedAt: '2030-02-17T11:00:00+01:00', decidedBy: [], threshold: 'risk to life' }).success; // => false
 * ```
 */
export const IdentityReveal = record(
  {
    revealedAt: instant({ label: 'Revealed at', ...file, sources: ['CS-4.5-18'] }),
    decidedBy: list(term(roles, { label: 'Decided by', ...file }), { atLeast: 1 }),
    threshold: shortText({
      label: 'Threshold',
      category: 'security',
      subject: 'client',
      sources: ['CS-4.5-18'],
    }),
    revealedToIds: list(referenceTo('organisations', { label: 'Revealed to', ...file }), { atLeast: 1 }),
  },
  {
    title: 'Reveal of identity',
    meaning: 'Who decided by which threshold that an anonymous conference may know the client.',
    sources: ['CS-4.5-18'],
  },
);
export interface IdentityReveal extends RecordOf<typeof IdentityReveal> {}

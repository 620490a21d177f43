import { frozen } from '../../kernel/frozen/index.js';
import type { Role } from '../../vocabulary/index.js';

/**
 * Who may clear texts where the house names nobody else: those who work on cases themselves, alone at night as well, and answer
 * for what they write. A former, a volunteer and an interpreter may not. The list is ours.
 *
 * @example
 * ```ts
 * import { clearingRoles } from 'exit-work/sharing';
 *
 * clearingRoles.includes('counsellor'); // => true
 * clearingRoles.includes('volunteer'); // => false
 * ```
 */
export const clearingRoles = /* @__PURE__ */ frozen<readonly Role[]>([
  'case-manager',
  'counsellor',
  'psychologist',
  'helpline-adviser',
  'programme-manager',
]);

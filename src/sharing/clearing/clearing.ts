import * as z from 'zod';
import { checkedArgument } from '../../kernel/check/index.js';
import { CalendarDay, Identifier, Instant } from '../../kernel/index.js';
import { demand, demandFields } from '../../kernel/issue/index.js';
import { type AccessRestriction, ClearedText, type TeamMember } from '../../model/index.js';
import { anyNumberOf } from '../../schema/index.js';
import { accessRestrictionKinds, type Role, roles, valuesOf } from '../../vocabulary/index.js';
import { clearingRoles } from './clearing-roles.js';

/** Who could clear a text: as much of the team as that hangs on. */
export type Clearer = Pick<TeamMember, 'id' | 'organisationId' | 'role' | 'roles' | 'from' | 'until'>;

/** Who is shut out of a file: as much of a restriction as that hangs on. */
export type Shutting = Pick<AccessRestriction, 'kind' | 'memberIds' | 'notBefore' | 'expires'>;

/** What was cleared, and what it stands on. A case file is such a thing as it is. */
export interface Clearing {
  readonly clearedTexts?: readonly ClearedText[];
  /** Who cleared must be in it, at that time and in a role that may. */
  readonly team?: readonly Clearer[];
  /** Who may not see the file clears nothing in it. */
  readonly accessRestrictions?: readonly Shutting[];
  /** Which roles may clear: `clearingRoles` unless the house names others. */
  readonly clearingRoles?: readonly Role[];
}

const anyClearing: z.ZodType<Clearing> = /* @__PURE__ */ z.lazy(() => {
  const days = { from: z.exactOptional(CalendarDay), until: z.exactOptional(CalendarDay) };
  const held = { role: z.enum(valuesOf(roles)), ...days };
  const member = { id: Identifier, organisationId: Identifier, ...held };
  const kind = z.enum(valuesOf(accessRestrictionKinds));
  const period = { notBefore: Instant, expires: z.exactOptional(Instant) };
  return z.object({
    clearedTexts: anyNumberOf<ClearedText>(ClearedText, { atMost: 100_000 }),
    team: z.exactOptional(z.array(z.object({ ...member, roles: z.exactOptional(z.array(z.object(held))) }))),
    accessRestrictions: z.exactOptional(
      z.array(z.object({ kind, memberIds: z.array(Identifier), ...period })),
    ),
    clearingRoles: z.exactOptional(z.array(z.enum(valuesOf(roles)))),
  });
});

/** The same, of which is known that it is one, with what is left out. Of what clears nothing, no more is asked. */
export function checkedClearing(clearing: Clearing): Required<Clearing> {
  const nothing = { clearedTexts: [], team: [], accessRestrictions: [], clearingRoles };
  const given = demandFields(clearing, 'clearing');
  const { clearedTexts } = given;
  const isLost = clearedTexts === undefined && Object.hasOwn(given, 'clearedTexts');
  demand(!isLost, 'clearing.clearedTexts', 'a list; leave it out instead');
  if (Array.isArray(clearedTexts) && clearedTexts.length === 0) return nothing;
  return clearedTexts === undefined
    ? nothing
    : { ...nothing, ...checkedArgument('clearing', anyClearing, clearing) };
}

import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { type OrganisationKind, type Role, rolesOfKind } from 'exit-work/vocabulary';
import { deciding } from './random-decisions.js';
import { type Choose, kinds, maybe, mostly, oneOf, seldom } from './small-scope.js';

type Recipient = Pick<
  DisclosureRequest,
  'recipientId' | 'recipientRole' | 'recipientName' | 'recipientKind' | 'recipientMemberId'
>;

const ofOrganisations: readonly Role[] = [
  ...['case-manager' as const, 'case-manager' as const, 'case-manager' as const],
  ...['police-officer' as const, 'probation-officer' as const, 'counsellor' as const],
];

/** In a role that they can have: an organisation, the house, the client, somebody whom the file may know, or a stranger. */
export function recipientBy(
  choose: Choose,
  clientId: string,
  policy: SharingPolicy,
  named?: string,
): Recipient {
  const { holderId, organisations = [] } = policy;
  const any = () => mostly(choose, 'o-2', 'o-3', holderId, holderId, 'o-4', 'o-5', 'p-1', 'p-1', clientId);
  const recipientId = named ?? any();
  const worker = maybe(choose, 2, () => ({ recipientMemberId: mostly(choose, 'm-1', 'm-2') }));
  if (recipientId === clientId) return { recipientId, recipientRole: 'client' };
  if (recipientId === 'p-1') return personBy(choose);
  if (recipientId === holderId) return { recipientId, recipientRole: mostly(choose, ...deciding), ...worker };
  const listed = organisations.filter(({ id }) => id === recipientId).map(({ kind }) => kind);
  if (listed.length === 0) return { recipientId, ...worker, ...strangerBy(choose) };
  const stated = maybe(choose, 12, () => ({
    recipientName: 'Example',
    recipientKind: oneOf(choose, listed),
  }));
  return { recipientId, recipientRole: roleIn(choose, listed), ...worker, ...stated };
}

/** Whether the file knows them, the policy says; who is threatened is told by name. */
function personBy(choose: Choose): Recipient {
  const recipientRole = mostly<Role>(
    choose,
    'relative',
    'guardian',
    'threatened-person',
    'threatened-person',
  );
  const isNamed = recipientRole === 'threatened-person' && !seldom(choose, 4);
  return { recipientId: 'p-1', recipientRole, ...(isNamed ? { recipientName: 'Example' } : {}) };
}

/** Nobody has listed them; they say who they are, or half of it, or nothing. */
function strangerBy(choose: Choose): Omit<Recipient, 'recipientId'> {
  if (seldom(choose, 6)) return { recipientRole: mostly<Role>(choose, 'relative', 'guardian') };
  const kind = oneOf(choose, kinds);
  const recipientRole = roleIn(choose, [kind]);
  if (seldom(choose, 4)) return { recipientRole, ...maybe(choose, 2, () => ({ recipientName: 'Example' })) };
  return { recipientRole, ...(seldom(choose, 6) ? {} : { recipientName: 'Example' }), recipientKind: kind };
}

function roleIn(choose: Choose, of: readonly OrganisationKind[]): Role {
  const role = oneOf(choose, ofOrganisations);
  return of.some((kind) => rolesOfKind(kind).includes(role)) ? role : 'case-manager';
}

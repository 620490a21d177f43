import { InputError } from '../../../kernel/index.js';
import { organisationKinds, type Role, rolesOfKind, valuesOf } from '../../../vocabulary/index.js';
import type { DisclosureRequest } from '../../policy/index.js';
import {
  allBits,
  type BitSet,
  type ClientRules,
  kindBits,
  noBits,
  type RequestContext,
  roleBits,
  soleMember,
} from '../contract/index.js';

/** What is known of who asks. */
type Recipient = Pick<RequestContext, 'kind' | 'kinds' | 'isUnlisted' | 'isIntroduced'>;

/** Besides the client, who is told from all others before. */
const personal = /* @__PURE__ */ roleBits.set(['relative', 'guardian', 'threatened-person']);
const ofNoKind: Recipient = { kind: noBits, kinds: noBits, isUnlisted: false, isIntroduced: false };
const stranger: Recipient = { kind: noBits, kinds: allBits, isUnlisted: true, isIntroduced: false };

/**
 * Who the recipient is: an organisation of the kinds that are listed, somebody whom the file knows, or a stranger, with or
 * without an introduction. Throws an `InputError` for one who cannot be.
 */
export function recipientOf(
  request: DisclosureRequest,
  listed: BitSet | undefined,
  { circumstances: { footing } }: ClientRules,
): Recipient {
  const { recipientId, recipientRole: role, recipientName, recipientKind } = request;
  const stated = recipientKind === undefined ? noBits : kindBits.bit(recipientKind);
  if (listed !== undefined) return listedAs(listed, role, stated);
  if (stated !== noBits) refuseRole(roleBits.bit(role) & rolesOf(stated));
  if (role === 'client') return ofNoKind;
  if (recipientId === request.holderId) return inHouse(role);
  if (footing.knownPersons.has(`${role}/${recipientId}`)) return ofNoKind;
  if (isKnown(recipientId, footing.knownPersons)) refuseRole(roleBits.bit(role) & personal);
  const isPerson = role === 'threatened-person';
  if (recipientName === undefined || (stated === noBits && !isPerson)) return stranger;
  return { kind: stated, kinds: stated, isUnlisted: true, isIntroduced: true };
}

/** Of two kinds for one organisation nobody knows which. */
function listedAs(listed: BitSet, role: Role, stated: BitSet): Recipient {
  if ((stated & ~listed) !== noBits)
    throw malformed('recipientKind', 'expected the kind that the policy lists, or none');
  refuseRole(roleBits.bit(role) & rolesOf(listed));
  return { kind: soleMember(listed), kinds: listed, isUnlisted: false, isIntroduced: false };
}

/** Whoever works in the house is no relative there. */
function inHouse(role: Role): Recipient {
  refuseRole(roleBits.bit(role) & ~personal);
  return ofNoKind;
}

function isKnown(personId: string, known: ReadonlySet<string>): boolean {
  return known.has(`relative/${personId}`) || known.has(`guardian/${personId}`);
}

function refuseRole(possible: BitSet): void {
  if (possible === noBits)
    throw malformed(
      'recipientRole',
      'expected a role that somebody of this kind can have; `rolesOfKind` lists them',
    );
}

function malformed(path: string, message: string): InputError {
  const code = path === 'recipientKind' ? 'other-kind' : 'role-of-other-kind';
  return new InputError('disclosure request', [{ code, path, message }]);
}

const rolesByKinds = new Map<BitSet, BitSet>();

/** The roles of which one of these kinds has one; looked up once for each combination. */
function rolesOf(kinds: BitSet): BitSet {
  const known = rolesByKinds.get(kinds);
  if (known !== undefined) return known;
  const roles = valuesOf(organisationKinds)
    .filter((kind) => (kindBits.bit(kind) & kinds) !== noBits)
    .flatMap(rolesOfKind);
  const set = roleBits.set(roles);
  rolesByKinds.set(kinds, set);
  return set;
}

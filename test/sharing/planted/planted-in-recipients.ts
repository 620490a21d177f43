import { plantedIn } from './planted-bug.js';

const instant = '    at,\n    purpose,';
const inForce = 'contains(grant, context.at) &&';
const joined = '(kinds.get(id) ?? noBits) | kindBits.bit(kind)';

/** Who asks, when, and about whom. */
export const plantedInRecipients = [
  ...plantedIn('decision/compile/parse-request.ts', {
    'the time zone is lost': [
      instant,
      "at: Date.parse(request.instant.replace(/[+-]..:..$/, 'Z')), purpose,",
    ],
    'milliseconds are cut off': [instant, 'at: Math.floor(at / 1000) * 1000, purpose,'],
    'the request is a millisecond late': [instant, 'at: at + 1, purpose,'],
    'the request is a millisecond early': [instant, 'at: at - 1, purpose,'],
    'the kind of the holder is that of the recipient': [
      'recipientOf(request, listed, client)',
      'recipientOf(request, listed === undefined ? listed : index.kinds.get(holderId), client)',
    ],
    'the house does not ask for its own workers': ['isInHouse: recipientId === holderId', 'isInHouse: false'],
  }),
  ...plantedIn('decision/compile/recipient-of.ts', {
    'an unknown kind is harmless': ['kinds: allBits, isUnlisted: true', 'kinds: noBits, isUnlisted: true'],
    'somebody whom the file knows may be a funder': [
      'kind: noBits, kinds: noBits, isUnlisted: false',
      'kind: noBits, kinds: allBits, isUnlisted: false',
    ],
    'of contradictory kinds each holds': ['kind: soleMember(listed)', 'kind: listed'],
    'a stranger is somebody': [
      'isUnlisted: true, isIntroduced: false',
      'isUnlisted: false, isIntroduced: false',
    ],
    'a guardian is known as a relative': [
      'footing.knownPersons.has(`${role}/${recipientId}`)',
      'footing.knownPersons.has(`relative/${recipientId}`)',
    ],
  }),
  ...plantedIn('decision/evaluate/applicable-rules.ts', {
    'recipient and holder are swapped': [
      'const { recipientId } = request;',
      'const { holderId: recipientId } = request;',
    ],
    'consents are for every recipient': [
      'consents.get(recipientId)',
      '[...new Set([...consents.values()].flat())]',
    ],
    'mandates are for every recipient': [
      'circumstances.grants.get(recipientId)',
      '[...new Set([...circumstances.grants.values()].flat())]',
    ],
  }),
  ...plantedIn('decision/compile/policy-index.ts', {
    'of contradictory kinds the last holds': [joined, 'kindBits.bit(kind)'],
    'of contradictory kinds the first holds': [joined, 'kinds.get(id) ?? kindBits.bit(kind)'],
    'the consents of another client count': [
      'client: rulesOf(clients, clientId) ?? unknownClient',
      'client: [...(clients[0]?.values() ?? [])][0] ?? unknownClient',
    ],
    'nobody is known': ['client: rulesOf(clients, clientId) ?? unknownClient', 'client: unknownClient'],
  }),
  ...plantedIn('decision/compile/consents-by-recipient.ts', {
    'a consent is for its first recipient alone': [
      'addForEach(grants, consent.recipientIds,',
      'addForEach(grants, consent.recipientIds.slice(0, 1),',
    ],
    'only the first consent of a client counts': [
      'for (const consent of consents)',
      'for (const consent of consents.slice(0, 1))',
    ],
  }),
  ...plantedIn('decision/compile/client-rules.ts', {
    'everybody’s consents count for each client': [
      'consentsByRecipient(consents, { holderId',
      'consentsByRecipient(policy.consents ?? [], { holderId',
    ],
    'who has consents has no circumstances': ['circumstances: known,', 'circumstances: ordinary,'],
    'who has no consents has no circumstances': [
      'for (const clientId of [...circumstances.keys(), ...inConsents.keys()])',
      'for (const clientId of [])',
    ],
    'safeguards alone are not kept': [
      '[mandates, decisions, limits, safeguards, overrides, issues]',
      '[mandates]',
    ],
  }),
  ...plantedIn('decision/evaluate/categories-of.ts', {
    'a ground covers everybody’s data': ['(grant.subjects & subject) === 0 || ', ''],
  }),
  ...plantedIn('decision/evaluate/has-a-say.ts', {
    'a ground is for every purpose': ['(purposes & context.purpose) !== 0 &&\n    contains', 'contains'],
    'no period has begun at its beginning': [inForce, `${inForce} context.at > grant.from &&`],
    'no period is over at its end': [
      inForce,
      inForce.replace('grant', '{ ...grant, until: grant.until + 1 }'),
    ],
    'no period ends': [inForce, 'context.at >= grant.from &&'],
  }),
  ...plantedIn('decision/contract/bit-set.ts', {
    'a condition that is left out covers nothing': ['return allBits;', 'return noBits;'],
  }),
];

import type { CaseFile } from '../../model/index.js';
import { dataSubjects, valuesOf } from '../../vocabulary/index.js';
import type { DisclosureDecision } from '../decision/contract/index.js';
import type { ReadingDecision } from './reading-decision.js';

/** What lies open of a file, as views know it: in full, of everybody, to the house itself, save what was entrusted to another. */
export function asDisclosure(
  { entrustedItems = [] }: CaseFile,
  { request, categories, withheld }: ReadingDecision,
): DisclosureDecision {
  const { id: requestId, clientId, holderId, memberId, role, instant } = request;
  const subjects = valuesOf(dataSubjects);
  const read = { clientId, holderId, recipientId: holderId, purpose: 'case-management', instant } as const;
  return {
    ...read,
    requestId,
    request: {
      ...read,
      id: requestId,
      recipientRole: role,
      recipientMemberId: memberId,
      dataSubjects: subjects,
      categories,
    },
    outcome: 'permit-with-redaction',
    permitted: subjects.flatMap((subject) =>
      categories
        .filter((category) => !withheld.some((one) => one.subject === subject && one.category === category))
        .map((category) => ({ subject, category, form: 'full' as const, grounds: [] })),
    ),
    permittedAlone: [],
    redactions: [],
    determining: [],
    obligations: [],
    advice: [],
    nearMisses: [],
    entrusted: {
      rulings: [],
      open: entrustedItems.filter(({ entrustedToId }) => entrustedToId === memberId),
      withheld: entrustedItems.filter(({ entrustedToId }) => entrustedToId !== memberId),
    },
    issues: [],
  };
}

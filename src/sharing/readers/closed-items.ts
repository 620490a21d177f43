import { isInForce } from '../../kernel/index.js';
import { compareTexts } from '../../kernel/json/index.js';
import type { Prohibition } from '../../model/index.js';
import {
  type DataCategory,
  type DataSubject,
  dataCategories,
  dataSubjects,
  valuesOf,
} from '../../vocabulary/index.js';
import type { BuiltInProhibitionId } from '../policy/index.js';
import type { WithheldFromReader } from './reading-decision.js';
import type { ReadingRequest } from './reading-request.js';

/** What of a file nobody reads, or nobody in this role, whatever the role needs. */
export interface Closed {
  readonly items: readonly WithheldFromReader[];
  /** Whether a category is open of anybody. */
  readonly isOpen: (category: DataCategory) => boolean;
}

/** Where workers live nobody needs to read; and what the house prohibits towards itself. */
export function closedTo(request: ReadingRequest, prohibitions: readonly Prohibition[]): Closed {
  const applying = prohibitions.filter((one) => appliesTo(one, request));
  const items = valuesOf(dataSubjects).flatMap((subject) =>
    valuesOf(dataCategories).flatMap((category): readonly WithheldFromReader[] => {
      const by = [
        ...(isStaffHome(subject, category) ? [staffHome] : []),
        ...applying.filter((one) => covers(one, subject, category)).map(({ id }) => id),
      ];
      return by.length === 0 ? [] : [{ subject, category, by: [...new Set(by)].sort(compareTexts) }];
    }),
  );
  const subjects = valuesOf(dataSubjects).length;
  return {
    items,
    isOpen: (category) => items.filter((one) => one.category === category).length < subjects,
  };
}

const staffHome: BuiltInProhibitionId = 'built-in:staff-home';

function isStaffHome(subject: DataSubject, category: DataCategory): boolean {
  return subject === 'staff' && category === 'whereabouts';
}

/** Of those that name the house; for which purposes and towards which kinds makes no difference to who reads in it. */
function appliesTo(prohibition: Prohibition, { clientId, holderId, role, instant }: ReadingRequest): boolean {
  const { clientIds, recipientRoles, exceptRecipientIds = [] } = prohibition;
  return (
    isInForce({ notBefore: prohibition.notBefore, expires: prohibition.expires }, instant) &&
    (clientIds === undefined || clientIds.includes(clientId)) &&
    (recipientRoles === undefined || recipientRoles.includes(role)) &&
    !exceptRecipientIds.includes(holderId)
  );
}

function covers(
  { dataSubjects: subjects, categories }: Prohibition,
  subject: DataSubject,
  category: DataCategory,
): boolean {
  return (
    (subjects === undefined || subjects.includes(subject)) &&
    (categories === undefined || categories.includes(category))
  );
}

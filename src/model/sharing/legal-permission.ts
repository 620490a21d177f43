import * as z from 'zod';
import {
  anyNumberOf,
  arrayOf,
  field,
  identifier,
  instant,
  instantsInOrder,
  name,
  optional,
  type RecordOf,
  record,
  rule,
  term,
} from '../../schema/index.js';
import {
  dataCategories,
  dataSubjects,
  legalStatuses,
  notificationTimes,
  organisationKinds,
  purposes,
} from '../../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

const age = z.int().min(0).max(120);

/**
 * A law that allows to disclose and obliges nobody (CS-4.1-02, CS-5.1-03): between whom, about whom, for which purposes, and for
 * which never. It permits nothing by itself: somebody weighs each use of it, and records that (`PermissionWeighing`).
 *
 * It speaks either of a forum, in which organisations of all its kinds may tell each other (`forumKinds`), or of a pairing, in
 * which those of `holderKinds` may tell those of `recipientKinds`. Ages and legal statuses are the client’s, in whole years.
 *
 * @example
 * ```ts
 * import { LegalPermission } from 'exit-work/model';
 *
 * LegalPermission.safeParse({
 *   id: 'law-1', jurisdiction: 'Examplia (fictional)', title: 'Preventing harm together', dataSubjects: ['client'],
 *   forumKinds: ['police', 'municipality'], purposes: ['safeguarding'], excludedPurposes: ['criminal-investigation'],
 *   categories: ['identity', 'security'], tellClient: 'before',
 * }).success; // => true
 * ```
 */
export const LegalPermission = record(
  () => ({
    id: identifier({ label: 'Legal permission', ...organisational }),
    jurisdiction: name({ label: 'Jurisdiction', ...organisational }),
    title: name({ label: 'Title', ...organisational }),
    forumKinds: optional(
      arrayOf(term(organisationKinds, { label: 'Among each other', ...organisational }), { atLeast: 1 }),
    ),
    holderKinds: optional(
      arrayOf(term(organisationKinds, { label: 'From', ...organisational }), { atLeast: 1 }),
    ),
    recipientKinds: optional(
      arrayOf(term(organisationKinds, { label: 'To', ...organisational }), { atLeast: 1 }),
    ),
    dataSubjects: arrayOf(term(dataSubjects, { label: 'About', ...organisational }), { atLeast: 1 }),
    clientAgeFrom: optional(field(age, { label: 'Clients of this age or older', ...organisational })),
    clientAgeBelow: optional(field(age, { label: 'Clients younger than', ...organisational })),
    clientLegalStatuses: optional(
      arrayOf(term(legalStatuses, { label: 'Clients of this legal status', ...organisational }), {
        atLeast: 1,
      }),
    ),
    purposes: arrayOf(term(purposes, { label: 'Purpose', ...organisational }), { atLeast: 1 }),
    excludedPurposes: anyNumberOf(term(purposes, { label: 'Never for', ...organisational })),
    categories: arrayOf(term(dataCategories, { label: 'Category', ...organisational }), { atLeast: 1 }),
    tellClient: term(notificationTimes, { label: 'The client is told', ...organisational }),
    provision: optional(
      name({ label: 'Provision of the law', ...organisational, citation: { follows: ['CS-5.1-03'] } }),
    ),
    notBefore: optional(instant({ label: 'In force from', ...organisational })),
    expires: optional(instant({ label: 'Expires', ...organisational })),
  }),
  {
    title: 'Legal permission',
    meaning: 'A law that allows to disclose and obliges nobody, given by a jurisdiction as data.',
    citation: { follows: ['CS-4.1-02', 'CS-5.1-03', 'CS-4.5-09'] },
    rules: [
      instantsInOrder('notBefore', 'expires'),
      rule({
        code: 'neither-forum-nor-pairing',
        fields: ['forumKinds', 'holderKinds', 'recipientKinds'],
        statement: 'it is between the kinds of a forum, or from one kind to another',
        citation: { ours: 'a law that does not say between whom allows nothing' },
        at: 'forumKinds',
        expected: 'expected `forumKinds` alone, or `holderKinds` and `recipientKinds` in its place',
        holds: ({ forumKinds, holderKinds, recipientKinds }) =>
          forumKinds === undefined
            ? holderKinds !== undefined && recipientKinds !== undefined
            : holderKinds === undefined && recipientKinds === undefined,
      }),
      rule({
        code: 'allowed-and-excluded',
        fields: ['purposes', 'excludedPurposes'],
        statement: 'no purpose is both allowed and excluded',
        citation: { ours: 'a law that says both cannot be read' },
        at: 'excludedPurposes',
        expected: 'expected none of the purposes in `purposes`; a law says one or the other',
        holds: ({ purposes: allowed, excludedPurposes }) =>
          excludedPurposes?.some((purpose) => allowed.includes(purpose)) !== true,
      }),
      rule({
        code: 'of-no-age',
        fields: ['clientAgeFrom', 'clientAgeBelow'],
        statement: 'there is an age of which it speaks',
        citation: { ours: 'a law about nobody is a slip of the pen' },
        at: 'clientAgeBelow',
        expected: 'expected more years than `clientAgeFrom`',
        holds: ({ clientAgeFrom = 0, clientAgeBelow }) =>
          clientAgeBelow === undefined || clientAgeFrom < clientAgeBelow,
      }),
    ],
  },
);
export interface LegalPermission extends RecordOf<typeof LegalPermission> {}

import { type DataCategory, dataCategories, type Role, valuesOf } from '../../vocabulary/index.js';
import type { RoleReading } from '../policy/index.js';

/** Whom it is about, when it was, who is responsible, and which organisation. */
const basis: readonly DataCategory[] = ['identity', 'reference', 'case-administration', 'organisational'];

/** What an ambulance asks. Where somebody hides is not for whoever may come from the scene that seeks them. */
const firstAid: readonly DataCategory[] = [...basis, 'health'];

const everything: readonly DataCategory[] = valuesOf(dataCategories);

type RoleNeeds = Omit<RoleReading, 'role'>;

/** Behind the glass, whoever may decide that a life is at stake reads what that may take: nobody knows beforehand in which words it stands. */
const wholeFile: RoleNeeds = { reach: 'file', categories: everything, glass: everything };

/** They were there, and heard it. */
const ownSessions: RoleNeeds = { reach: 'own-sessions', categories: everything, glass: firstAid };

const table: Partial<Readonly<Record<Role, RoleNeeds>>> = {
  // Words of one’s own open only to whoever may read all that may stand in them.
  'case-manager': wholeFile,
  counsellor: wholeFile,
  psychologist: wholeFile,
  // Answers for the work and for the safety of the staff; what was confided is for those to whom it was.
  'programme-manager': {
    reach: 'file',
    categories: [
      ...basis,
      'contact',
      'beliefs',
      'offences',
      'security',
      'participation',
      'needs-and-plan',
      'progress',
    ],
    glass: everything,
  },
  // Takes calls, also at night.
  'helpline-adviser': {
    reach: 'file',
    categories: [...basis, 'contact', 'family-and-network', 'security', 'participation'],
    glass: everything,
  },
  'religious-expert': {
    reach: 'file',
    categories: [...basis, 'contact', 'family-and-network', 'beliefs', 'participation', 'needs-and-plan'],
    glass: firstAid,
  },
  'conference-coordinator': {
    reach: 'file',
    categories: [...basis, 'contact', 'family-and-network', 'participation', 'needs-and-plan'],
    glass: firstAid,
  },
  former: ownSessions,
  volunteer: ownSessions,
  // What was said they have spoken themselves; what was written of it is not theirs.
  interpreter: {
    reach: 'own-sessions',
    categories: ['identity', 'reference', 'case-administration', 'participation'],
    glass: firstAid,
  },
};

/**
 * What each role reads in the house, as a default for the `reading` of a policy. The table is ours: the sources say who works in a
 * team, and leave open what each of them needs to read.
 *
 * Who carries the case reads the whole file; whoever leads, is called or is brought in, what that takes; a former, a volunteer and an
 * interpreter nothing but the sessions in which they took part. A role without a row reads nothing. Behind the glass, the file opens to
 * whoever may decide that a life is at stake; to all others what an ambulance asks, and not where somebody hides. A programme that needs more or less
 * replaces rows.
 *
 * @example
 * ```ts
 * import { standardReading } from 'exit-work/sharing';
 *
 * standardReading().filter(({ reach }) => reach === 'own-sessions').map(({ role }) => role);
 * // => ['former', 'volunteer', 'interpreter']
 * ```
 */
export function standardReading(): readonly RoleReading[] {
  return Object.entries(table).map(([role, { reach, categories, glass = [] }]) => ({
    // The keys of the table are roles; `Object.entries` forgets it.
    role: role as Role,
    reach,
    categories: [...categories],
    glass: [...glass],
  }));
}

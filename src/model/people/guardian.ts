import {
  anyNumberOf,
  day,
  daysInOrder,
  flag,
  identifier,
  languageTag,
  name,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { guardianshipReasons } from '../../vocabulary/index.js';
import { impliedByGuardianship } from '../core/index.js';

/** Their days alone say that there was one. */
const lasting = { category: 'case-administration', subject: 'client', tells: impliedByGuardianship } as const;

/**
 * Somebody who decides for the client: a parent, or whom a court has appointed. The guardianship of a minor ends on a
 * day that the law of the place sets; the record holds the day, the library knows no age of majority.
 *
 * @example
 * ```ts
 * import { Guardian } from 'exit-work/model';
 *
 * Guardian.safeParse({ id: 'g-1', name: 'Birgit Beispiel', because: 'minority', from: '2012-08-21' }).success; // => true
 * ```
 */
export const Guardian = record(
  () => ({
    id: identifier({ label: 'Guardian', category: 'reference', subject: 'relative' }),
    name: name({ label: 'Name', category: 'identity', subject: 'relative' }),
    relation: optional(
      shortText(unread({ label: 'Relation', category: 'family-and-network', subject: 'relative' })),
    ),
    telephone: optional(
      shortText({
        label: 'Telephone',
        category: 'contact',
        subject: 'relative',
        mayContain: [],
        saysNoMore: 'a telephone number',
      }),
    ),
    languages: anyNumberOf(languageTag({ label: 'Language', category: 'identity', subject: 'relative' })),
    because: term(guardianshipReasons, {
      label: 'Because of',
      category: 'health',
      subject: 'client',
      citation: { follows: ['CS-4.7-11'] },
    }),
    from: day({ label: 'From', ...lasting }),
    until: optional(day({ label: 'Until', ...lasting })),
    /** The client is to be protected from them: nobody asks them, and a human decides on what they gave. */
    notAsked: optional(flag({ label: 'Not to be asked', category: 'security', subject: 'client' })),
  }),
  {
    title: 'Guardian',
    meaning: 'A person who decides for the client, why, and for how long.',
    citation: { follows: ['CS-4.7-11'] },
    rules: [daysInOrder('from', 'until')],
  },
);
export interface Guardian extends RecordOf<typeof Guardian> {}

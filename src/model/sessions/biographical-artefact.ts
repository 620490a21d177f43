import {
  codedOrText,
  day,
  daysInOrder,
  flag,
  identifier,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
  shortText,
  unread,
} from '../../schema/index.js';
import { biographicalMedia } from '../../vocabulary/index.js';

const notes = { category: 'counselling-notes', subject: 'client' } as const;

/**
 * Something that the client made in biographical work: a film, a photograph, an article (CS-3.11-07). It is the
 * client’s; it is published only with a consent of its own, which is named here.
 *
 * @example
 * ```ts
 * import { BiographicalArtefact } from 'exit-work/model';
 *
 * BiographicalArtefact.safeParse({ id: 'ba-1', medium: 'video', title: 'My road', madeOn: '2030-06-01', published: false }).success; // => true
 * ```
 */
export const BiographicalArtefact = record(
  () => ({
    id: identifier({ label: 'Biographical artefact', category: 'reference', subject: 'client' }),
    medium: codedOrText(
      biographicalMedia,
      unread({
        label: 'Medium',
        ...notes,
        citation: { follows: ['CS-3.11-07'] },
      }),
    ),
    title: shortText(unread({ label: 'Title', ...notes })),
    madeOn: day({ label: 'Made on', ...notes }),
    published: flag({ label: 'Published', ...notes }),
    publishedOn: optional(day({ label: 'Published on', ...notes })),
    publicationConsentId: optional(referenceTo('consents', { label: 'Consent to publish', ...notes })),
  }),
  {
    title: 'Biographical artefact',
    meaning: 'Something that the client made in biographical work.',
    citation: { follows: ['CS-3.11-07'] },
    rules: [
      daysInOrder('madeOn', 'publishedOn'),
      rule({
        code: 'published-day-without-publication',
        fields: ['published', 'publishedOn'],
        statement: 'what is not published was published on no day',
        at: 'publishedOn',
        expected: 'belongs to what is published; remove it, or correct `published`',
        holds: ({ published, publishedOn }) => published || publishedOn === undefined,
      }),
    ],
  },
);
export interface BiographicalArtefact extends RecordOf<typeof BiographicalArtefact> {}

import { demandRecord } from '../../kernel/check/index.js';
import { frozen } from '../../kernel/frozen/index.js';
import { InputError, type Issue } from '../../kernel/index.js';
import { CaseConference } from '../../model/index.js';
import type { Citation, DataCategory } from '../../vocabulary/index.js';
import { DisclosureRequest } from '../policy/index.js';

/** Whose case is presented by whom, when, and what is said of it. Each request gets `id` with the participant’s number. */
export interface PresentedCase
  extends Pick<
    DisclosureRequest,
    'id' | 'clientId' | 'holderId' | 'dataSubjects' | 'categories' | 'instant'
  > {}

/** Something that is well done before a case is presented, and is not done yet. */
export interface ConferenceAdvice {
  readonly code: 'prepare-client' | 'state-terms';
  readonly text: string;
  readonly citation: Citation;
}

/** What is to be decided before a case is presented without a name, and what is well done before. */
export interface AnonymousPresentation {
  /** One for each participant but the holder. */
  readonly requests: readonly DisclosureRequest[];
  readonly advice: readonly ConferenceAdvice[];
}

const whatIsPresented = /* @__PURE__ */ DisclosureRequest.pick({
  id: true,
  clientId: true,
  holderId: true,
  dataSubjects: true,
  categories: true,
  instant: true,
});

const revealing: readonly DataCategory[] = ['identity', 'contact', 'whereabouts'];

/**
 * What an anonymous conference is to be told, as requests that name the conference, for `decideDisclosure`: to hide the
 * name is no ground to tell the rest (CS-4.5-17). The policy needs the safeguard of the case, see {@link safeguardOf}.
 *
 * Throws an `InputError` where the conference is not anonymous, or where something is to be said that says who it is.
 *
 * So it does for what is no conference, and for what is missing or misspelt in the case.
 *
 * @example
 * ```ts
 * import { presentAnonymously } from 'exit-work/sharing';
 *
 * const { requests, advice } = presentAnonymously(
 *   {
 *     id: 'cc-1', heldAt: '2030-02-17T10:00:00+01:00', mode: 'anonymous', convenerId: 'o-exit',
 *     purpose: 'security-risk-decision', agreements: [],
 *     participants: [
 *       { organisationId: 'o-exit', role: 'case-manager' }, { organisationId: 'o-police', role: 'police-officer' },
 *     ],
 *   },
 *   {
 *     id: 'request-1', clientId: 'c-1', holderId: 'o-exit', dataSubjects: ['client'], categories: ['security'],
 *     instant: '2030-02-17T10:00:00+01:00',
 *   },
 * );
 * requests.map(({ recipientId, conferenceId }) => [recipientId, conferenceId]); // => [['o-police', 'cc-1']]
 * advice.map(({ code }) => code); // => ['prepare-client', 'state-terms']
 * ```
 */
export function presentAnonymously(
  conference: CaseConference,
  presented: PresentedCase,
): AnonymousPresentation {
  demandRecord('conference', CaseConference, conference);
  demandRecord('presented', whatIsPresented, presented);
  const issues = issuesOf(conference, presented);
  if (issues.length > 0) throw new InputError('anonymous presentation', issues);
  const { id, clientId, holderId, dataSubjects, categories, instant } = presented;
  return {
    requests: conference.participants
      .filter(({ organisationId }) => organisationId !== holderId)
      .map(({ organisationId, role }, index) => ({
        id: `${id}-${index + 1}`,
        clientId,
        holderId,
        recipientId: organisationId,
        recipientRole: role,
        purpose: 'case-management',
        dataSubjects: [...dataSubjects],
        categories: [...categories],
        instant,
        conferenceId: conference.id,
      })),
    advice: [
      ...(conference.preparedWithClientOn === undefined ? [prepareClient] : []),
      ...(conference.revealConditions === undefined ? [stateTerms] : []),
    ],
  };
}

function issuesOf({ mode }: CaseConference, { categories }: PresentedCase): readonly Issue[] {
  const named = {
    code: 'conference-not-anonymous',
    path: 'mode',
    message: 'expected an anonymous conference',
  };
  return [
    ...(mode === 'anonymous' ? [] : [named]),
    ...categories.flatMap((category, index) =>
      revealing.includes(category)
        ? [
            {
              code: 'revealing-category',
              path: `categories[${index}]`,
              message: 'expected nothing that says who it is or leads there; leave it out',
            },
          ]
        : [],
    ),
  ];
}

const prepareClient = /* @__PURE__ */ frozen<ConferenceAdvice>({
  code: 'prepare-client',
  text: 'talk the aims of the conference through with the client, who helps to prepare it, unless a law forbids telling them of it',
  citation: { follows: ['CS-4.5-20'] },
});

const stateTerms = /* @__PURE__ */ frozen<ConferenceAdvice>({
  code: 'state-terms',
  text: 'state the threshold and who decides before the case is presented; without that the identity is never revealed',
  citation: { ours: 'terms that are stated afterwards can be fitted to the case' },
});

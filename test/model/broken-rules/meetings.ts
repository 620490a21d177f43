import type {
  CircleMember,
  ConferenceContribution,
  IdentityReveal,
  SocialNetConference,
} from 'exit-work/model';
import * as made from '../../builders/index.js';
import type { BrokenRecord } from './broken-record.js';

const reveal: IdentityReveal = {
  revealedAt: '2030-02-11T10:30:00+01:00',
  decidedBy: ['case-manager'],
  threshold: 'a concrete threat to life',
  revealedToIds: ['o-prison'],
};
const fromThePrison: ConferenceContribution = {
  organisationId: 'o-prison',
  perspective: 'security',
  content: 'Quiet on the wing.',
};
const client: CircleMember = { circle: 'client', name: 'Sam Sample' };
const sister: CircleMember = { circle: 'family', name: 'Robin Sample', tie: 'sister' };
const socialNetConference: SocialNetConference = {
  id: 'sn-1',
  occasion: 'release',
  heldOn: '2030-02-13',
  coordinatorIds: ['m-manager'],
  participants: [client, sister],
  topics: ['housing'],
};

/** What can never be true of meetings with the client and about them. */
export const brokenMeetings: readonly BrokenRecord[] = [
  [
    'who came has a reason for not coming',
    'SessionRecord',
    made.heldSession(),
    { absenceReason: 'illness' },
    'absenceReason',
    'belongs to a meeting that was not held; remove it, or correct `outcome`',
  ],
  [
    'a meeting of two belongs to the session of a group',
    'SessionRecord',
    made.heldSession(),
    { groupSessionId: 'gs-1' },
    'groupSessionId',
    'belongs to the format `group`; remove it, or correct `format`',
  ],
  [
    'a meeting that did not take place took an hour',
    'SessionRecord',
    made.missedSession(),
    { minutes: 60 },
    'minutes',
    'expected no minutes for a meeting that was not held',
  ],
  [
    'an identity that everybody knows is revealed',
    'CaseConference',
    made.namedConference(),
    { identityReveal: reveal },
    'identityReveal',
    'belongs to the mode `anonymous`; remove it, or correct `mode`',
  ],
  [
    'an identity is revealed before the conference',
    'CaseConference',
    made.anonymousConference(),
    { identityReveal: { ...reveal, revealedAt: '2030-02-11T10:30:00+02:00' } },
    'identityReveal.revealedAt',
    'expected an instant that is not before `heldAt`',
  ],
  [
    'a body contributes to a conference without being there',
    'CaseConference',
    made.namedConference(),
    { contributions: [fromThePrison, { ...fromThePrison, organisationId: 'o-police' }] },
    'contributions[1].organisationId',
    'expected an organisation that is among `participants`',
  ],
  [
    'a social net conference is followed up before it is held',
    'SocialNetConference',
    socialNetConference,
    { followUpOn: '2030-02-12' },
    'followUpOn',
    'expected a day that is not before `heldOn`',
  ],
  [
    'one person coordinates a social net conference twice',
    'SocialNetConference',
    socialNetConference,
    { coordinatorIds: ['m-manager', 'm-counsellor', 'm-manager'] },
    'coordinatorIds[2]',
    'stands before in this list; expected each once',
  ],
  [
    'a social net conference is held without the client',
    'SocialNetConference',
    socialNetConference,
    { participants: [sister, { circle: 'professional', name: 'Alex Example' }] },
    'participants',
    'expected the client among those who take part',
  ],
  [
    'a follow-up follows nothing',
    'SocialNetConference',
    socialNetConference,
    { occasion: 'follow-up' },
    'followsId',
    'expected the conference that is followed up where the occasion is `follow-up`, and none elsewhere',
  ],
  [
    'somebody in the circle is both referred to and named',
    'CircleMember',
    sister,
    { personId: 'rel-1' },
    'name',
    'expected `personId` for somebody whom the file knows, or `name` for others, and not both',
  ],
  [
    'somebody in the circle is nobody',
    'CircleMember',
    sister,
    { name: undefined },
    'name',
    'expected `personId` for somebody whom the file knows, or `name` for others, and not both',
  ],
  [
    'a first conference follows another',
    'SocialNetConference',
    socialNetConference,
    { followsId: 'sn-0' },
    'followsId',
    'expected the conference that is followed up where the occasion is `follow-up`, and none elsewhere',
  ],
  [
    'one body decides jointly with itself',
    'JointDecision',
    { decision: 'no security risk', decidedByIds: ['o-prison', 'o-exit'] },
    { decidedByIds: ['o-prison', 'o-prison'] },
    'decidedByIds[1]',
    'stands before in this list; expected each once',
  ],
];

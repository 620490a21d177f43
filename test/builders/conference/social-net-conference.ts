import type { SocialNetConference } from 'exit-work/model';
import { clientInTheCircle, sisterInTheCircle } from './circle-member.js';

export function conferenceBeforeRelease(overrides: Partial<SocialNetConference> = {}): SocialNetConference {
  return {
    id: 'sn-1',
    occasion: 'release',
    heldOn: '2030-02-13',
    coordinatorIds: ['m-manager'],
    participants: [clientInTheCircle(), sisterInTheCircle()],
    topics: ['housing'],
    ...overrides,
  };
}

/** The circle of {@link conferenceBeforeRelease} meets again. */
export function followUpOfConference(overrides: Partial<SocialNetConference> = {}): SocialNetConference {
  return conferenceBeforeRelease({
    id: 'sn-2',
    occasion: 'follow-up',
    heldOn: '2030-04-10',
    followsId: 'sn-1',
    ...overrides,
  });
}

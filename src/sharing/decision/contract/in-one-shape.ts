import type { CompiledProhibition } from './request-context.js';

/** The same with every condition written out: what is asked for each request is found several times as fast in objects of one shape. */
export function inOneShape({ target, ...one }: CompiledProhibition): CompiledProhibition {
  return {
    id: one.id,
    because: one.because,
    citation: one.citation,
    subjects: one.subjects,
    categories: one.categories,
    generalises: one.generalises,
    isFinal: one.isFinal,
    target: {
      spans: target.spans,
      purposes: target.purposes,
      roles: target.roles,
      recipientKinds: target.recipientKinds,
      clientIds: target.clientIds,
      recipientIds: target.recipientIds,
      exceptRecipientIds: target.exceptRecipientIds,
      conferenceId: target.conferenceId,
      exceptConferenceIds: target.exceptConferenceIds,
      isInHouse: target.isInHouse,
      memberIds: target.memberIds,
      exceptMemberIds: target.exceptMemberIds,
      unlessOnTeam: target.unlessOnTeam,
      unlessOpened: target.unlessOpened,
    },
  };
}

import type { Obligation, PermittedItem } from './disclosure-decision.js';
import type { SharingPolicy } from './sharing-policy.js';

const log: Obligation = {
  kind: 'log',
  text: 'enter the disclosure in the case’s log: what kind, to whom, why, on which ground',
  sources: ['CS-3.8-08'],
};

const noOnwardSharing: Obligation = {
  kind: 'no-onward-sharing',
  text: 'the recipient may not pass it on, nor use it for another purpose',
  sources: ['MG-4.2-06'],
};

/** What the holder must do with what is permitted. */
export function obligationsOf(
  permitted: readonly PermittedItem[],
  policy: SharingPolicy,
): readonly Obligation[] {
  if (permitted.length === 0) return [];
  const tellings = permitted.flatMap(({ grounds }) => {
    const beyondConsent = grounds.filter(({ ground }) => ground !== 'consent');
    const duties = policy.duties.filter(({ id }) =>
      beyondConsent.some((one) => one.ground === 'legal-duty' && one.id === id),
    );
    const besidesDuties = beyondConsent.some(({ ground }) => ground !== 'legal-duty');
    if (besidesDuties) return ['before' as const];
    return duties.some(({ tellClient }) => tellClient === 'not-told')
      ? []
      : duties.map(({ tellClient }) => tellClient);
  });
  return [log, ...telling(tellings), noOnwardSharing];
}

/** A disclosure that does not rest on consent alone is no secret from the client, save what a law makes one. */
function telling(tellings: readonly ('before' | 'after' | 'not-told')[]): readonly Obligation[] {
  const told = tellings.filter((one) => one !== 'not-told');
  if (told.length === 0) return [];
  // A client who is told too early can defeat the duty: the latest time holds for all.
  const when = told.includes('after') ? 'after' : 'before';
  return [
    {
      kind: 'tell-client',
      text: `tell the client ${when} the disclosure what goes to whom and why`,
      sources: ['CS-4.7-08', 'WO-1.6-01'],
    },
  ];
}

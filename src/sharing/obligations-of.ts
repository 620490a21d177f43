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
  const grounds = permitted.flatMap((item) => item.grounds);
  const duties = grounds.filter(({ ground }) => ground === 'legal-duty').map(({ id }) => id);
  const tellings = policy.duties.filter(({ id }) => duties.includes(id)).map(({ tellClient }) => tellClient);
  return [
    log,
    ...telling(
      tellings,
      grounds.some(({ ground }) => ground !== 'consent'),
    ),
    noOnwardSharing,
  ];
}

/** A disclosure that does not rest on consent alone is no secret from the client, unless the law makes it one. */
function telling(
  duties: readonly ('before' | 'after' | 'not-told')[],
  withoutConsent: boolean,
): readonly Obligation[] {
  if (!withoutConsent || duties.includes('not-told')) return [];
  const when = duties.includes('after') ? 'after' : 'before';
  return [
    {
      kind: 'tell-client',
      text: `tell the client ${when} the disclosure what goes to whom and why`,
      sources: ['CS-4.7-08', 'WO-1.6-01'],
    },
  ];
}

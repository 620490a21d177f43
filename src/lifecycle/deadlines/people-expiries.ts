import type { CaseFile, TeamMember } from '../../model/index.js';
import type { Expiry, ExpirySource } from './expiry.js';

/** What ends for those who work on the case, and for those who decide for the client. */
export function peopleExpiries({ file, today }: ExpirySource): readonly Expiry[] {
  return [
    ...(file.team ?? []).flatMap((member, index): Expiry[] =>
      member.until !== undefined && member.until < today
        ? []
        : [...certificateOf(member, index), ...engagementOf(member, index, today)],
    ),
    ...guardianExpiries(file),
  ];
}

/** Who has left by then needs no certificate. */
function certificateOf({ id, certifiedUntil, until }: TeamMember, index: number): readonly Expiry[] {
  if (certifiedUntil === undefined || (until !== undefined && until <= certifiedUntil)) return [];
  return [
    {
      kind: 'certificate-expires',
      recordId: id,
      path: ['team', index, 'certifiedUntil'],
      due: certifiedUntil,
      from: undefined,
    },
  ];
}

/** Who left earlier has ended the engagement; who stays on after it in another role no longer works as a former. */
function engagementOf(
  { id, role, formerEngagement, until }: TeamMember,
  index: number,
  today: ExpirySource['today'],
): readonly Expiry[] {
  const end = formerEngagement?.until;
  if (end === undefined || (until !== undefined && until < end)) return [];
  if (end < today && role !== 'former') return [];
  return [
    {
      kind: 'former-ends',
      recordId: id,
      path: ['team', index, 'formerEngagement', 'until'],
      due: end,
      from: formerEngagement?.from,
    },
  ];
}

function guardianExpiries({ client: { guardians = [] } }: CaseFile): readonly Expiry[] {
  return guardians.flatMap(({ id, from, until }, index): Expiry[] =>
    until === undefined
      ? []
      : [
          {
            kind: 'guardianship-ends',
            recordId: id,
            path: ['client', 'guardians', index, 'until'],
            due: until,
            from,
          },
        ],
  );
}

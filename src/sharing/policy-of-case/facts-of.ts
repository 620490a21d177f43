import { compareInstants, type TimeZone } from '../../kernel/index.js';
import type { CaseFile, Participation, TeamMember } from '../../model/index.js';
import type {
  CaseSafeguard,
  Closure,
  EntrustedRecord,
  KnownPerson,
  MandatingAuthority,
  Membership,
  Speaker,
} from '../policy/index.js';
import { beginningOf, endOf } from './day-bounds.js';
import { effectiveEvents } from './effective-events.js';
import { guardianshipsOf, type WhatHolderStates } from './guardianships-of.js';

type Lists =
  | 'knownPersons'
  | 'guardianships'
  | 'mandatedBy'
  | 'memberships'
  | 'speakers'
  | 'closures'
  | 'entrustedRecords';

/** The facts of a case on which consents and decisions rest; what is not known, and a list of which there is nothing, is left out. */
export function factsOf(
  file: CaseFile,
  house: WhatHolderStates,
): Pick<CaseSafeguard, Lists | 'decisionCapacity'> {
  const { timeZone } = house;
  const { client, participation, earlierParticipations = [], team = [] } = file;
  const { decisionCapacity } = client;
  const facts: Required<Pick<CaseSafeguard, Lists>> = {
    knownPersons: knownPersonsOf(file),
    guardianships: guardianshipsOf(file, house),
    mandatedBy: [...earlierParticipations, participation].flatMap((one) => mandatingOf(one, timeZone)),
    memberships: team.flatMap((member) => membershipsOf(member, timeZone)),
    speakers: speakersOf(file),
    closures: closuresOf(file),
    entrustedRecords: entrustedRecordsOf(file),
  };
  return {
    ...Object.fromEntries(Object.entries(facts).filter(([, list]) => list.length > 0)),
    ...(decisionCapacity === undefined ? {} : { decisionCapacity }),
  };
}

function knownPersonsOf({ client }: CaseFile): readonly KnownPerson[] {
  return [
    ...(client.relatedPersons ?? []).map(({ id }): KnownPerson => ({ personId: id, role: 'relative' })),
    ...(client.guardians ?? []).flatMap(({ id }): readonly KnownPerson[] => [
      { personId: id, role: 'guardian' },
      { personId: id, role: 'relative' },
    ]),
  ];
}

/** Whoever ordered the participation mandates it, whether or not anybody wrote a record of the order. */
function mandatingOf(
  { mandatingOrganisationId, until }: Participation,
  timeZone: TimeZone | undefined,
): readonly MandatingAuthority[] {
  if (mandatingOrganisationId === undefined) return [];
  const end = until === undefined ? {} : { until: endOf(until, timeZone, 'wide') };
  return [{ authorityId: mandatingOrganisationId, ...end }];
}

/** One for each role that is held; days that a role leaves out are those of the member. */
function membershipsOf(member: TeamMember, timeZone: TimeZone | undefined): readonly Membership[] {
  const { id: memberId, organisationId, role, roles = [] } = member;
  const held = roles.length === 0 ? [{ role }] : roles;
  return held.map(({ role: one, ...days }) => {
    const { from = member.from, until = member.until } = days;
    return {
      memberId,
      organisationId,
      role: one,
      ...(from === undefined ? {} : { from: beginningOf(from, timeZone, 'wide') }),
      ...(until === undefined ? {} : { until: endOf(until, timeZone, 'wide') }),
    };
  });
}

function speakersOf({ client }: CaseFile): readonly Speaker[] {
  const givers = [client, ...(client.guardians ?? []), ...(client.relatedPersons ?? [])];
  return givers.map(({ id, languages = [] }) => ({
    personId: id,
    ...(languages.length === 0 ? {} : { languages: [...languages] }),
  }));
}

/** As long as the mark stands, whenever it was made. */
function entrustedRecordsOf({ entrustedItems = [] }: CaseFile): readonly EntrustedRecord[] {
  return entrustedItems.map(({ id, recordId, entrustedById, entrustedToId }) => ({
    id,
    recordId,
    entrustedById,
    entrustedToId,
  }));
}

const closings: readonly string[] = ['case.closed', 'case.transferred'];

/** From each closing until the case was opened again. */
function closuresOf({ events }: CaseFile): readonly Closure[] {
  const changes = effectiveEvents(events)
    .filter(({ type }) => closings.includes(type) || type === 'case.reopened')
    .sort((one, other) => compareInstants(one.instant, other.instant));
  const closures: Closure[] = [];
  for (const { type, instant } of changes) {
    const last = closures.at(-1);
    const isOpen = last === undefined || last.until !== undefined;
    if (closings.includes(type)) {
      if (isOpen) closures.push({ from: instant });
    } else if (!isOpen) closures[closures.length - 1] = { from: last.from, until: instant };
  }
  return closures;
}

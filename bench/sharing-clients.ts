import type { Consent } from 'exit-work/model';
import type { CaseSafeguard } from 'exit-work/sharing';
import type { Draw } from './draw.js';

/** A client’s consents, and what the file knows of those who gave them. */
export interface Client {
  readonly consents: readonly Consent[];
  readonly safeguard: CaseSafeguard;
}

const consentsEach = 3;

/**
 * A client, of whom one in ten has a guardian, and half of those could decide alone when they gave what is their own; one in ten was
 * ordered to take part, and one case in ten was closed.
 */
export function clientOf(clientId: string, draw: Draw, anyOrganisation: () => string): Client {
  const guardianId = draw.isSo(0.1) ? `guardian-of-${clientId}` : undefined;
  const isAlone = guardianId !== undefined && draw.isSo(0.5);
  const consents: Consent[] = [];
  for (let place = 0; place < consentsEach; place += 1) {
    const before = consents.at(-1);
    consents.push({
      ...anyConsent(`${clientId}-consent-${place}`, clientId, draw, anyOrganisation),
      ...(guardianId !== undefined && place === 0 ? { givenBy: 'guardian', guardianId } : {}),
      ...(isAlone && place > 0 ? { capacity: 'full' } : {}),
      ...(before !== undefined && draw.isSo(0.1) ? { replacesId: before.id } : {}),
    });
  }
  const refusals = guardianId !== undefined && draw.isSo(0.5) ? refusalsOf(consents) : [];
  return { consents: [...consents, ...refusals], safeguard: anySafeguard(clientId, guardianId, draw) };
}

function anyConsent(id: string, clientId: string, draw: Draw, anyOrganisation: () => string): Consent {
  const withdrawn = draw.isSo(0.1);
  const purpose = draw.purpose();
  return {
    id,
    clientId,
    ...(draw.isSo(0.05) ? { holderId: 'o-elsewhere' } : {}),
    dataSubject: 'client',
    recipientIds: [anyOrganisation(), draw.isSo(0.1) ? 'o-0' : anyOrganisation()],
    purposes: [purpose, draw.purpose()],
    categories: draw.categories(purpose, 2, 6),
    status: withdrawn ? 'withdrawn' : 'given',
    notBefore: draw.day(0),
    expires: draw.day(800),
    ...(draw.isSo(0.2) ? { whileOpen: true } : {}),
    ...(withdrawn ? { withdrawnAt: draw.day(400) } : {}),
    noticeVersion: '1',
    noticeLanguage: draw.isSo(0.9) ? 'en' : 'fr',
  };
}

/** What the guardian gave, refused by the young person. */
function refusalsOf([given]: readonly Consent[]): Consent[] {
  if (given === undefined) return [];
  const { clientId, dataSubject, recipientIds, purposes, categories, notBefore, expires } = given;
  const terms = { clientId, dataSubject, recipientIds, purposes, categories: categories.slice(0, 1) };
  const time = { notBefore, expires };
  const notice = { noticeVersion: '1', noticeLanguage: 'en' };
  return [{ id: `${given.id}-refused`, ...terms, ...time, ...notice, status: 'refused' }];
}

function anySafeguard(clientId: string, guardianId: string | undefined, draw: Draw): CaseSafeguard {
  const speaks = ['en', ...(draw.isSo(0.5) ? ['fr'] : [])];
  const [closed, reopened] = [draw.day(0), draw.day(800)];
  return {
    clientId,
    memberships: [
      { memberId: `m-${clientId}`, organisationId: 'o-0', role: 'case-manager', until: draw.day(700) },
    ],
    speakers: [
      { personId: clientId, languages: speaks },
      ...(guardianId === undefined ? [] : [{ personId: guardianId, languages: ['en', 'fr'] }]),
    ],
    ...(guardianId === undefined
      ? {}
      : {
          knownPersons: [{ personId: guardianId, role: 'guardian' }],
          guardianships: [{ guardianId, from: draw.day(0), until: draw.day(700) }],
        }),
    ...(draw.isSo(0.1)
      ? { mandatedBy: [{ authorityId: `o-${Math.floor(draw.chance() * 200)}`, until: draw.day(700) }] }
      : {}),
    ...(draw.isSo(0.1) ? { closures: [{ from: closed, until: reopened }] } : {}),
  };
}

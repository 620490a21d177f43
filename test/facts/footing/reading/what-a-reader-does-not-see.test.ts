import type { CaseFile } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import { heldSession, resolvedSecurityConcern } from '../../../builders/index.js';
import { bytesOf, fileOfTeam, reading, restricted } from './read-by.js';

const byVolunteer = reading({ memberId: 'm-volunteer', role: 'volunteer' });
const byFormer = reading({ memberId: 'm-former', role: 'former' });
const byHead = reading({ memberId: 'm-head', role: 'programme-manager' });

const plain = new Map<object, string>();

/** Each is asked several times. */
function bytesOfPlainFile(asked: ReturnType<typeof reading>): string {
  const known = plain.get(asked) ?? bytesOf(fileOfTeam(), asked);
  plain.set(asked, known);
  return known;
}

describe('a record that the reader may not see changes nothing', () => {
  const more: Readonly<Record<string, [Partial<CaseFile>, ReturnType<typeof reading>[]]>> = {
    'a session of others': [
      { sessions: [...(fileOfTeam().sessions ?? []), heldSession({ id: 's-secret', notes: 'secret' })] },
      [byVolunteer, byFormer],
    ],
    'a note of a colleague': [
      { rapportNotes: [{ id: 'rn-1', notedOn: '2030-02-01', memberId: 'm-counsellor', note: 'secret' }] },
      [byVolunteer, byFormer, byHead],
    ],
    'a concern that was resolved': [
      { securityConcerns: [resolvedSecurityConcern()] },
      [byVolunteer, byFormer],
    ],
    'a restriction of somebody else': [
      { accessRestrictions: [restricted({ kind: 'excluded-workers', memberIds: ['m-manager'] })] },
      [byVolunteer, byFormer],
    ],
    'a relative': [
      {
        client: {
          ...fileOfTeam().client,
          relatedPersons: [{ id: 'rp-9', name: 'Rosa Relative', relation: 'sister' }],
        },
      },
      [byVolunteer, byFormer],
    ],
  };
  for (const [name, [added, readers]] of Object.entries(more)) {
    it(name, () => {
      for (const asked of readers) {
        expect(bytesOf(fileOfTeam(added), asked)).toBe(bytesOfPlainFile(asked));
      }
    });
  }
});

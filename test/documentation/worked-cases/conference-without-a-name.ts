import { agreement, houseRules, request } from './house.js';
import type { WorkedCase } from './worked-case.js';

const policy = houseRules({
  agreements: [
    agreement({
      title: 'Agreement on case conferences in Sampleton',
      parties: ['o-exit', 'o-police', 'o-youth'],
      purposes: ['case-management'],
      shared: ['identity', 'reference', 'needs-and-plan', 'security'],
    }),
  ],
  safeguards: [
    {
      clientId: 'c-1',
      anonymousConferences: [
        {
          id: 'conference-1',
          heldAt: '2030-02-18T10:00:00+01:00',
          participantIds: ['o-exit', 'o-police', 'o-youth'],
          revealedAt: '2030-02-18T11:00:00+01:00',
          revealedToIds: ['o-police'],
        },
      ],
    },
  ],
});

const asked = request({
  recipientId: 'o-police',
  recipientRole: 'police-officer',
  purpose: 'case-management',
  categories: ['identity', 'reference', 'needs-and-plan', 'security'],
  conferenceId: 'conference-1',
  instant: '2030-02-18T10:15:00+01:00',
});

const afterwards = { ...asked, categories: ['identity'], instant: '2030-02-18T11:00:00+01:00' } as const;

export const conferenceWithoutAName: WorkedCase = {
  title: 'A conference that does not know of whom it speaks',
  sources: ['CS-4.5-17', 'CS-4.5-18', 'CS-4.5-20'],
  questions: [
    { policy, request: asked },
    { policy, request: { ...afterwards, categories: ['identity'] } },
    {
      policy,
      request: {
        ...afterwards,
        categories: ['identity'],
        recipientId: 'o-youth',
        recipientRole: 'municipal-officer',
      },
    },
  ],
};

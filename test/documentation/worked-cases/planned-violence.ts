import { houseRules, request } from './house.js';
import type { WorkedCase } from './worked-case.js';

const asked = request({
  recipientId: 'o-police',
  recipientRole: 'police-officer',
  purpose: 'safeguarding',
  categories: ['identity', 'security', 'undisclosed-offences', 'health'],
  triggers: ['planned-violence'],
  instant: '2030-07-02T21:30:00+02:00',
});

export const plannedViolence: WorkedCase = {
  title: 'A client tells of violence that is planned',
  sources: ['CS-4.5-13', 'CS-4.7-02', 'CS-4.7-08', 'MG-1-03'],
  questions: [
    { policy: houseRules({}), request: asked },
    {
      policy: houseRules({
        prohibitions: [
          {
            id: 'no-name-at-the-station',
            because: 'a cousin of the client, who threatens him, works at the station',
            clientIds: ['c-1'],
            recipientIds: ['o-police'],
            categories: ['identity', 'contact', 'whereabouts'],
          },
        ],
      }),
      request: asked,
    },
  ],
};

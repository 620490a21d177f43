import { agreement, houseRules, request } from './house.js';
import type { WorkedCase } from './worked-case.js';

export const policeAfterRelease: WorkedCase = {
  title: 'The police ask after a release that worries them',
  sources: ['CS-4.7-05', 'CS-4.7-06', 'CS-4.5-09', 'CS-4.5-10'],
  questions: [
    {
      policy: houseRules({
        agreements: [
          agreement({
            title: 'Agreement of Example Exit and the police on safety',
            parties: ['o-exit', 'o-police'],
            purposes: ['safeguarding'],
            shared: ['identity', 'security'],
            excluded: ['counselling-notes'],
          }),
        ],
      }),
      request: request({
        recipientId: 'o-police',
        recipientRole: 'police-officer',
        purpose: 'safeguarding',
        categories: ['identity', 'security', 'whereabouts', 'progress', 'counselling-notes'],
        instant: '2030-03-05T09:00:00+01:00',
      }),
    },
  ],
};

import type * as Kernel from 'exit-work/kernel';
import type * as Library from 'exit-work/sharing';
import { Client } from '../../../../src/model/index.js';
import { decideDisclosure } from '../../../../src/sharing/index.js';
import { client } from '../../../builders/people/client.js';
import { consent, policy, request } from '../../../sharing/builders/builders.js';
import { isRefused } from '../is-refused.js';
import { plantedAgainst } from '../planted-fact.js';

type Viewing = Pick<typeof Library, 'viewRecord'>;
type Calendar = Pick<typeof Kernel, 'dayAfter'>;

const decision = decideDisclosure(request(), policy({ consents: [consent()] }));

export const plantedInOptions = [
  ...plantedAgainst<Viewing>(
    16,
    'kernel/issue/demand-options.ts',
    {
      'an option of a view that nobody knows is passed over': [
        'demand(names.includes(name),',
        'demand(true,',
      ],
      'an option of a view that got lost on the way is taken for left out': [
        'demand(value !== undefined,',
        'demand(true,',
      ],
    },
    {
      surface: ['sharing/view/view-record.ts'],
      isRight: ({ viewRecord }) =>
        [{ onlyPseudonym: true }, { pseudonymKey: undefined }].every((options) =>
          isRefused(() => viewRecord(Client, client(), decision, options as never)),
        ),
    },
  ),
  ...plantedAgainst<Calendar>(
    16,
    'kernel/calendar/calendar.ts',
    {
      'a misspelt part of a duration is passed over': ['z.strictObject({', 'z.object({'],
    },
    {
      surface: ['kernel/calendar/calendar.ts'],
      isRight: ({ dayAfter }) => isRefused(() => dayAfter('2031-03-04', { dais: 1 } as never)),
    },
  ),
];

import type * as Lifecycle from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import type * as Sharing from 'exit-work/sharing';
import { counsellor, openedCaseFile, sister } from '../../../builders/index.js';
import {
  consent,
  knownPersons,
  police,
  policy,
  prohibition,
  request,
} from '../../../sharing/builders/builders.js';
import { plantedAgainst } from '../planted-fact.js';

const restriction = {
  id: 'one',
  kind: 'excluded-workers',
  memberIds: ['m-1'],
  because: 'an example',
  decidedById: 'm-2',
  notBefore: '2030-01-02T00:00:00Z',
} as const;

const inPolicies = plantedAgainst<Pick<typeof Sharing, 'decideDisclosure'>>(
  17,
  'sharing/decision/compile/identifiers-given-twice.ts',
  {
    'a restriction bears the identifier of a prohibition': [
      '(lifted.get(clientId) ?? [], liftable)',
      '(lifted.get(clientId) ?? [], new Map())',
    ],
    'a relative bears the identifier of an organisation': [
      '(people.get(clientId) ?? [], listed)',
      '(people.get(clientId) ?? [], new Map())',
    ],
  },
  {
    surface: ['sharing/decision/decide-disclosure.ts'],
    isRight: ({ decideDisclosure }) => {
      const outcome = (change: Partial<Sharing.SharingPolicy>) =>
        decideDisclosure(request(), policy({ consents: [consent()], ...change })).outcome;
      return (
        outcome({}) === 'permit' &&
        outcome({
          prohibitions: [prohibition({ id: 'one', recipientIds: ['o-police'] })],
          safeguards: [{ clientId: 'c-1', accessRestrictions: [restriction] }],
        }) === 'escalate' &&
        outcome({
          organisations: [...policy().organisations, police({ id: 'rel-1' })],
          safeguards: [{ clientId: 'c-1', knownPersons }],
        }) === 'escalate'
      );
    },
  },
);

const inFiles = plantedAgainst<Pick<typeof Lifecycle, 'checkCaseFile'>>(
  17,
  'lifecycle/case-file/doubled-identifiers.ts',
  {
    'a worker bears the identifier of the client': ["...listed('team', team),", ''],
    'two people of one identifier are one': [
      'one.thing === undefined || one.thing !== known.thing',
      'one.thing === undefined',
    ],
  },
  {
    surface: ['lifecycle/case-file/check-case-file.ts'],
    isRight: ({ checkCaseFile }) => {
      const file = openedCaseFile();
      const codes = (change: Partial<typeof file>) =>
        checkCaseFile(blueprints.exitSweden, { ...file, ...change }).map(({ code }) => code);
      const guardians = [
        { id: 'rel-1', name: 'Mary Sample', because: 'minority', from: '2030-01-01' },
      ] as const;
      const twice = { ...file.client, relatedPersons: [sister()], guardians: [...guardians] };
      return (
        !codes({}).includes('identifier-given-before') &&
        codes({ team: [counsellor(), counsellor({ id: 'c-1' })] }).includes('identifier-given-before') &&
        codes({ client: twice }).includes('identifier-given-before')
      );
    },
  },
);

export const plantedInIdentifiers = [...inPolicies, ...inFiles];

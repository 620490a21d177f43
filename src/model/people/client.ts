import {
  anyNumberOf,
  codedOrText,
  day,
  distinct,
  distinctValues,
  filed,
  freeText,
  identifier,
  languageTag,
  name,
  noneBefore,
  optional,
  type RecordOf,
  record,
  rule,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import {
  clientCircumstances,
  decisionCapacities,
  exitStages,
  genders,
  groupPositions,
  ideologies,
  involvementStatuses,
} from '../../vocabulary/index.js';
import { impliedByGuardianship } from '../core/index.js';
import { CustodyPeriod } from './custody-period.js';
import { Guardian } from './guardian.js';
import { RelatedPerson } from './related-person.js';

const identity = { category: 'identity', subject: 'client' } as const;
const beliefs = { category: 'beliefs', subject: 'client' } as const;

/**
 * The person whose case it is. The word is client where participation is voluntary and beneficiary where it is
 * mandated (CS-1.2-06, CS-1.2-07); the record is the same, and the nature of participation belongs to the case.
 * In a family-support case the client is the worried person.
 *
 * Only what one calls the person is required: nobody has to give away more than the work needs, and who calls a
 * helpline may stay without a family name.
 *
 * @example
 * ```ts
 * import { Client } from 'exit-work/model';
 *
 * Client.parse({ id: 'c-1', givenName: 'Sam', familyName: 'Sample' }).id; // => 'c-1'
 * ```
 */
export const Client = record(
  () => ({
    id: identifier({ label: 'Client', category: 'reference', subject: 'client', identifies: 'client' }),
    givenName: name({ label: 'Given name', ...identity }),
    familyName: optional(name({ label: 'Family name', ...identity })),
    dateOfBirth: optional(day({ label: 'Date of birth', ...identity, generalisesTo: 'age-band' })),
    gender: optional(
      codedOrText(genders, unread({ label: 'Gender', ...identity, citation: { follows: ['CS-1.1-03'] } })),
    ),
    languages: anyNumberOf(languageTag({ label: 'Language', ...identity })),
    telephone: optional(
      shortText({
        label: 'Telephone',
        category: 'contact',
        subject: 'client',
        mayContain: [],
        saysNoMore: 'a telephone number',
      }),
    ),
    address: optional(
      shortText({
        label: 'Address',
        category: 'whereabouts',
        subject: 'client',
        citation: { follows: ['WO-1.5-02'] },
        mayContain: [],
        saysNoMore: 'an address',
      }),
    ),
    ideology: optional(
      codedOrText(
        ideologies,
        unread({ label: 'Ideology left', ...beliefs, citation: { follows: ['CS-3.2-02'] } }),
      ),
    ),
    involvement: optional(
      term(involvementStatuses, { label: 'Involvement', ...beliefs, citation: { follows: ['CS-1.2-05'] } }),
    ),
    exitStage: optional(
      term(exitStages, { label: 'Stage of exit', ...beliefs, citation: { follows: ['CS-3.1-05'] } }),
    ),
    groupPosition: optional(
      term(groupPositions, {
        label: 'Position in the group',
        ...beliefs,
        citation: { follows: ['WO-2.7-01'] },
      }),
    ),
    circumstances: anyNumberOf(
      codedOrText(
        clientCircumstances,
        unread({
          label: 'Circumstance',
          category: 'offences',
          subject: 'client',
          citation: { follows: ['CS-1.1-03', 'CS-3.2-03'] },
        }),
      ),
    ),
    offenceHistory: optional(
      freeText(
        unread({
          label: 'Offence history',
          category: 'offences',
          subject: 'client',
        }),
      ),
    ),
    custodyHistory: anyNumberOf<CustodyPeriod>(CustodyPeriod),
    decisionCapacity: optional(
      term(decisionCapacities, {
        label: 'Capacity to decide',
        category: 'health',
        subject: 'client',
        citation: { follows: ['CS-4.5-11'] },
      }),
    ),
    guardians: filed(anyNumberOf<Guardian>(Guardian), { by: 'told', tells: impliedByGuardianship }),
    relatedPersons: anyNumberOf<RelatedPerson>(RelatedPerson),
  }),
  {
    title: 'Client',
    meaning:
      'The person whose case it is: client where participation is voluntary, beneficiary where it is mandated.',
    citation: { follows: ['CS-1.2-06', 'CS-1.2-07'] },
    rules: [
      distinctValues('circumstances'),
      distinct('guardians', 'id'),
      distinct('relatedPersons', 'id'),
      rule({
        code: 'guardian-despite-capacity',
        fields: ['decisionCapacity', 'guardians'],
        statement: 'nobody with full capacity has a guardian for incapacity whose time goes on',
        citation: { follows: ['CS-4.5-11'] },
        at: 'decisionCapacity',
        expected: 'expected less than full capacity, or the day on which the guardianship ended',
        holds: ({ decisionCapacity, guardians = [] }) =>
          decisionCapacity !== 'full' ||
          guardians.every(({ because, until }) => because !== 'incapacity' || until !== undefined),
      }),
      {
        code: 'custody-before-birth',
        fields: ['dateOfBirth', 'custodyHistory'],
        statement: 'nobody is in custody before birth',
        violations: ({ dateOfBirth = '0000-01-01', custodyHistory = [] }) =>
          custodyHistory.flatMap(({ from }, index) =>
            from >= dateOfBirth
              ? []
              : [
                  {
                    path: ['custodyHistory', index, 'from'],
                    expected: 'expected a day that is not before `dateOfBirth`',
                  },
                ],
          ),
      },
      noneBefore('dateOfBirth', 'custodyHistory[].until', 'guardians[].from', 'guardians[].until'),
    ],
  },
);
export interface Client extends RecordOf<typeof Client> {}

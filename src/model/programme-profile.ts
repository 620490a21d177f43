import {
  day,
  daysInOrder,
  distinctValues,
  flag,
  freeText,
  identifier,
  list,
  openTerm,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
} from '../record/index.js';
import {
  approaches,
  communicationChannels,
  contactApproaches,
  cooperationForms,
  geographicScopes,
  groupPositions,
  handbookAccess,
  ideologicalComponents,
  ideologies,
  ideologyMeasures,
  ideologyScopes,
  implementers,
  initiativeKinds,
  institutionKinds,
  interventionKinds,
  interventionTypes,
  involvementStatuses,
  legalStatuses,
  methods,
  objectives,
  participationNatures,
  preventionLevels,
  professions,
  programmeOrigins,
  restorativePractices,
  services,
  settings,
  workFormats,
} from '../vocabulary/index.js';
import { Delegation } from './delegation.js';
import { profileRules } from './profile-rules.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * What a programme or a project says of itself: what it aims at, for whom, where, with which methods, run by whom. A
 * programme can be set up elsewhere (CS-3.1-02); a project is tried for one problem and mostly has an end (CS-3.1-03).
 * Types A to E are a set: one programme can have several (CS-3.5-12).
 *
 * How cases move through the programme is its definition, in `exit-work/programme`.
 *
 * @example
 * ```ts
 * import { ProgrammeProfile } from 'exit-work/model';
 *
 * ProgrammeProfile.pick({ objectives: true }).safeParse({ objectives: [] }).success; // => false
 * ```
 */
export const ProgrammeProfile = record(
  {
    id: identifier({ label: 'Programme', ...organisational }),
    name: shortText({ label: 'Name', ...organisational }),
    initiative: term(initiativeKinds, {
      label: 'Kind',
      ...organisational,
      sources: ['CS-3.1-02', 'CS-3.1-03'],
    }),
    problem: optional(shortText({ label: 'Problem', ...organisational, sources: ['CS-3.1-03'] })),
    inspiredBy: optional(
      list(shortText({ label: 'Inspired by', ...organisational, sources: ['CS-3.1-03'] })),
    ),
    pilot: optional(flag({ label: 'Pilot', ...organisational, sources: ['CS-3.1-03'] })),
    origin: optional(term(programmeOrigins, { label: 'Origin', ...organisational, sources: ['CS-2.5-01'] })),
    startedOn: optional(day({ label: 'Started on', ...organisational })),
    endsOn: optional(day({ label: 'Ends on', ...organisational, sources: ['CS-3.1-03'] })),
    operatorIds: list(identifier({ label: 'Operator', ...organisational, sources: ['CS-3.5-28'] }), {
      atLeast: 1,
    }),
    implementer: term(implementers, { label: 'Carried out by', ...organisational, sources: ['CS-3.12-01'] }),
    managerIds: optional(
      list(
        identifier({
          label: 'Manager',
          category: 'case-administration',
          subject: 'staff',
          sources: ['MG-1-06'],
        }),
        { atLeast: 1 },
      ),
    ),
    delegations: optional(list<Delegation>(Delegation)),
    preventionLevel: term(preventionLevels, {
      label: 'Level of prevention',
      ...organisational,
      sources: ['CS-1.2-08', 'EU-5-01'],
    }),
    objectives: list(
      term(objectives, {
        label: 'Objective',
        ...organisational,
        sources: ['CS-1.2-04', 'EU-4-01', 'WO-0-01', 'NR-1-14'],
      }),
      { atLeast: 1 },
    ),
    targetGroup: freeText({
      label: 'Target group',
      ...organisational,
      mayContain: [],
      sources: ['CS-5.2-02', 'MG-2.1-01'],
    }),
    involvement: optional(
      list(term(involvementStatuses, { label: 'Involvement', ...organisational, sources: ['CS-1.2-05'] })),
    ),
    groupPositions: optional(
      list(
        term(groupPositions, { label: 'Position in the group', ...organisational, sources: ['WO-2.7-01'] }),
      ),
    ),
    exclusionCriteria: optional(
      list(shortText({ label: 'Exclusion criterion', ...organisational, sources: ['WO-2.6-01'] })),
    ),
    theoryOfChange: optional(
      freeText({
        label: 'Theory of change',
        ...organisational,
        mayContain: [],
        sources: ['WO-4.1-01', 'MG-2.1-05'],
      }),
    ),
    ideologyScope: term(ideologyScopes, { label: 'Ideologies', ...organisational, sources: ['CS-3.2-01'] }),
    ideologies: optional(
      list(openTerm(ideologies, { label: 'Ideology', ...organisational, sources: ['CS-3.2-02'] }), {
        atLeast: 1,
      }),
    ),
    ideologicalComponent: optional(
      term(ideologicalComponents, { label: 'Place of ideology', ...organisational, sources: ['CS-3.10-01'] }),
    ),
    settings: list(
      term(settings, { label: 'Setting', ...organisational, sources: ['CS-3.4-01', 'EU-1-04', 'WO-0-01'] }),
      {
        atLeast: 1,
      },
    ),
    institutions: optional(
      list(
        term(institutionKinds, { label: 'Kind of institution', ...organisational, sources: ['CS-2.2-06'] }),
      ),
    ),
    legalStatuses: optional(
      list(term(legalStatuses, { label: 'Legal status', ...organisational, sources: ['CS-3.5-01'] })),
    ),
    types: list(
      term(interventionTypes, { label: 'Type', ...organisational, sources: ['CS-3.5-12', 'CS-3.5-21'] }),
    ),
    participation: list(
      term(participationNatures, { label: 'Participation', ...organisational, sources: ['CS-3.3-02'] }),
      { atLeast: 1 },
    ),
    contactApproach: optional(
      term(contactApproaches, {
        label: 'Contact approach',
        ...organisational,
        sources: ['CS-3.4-05', 'CS-3.4-01'],
      }),
    ),
    channels: list(
      term(communicationChannels, {
        label: 'Channel',
        ...organisational,
        sources: ['CS-3.4-02', 'CS-3.12-05'],
      }),
      { atLeast: 1 },
    ),
    cooperationForm: optional(
      term(cooperationForms, { label: 'Form of cooperation', ...organisational, sources: ['CS-3.4-01'] }),
    ),
    scope: term(geographicScopes, { label: 'Scope', ...organisational, sources: ['CS-3.1-07', 'EU-1-04'] }),
    countries: optional(list(shortText({ label: 'Country', ...organisational, sources: ['CS-3.1-07'] }))),
    formats: optional(
      list(term(workFormats, { label: 'Format', ...organisational, sources: ['CS-3.6-04'] })),
    ),
    approaches: optional(
      list(openTerm(approaches, { label: 'Approach', ...organisational, sources: ['WO-0-08'] })),
    ),
    interventions: optional(
      list(
        openTerm(interventionKinds, {
          label: 'Kind of intervention',
          ...organisational,
          sources: ['WO-4.0-01'],
        }),
      ),
    ),
    methods: optional(
      list(openTerm(methods, { label: 'Method', ...organisational, sources: ['CS-3.11-02', 'EU-1-04'] })),
    ),
    ideologyMeasures: optional(
      list(
        openTerm(ideologyMeasures, {
          label: 'Measure on ideology',
          ...organisational,
          sources: ['CS-3.10-02'],
        }),
      ),
    ),
    restorativePractices: optional(
      list(
        openTerm(restorativePractices, {
          label: 'Restorative practice',
          ...organisational,
          sources: ['CS-3.12-04'],
        }),
      ),
    ),
    services: optional(
      list(openTerm(services, { label: 'Service', ...organisational, sources: ['CS-5.2-02', 'CS-3.8-03'] })),
    ),
    professions: optional(
      list(openTerm(professions, { label: 'Profession', ...organisational, sources: ['CS-3.9-01'] })),
    ),
    handbook: optional(
      term(handbookAccess, { label: 'Handbook for', ...organisational, sources: ['NR-3-01'] }),
    ),
  },
  {
    title: 'Programme profile',
    meaning: 'What a programme or a project says of itself: aims, target group, setting, methods, operators.',
    sources: ['CS-3.1-02', 'CS-3.1-03', 'CS-5.2-02', 'EU-1-04', 'CS-3.5-28', 'CS-3.5-06'],
    rules: [
      daysInOrder('startedOn', 'endsOn'),
      distinctValues('types'),
      distinctValues('objectives'),
      distinctValues('operatorIds'),
      ...profileRules,
    ],
  },
);
export interface ProgrammeProfile extends RecordOf<typeof ProgrammeProfile> {}

import { anyNumberOf, arrayOf, codedOrText, flag, optional, shortText, term } from '../../schema/index.js';
import {
  accessPaths,
  communicationChannels,
  contactApproaches,
  cooperationForms,
  implementers,
  organisationKinds,
  priorInformationLevels,
  referralSources,
  sanctionKinds,
} from '../../vocabulary/index.js';
import { published } from '../core/index.js';

/** How people come to a programme, on which terms, and with whom the programme works. */
export const programmeAccessFields = {
  accessPath: optional(
    term(accessPaths, { label: 'Path of access', ...published, citation: { follows: ['MG-2.1-06'] } }),
  ),
  contactApproach: optional(
    term(contactApproaches, {
      label: 'Contact approach',
      ...published,
      citation: { follows: ['CS-3.4-05', 'CS-3.4-01', 'CS-3.12-06'] },
    }),
  ),
  channels: arrayOf(
    term(communicationChannels, {
      label: 'Channel',
      ...published,
      citation: { follows: ['CS-3.4-02', 'CS-3.12-05', 'CS-3.12-06', 'NR-1-03'] },
    }),
    { atLeast: 1 },
  ),
  referralSources: anyNumberOf(
    term(referralSources, {
      label: 'Clients come from',
      ...published,
      citation: { follows: ['CS-2.3-03'] },
    }),
  ),
  referralTargets: anyNumberOf(
    term(organisationKinds, { label: 'Refers to', ...published, citation: { follows: ['CS-3.12-06'] } }),
  ),
  priorInformation: optional(
    term(priorInformationLevels, {
      label: 'Known before the first meeting',
      ...published,
      citation: { follows: ['CS-4.6-17'] },
    }),
  ),
  freeOfCharge: optional(
    flag({ label: 'Free of charge', ...published, citation: { follows: ['CS-3.13-13'] } }),
  ),
  confidential: optional(
    flag({ label: 'Confidential', ...published, citation: { follows: ['CS-3.13-13'] } }),
  ),
  independentOfState: optional(
    flag({
      label: 'Independent of the state',
      ...published,
      citation: { follows: ['CS-3.13-13', 'CS-2.3-01'] },
    }),
  ),
  judicialOversight: optional(
    flag({ label: 'Judicial oversight', ...published, citation: { follows: ['CS-2.3-04'] } }),
  ),
  sanctions: optional(
    arrayOf(
      codedOrText(sanctionKinds, {
        label: 'Sanction for lack of cooperation',
        ...published,
        citation: { follows: ['WO-3.2-04'] },
      }),
      { atLeast: 1 },
    ),
  ),
  cooperationForm: optional(
    term(cooperationForms, {
      label: 'Form of cooperation',
      ...published,
      citation: { follows: ['CS-3.4-01'] },
    }),
  ),
  partnerKinds: anyNumberOf(
    term(organisationKinds, {
      label: 'Partner',
      ...published,
      citation: { follows: ['WO-1.6-03', 'CS-2.4-02', 'NR-1-15'] },
    }),
  ),
  reportingChannels: anyNumberOf(
    shortText({ label: 'Reporting channel', ...published, citation: { follows: ['WO-1.6-03'] } }),
  ),
  followUpStandard: optional(
    shortText({ label: 'Standard of follow-up', ...published, citation: { follows: ['CS-5.2-17'] } }),
  ),
  followUpSetBy: optional(
    term(implementers, {
      label: 'Follow-up set by',
      ...published,
      citation: { follows: ['CS-5.2-17'] },
    }),
  ),
};

import { blueprints } from 'exit-work/programme';
import type { BrokenProgramme } from './broken-programme.js';
import { changed } from './changed.js';

const { openSetting, helplineAndFamilySupport: helpline, pairs } = blueprints;

/** Faults in what a programme may ask of volunteers and of beneficiaries by order of a court. */
export const brokenMandates: readonly BrokenProgramme[] = [
  {
    fault: 'a sanction for voluntary clients',
    programme: changed(openSetting, {
      steps: { 'report-non-compliance': { event: 'non-compliance.reported' } },
    }),
    broken: { 'no-report-non-compliance-for-volunteers': [1, 'client.made-contact'] },
  },
  {
    fault: 'a sanction of the programme’s own for voluntary clients',
    programme: changed(
      helpline,
      {
        steps: {
          warn: { event: 'warning.given', where: { stage: ['counselling'] }, sanction: true },
        },
      },
      { events: { 'warning.given': { label: 'Warning given', definition: 'A last warning.' } } },
    ),
    broken: { 'no-warn-for-volunteers': [4, 'referral.made'] },
  },
  {
    fault: 'a sanction that was not announced',
    programme: changed(pairs, { steps: { 'report-non-compliance': { requires: [] } } }),
    broken: {
      'report-non-compliance-is-announced': [2, 'non-compliance.reported'],
      'revoke-measure-is-announced': [3, 'measure.revoked'],
      'revoke-measure-in-aftercare-is-announced': [14, 'measure.revoked'],
    },
  },
  {
    fault: 'an announcement that outlives the order',
    programme: changed(pairs, {
      steps: {
        'go-on-without-order': { moves: {}, revokes: ['non-compliance-reported'] },
      },
    }),
    broken: {
      'report-non-compliance-is-announced': [4, 'non-compliance.reported'],
      'revoke-measure-is-announced': [5, 'measure.revoked'],
      'revoke-measure-in-aftercare-is-announced': [14, 'measure.revoked'],
    },
  },
  {
    fault: 'a refusal that dismisses',
    programme: changed(pairs, { steps: { refuse: { moves: { status: 'dismissed' } } } }),
    broken: { 'refusal-changes-nothing': [2, 'participation.refused'] },
  },
];

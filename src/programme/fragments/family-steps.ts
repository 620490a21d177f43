import { frozen } from '../../kernel/frozen/index.js';
import type { Stage, Step } from '../language/index.js';

/** The parts of work with a worried relative. */
export type FamilyStage = 'helpline' | 'counselling' | 'closure';

/** The facts on which its gates stand. */
export type FamilyMilestone = 'client-informed' | 'needs-assessed' | 'plan-agreed' | 'case-evaluated';

/** The stages of work with a family, ready to spread into a definition (CS-2.2-08, CS-3.13-05). */
export const familyStages = /* @__PURE__ */ frozen<
  Readonly<Record<FamilyStage, Stage<FamilyMilestone, FamilyStage>>>
>({
  helpline: { label: 'Helpline', phase: 'first-contact', citation: { follows: ['CS-2.2-07', 'CS-3.13-15'] } },
  counselling: {
    label: 'Family counselling',
    phase: 'intervention',
    entry: [
      {
        milestone: 'needs-assessed',
        because: 'the helpline finds out what is needed before it hands a family over',
        citation: { follows: ['CS-2.2-08'] },
      },
    ],
    citation: { follows: ['CS-3.13-05'] },
  },
  closure: { label: 'Closure', phase: 'closure', citation: { follows: ['WO-6.2-04'] } },
});

/** From the first call through counselling to an exit case of the person the family worries about. */
export const familySteps = /* @__PURE__ */ frozen({
  'inform-caller': {
    event: 'client.informed',
    by: ['helpline-adviser', 'counsellor', 'case-manager'],
    achieves: ['client-informed'],
    citation: { follows: ['MG-2.1-09', 'CS-3.13-13'] },
  },
  'triage-or-assess': {
    event: 'needs.assessed',
    by: ['helpline-adviser', 'counsellor', 'case-manager'],
    where: { stage: ['helpline', 'counselling'] },
    achieves: ['needs-assessed'],
    citation: { follows: ['CS-2.2-08', 'CS-3.13-15'] },
  },
  'hand-over-to-provider': {
    event: 'referral.made',
    by: ['helpline-adviser', 'counsellor', 'case-manager'],
    where: { stage: ['helpline'] },
    requires: [
      {
        milestone: 'client-informed',
        because: 'the caller knows to whom the call leads and what goes along',
        citation: { follows: ['WO-1.6-01', 'MG-2.1-09'] },
      },
    ],
    moves: { stage: 'counselling' },
    citation: { follows: ['CS-2.2-08'] },
  },
  'refer-family-onward': {
    event: 'referral.made',
    by: ['counsellor', 'case-manager'],
    where: { stage: ['counselling'] },
    citation: { follows: ['CS-3.12-03'] },
  },
  'agree-family-plan': {
    event: 'plan.agreed',
    by: ['counsellor', 'case-manager'],
    where: { stage: ['counselling'] },
    achieves: ['plan-agreed'],
    citation: { follows: ['CS-3.13-06'] },
  },
  'counsel-family': {
    event: 'session.held',
    by: ['helpline-adviser', 'counsellor', 'case-manager', 'psychologist'],
    citation: { follows: ['CS-3.13-05', 'CS-3.13-15'] },
  },
  'miss-family-session': {
    event: 'session.missed',
    by: ['counsellor', 'case-manager', 'psychologist'],
    citation: { follows: ['WO-6.2-03'] },
  },
  'ask-family-consent': {
    event: 'consent.requested',
    by: ['helpline-adviser', 'counsellor', 'case-manager'],
    citation: { follows: ['CS-4.5-11'] },
  },
  'give-family-consent': {
    event: 'consent.given',
    by: ['helpline-adviser', 'counsellor', 'case-manager', 'client'],
    requires: [
      {
        milestone: 'client-informed',
        because: 'consent rests on knowing what will and what will not be shared',
        citation: { follows: ['WO-1.6-01'] },
      },
    ],
    citation: { follows: ['CS-4.5-11'] },
  },
  'refuse-family-consent': {
    event: 'consent.refused',
    // A no is never in the wrong place.
    by: ['helpline-adviser', 'counsellor', 'case-manager', 'client'],
    where: { status: ['active', 'paused', 'withdrawn', 'dismissed', 'closed'] },
    citation: { ours: 'whoever is asked can say no, and needs nothing for it' },
  },
  'withdraw-family-consent': {
    event: 'consent.withdrawn',
    // Taken back as easily as given, by whoever hears of it.
    by: ['helpline-adviser', 'counsellor', 'case-manager', 'client'],
    where: { status: ['active', 'paused', 'withdrawn', 'dismissed', 'closed'] },
    citation: { follows: ['CS-4.5-11'] },
  },
  'open-exit-case': {
    event: 'exit-case.opened',
    by: ['counsellor', 'case-manager'],
    carries: ['linked-case'],
    discretionary: true,
    where: { stage: ['counselling'] },
    requires: [
      {
        milestone: 'plan-agreed',
        because: 'the family’s part is agreed before the relative is met as a client',
        citation: { follows: ['CS-3.13-04', 'CS-2.2-03'] },
      },
    ],
    citation: { follows: ['CS-2.2-03', 'EU-1-03'] },
  },
  'step-up-for-family': {
    event: 'crisis.reported',
    by: ['helpline-adviser', 'counsellor', 'case-manager', 'client'],
    where: { status: ['active', 'paused', 'withdrawn', 'dismissed'] },
    moves: { safety: 'crisis', support: 'intensive' },
    citation: { follows: ['CS-3.13-08', 'CS-4.6-15'] },
  },
  'settle-for-family': {
    event: 'crisis.resolved',
    by: ['counsellor', 'case-manager'],
    where: { status: ['active', 'paused', 'withdrawn', 'dismissed'], safety: ['crisis'] },
    moves: { safety: 'settled', support: 'standard' },
    citation: { follows: ['CS-4.6-15'] },
  },
  'reopen-for-family': {
    event: 'case.reopened',
    by: ['counsellor', 'case-manager'],
    where: { status: ['closed'] },
    moves: { status: 'active', stage: 'helpline', support: 'standard' },
    revokes: ['needs-assessed', 'plan-agreed', 'case-evaluated'],
    citation: { follows: ['CS-3.5-11'] },
  },
} as const satisfies Readonly<Record<string, Step<FamilyStage, FamilyMilestone, never>>>);

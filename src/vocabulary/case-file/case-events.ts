import { type ValueOf, vocabulary } from '../list/index.js';

/**
 * What can happen in a case: past tense, subject before the dot. The list holds the events that the sources
 * speak of; a programme may add its own.
 */
export const caseEvents = /* @__PURE__ */ vocabulary('case event', {
  'client.made-contact': {
    label: 'Client made contact',
    definition: 'The person asked for help themselves. Opens a case.',
    citation: { follows: ['CS-3.4-03'] },
  },
  'relative.made-contact': {
    label: 'Relative made contact',
    definition: 'A worried relative, friend or professional asked for help. Opens a family-support case.',
    citation: { follows: ['CS-3.13-14'] },
  },
  'referral.received': {
    label: 'Referral received',
    definition: 'Another organisation referred the person. Opens a case.',
    citation: { follows: ['CS-4.4-01', 'CS-4.4-03'] },
  },
  'participation.ordered': {
    label: 'Participation ordered',
    definition: 'A court or prison obliges the person to take part. Opens a case.',
    citation: { follows: ['CS-3.3-02'] },
  },
  'transfer.received': {
    label: 'Transfer received',
    definition: 'Another programme handed its case over, with what may be handed over. Opens a case.',
    citation: { follows: ['CS-4.6-01', 'CS-4.6-08'] },
  },
  'client.informed': {
    label: 'Client informed',
    definition:
      'The client was told who operates and funds the work, who cooperates, what will be shared and what must be reported.',
    citation: { follows: ['MG-2.1-09', 'CS-4.7-08', 'WO-1.6-01'] },
  },
  'sanctions.announced': {
    label: 'Sanctions announced',
    definition: 'A beneficiary was told at the start what follows from lack of cooperation.',
    citation: { follows: ['WO-3.2-05'] },
  },
  'mandate.granted': {
    label: 'Mandate granted',
    definition: 'The host institution gave the organisation its mandate and access to the client.',
    citation: { follows: ['CS-4.4-08', 'CS-5.2-08'] },
  },
  'staff-risk.discussed': {
    label: 'Risk to staff discussed',
    definition: 'The team discussed the case and the risks to its workers before accepting it.',
    citation: { follows: ['MG-3.3-01'] },
  },
  'participation.agreed': {
    label: 'Participation agreed',
    definition: 'The client agreed to take part.',
    citation: { follows: ['NR-1-13', 'WO-3.0-01'] },
  },
  'case-manager.appointed': {
    label: 'Case manager appointed',
    definition: 'The client has a key contact.',
    citation: { follows: ['CS-3.8-02', 'CS-3.8-04'] },
  },
  'tandem.formed': {
    label: 'Tandem formed',
    definition: 'A professional and a trained former were chosen to work with the client together.',
    citation: { follows: ['CS-3.11-04'] },
  },
  'needs.assessed': {
    label: 'Needs assessed',
    definition: 'The needs were assessed in the five areas.',
    citation: { follows: ['EU-2-03', 'CS-3.6-05'] },
  },
  'risk.assessed': {
    label: 'Risk assessed',
    definition: 'A certified assessor concluded a risk assessment.',
    citation: { follows: ['WO-2.2-01', 'WO-2.2-04'] },
  },
  'classification.made': {
    label: 'Classification made',
    definition: 'Unit and programme were chosen from the assessment of risks and needs.',
    citation: { follows: ['WO-2.4-01', 'WO-2.1-01'] },
  },
  'plan.agreed': {
    label: 'Plan agreed',
    definition: 'The client and the case manager agreed an intervention plan.',
    citation: { follows: ['CS-3.8-01', 'WO-5.9-01'] },
  },
  'plan.reviewed': {
    label: 'Plan reviewed',
    definition: 'The plan was reviewed, and changed where needed.',
    citation: { follows: ['CS-3.8-05'] },
  },
  'intervention.started': {
    label: 'Intervention started',
    definition: 'The work on the plan began.',
    citation: { follows: ['CS-3.8-01'] },
  },
  'session.held': {
    label: 'Session held',
    definition: 'Worker and client met or spoke.',
    citation: { follows: ['NR-1-03', 'WO-6.2-03'] },
  },
  'session.missed': {
    label: 'Session missed',
    definition: 'A planned meeting of worker and client did not take place.',
    citation: { follows: ['WO-6.2-03', 'CS-4.4-09'] },
  },
  'supervision-meeting.held': {
    label: 'Supervision meeting held',
    definition: 'Client and probation officer met.',
    citation: { follows: ['CS-3.5-25'] },
  },
  'conference.held': {
    label: 'Case conference held',
    definition: 'The professionals on the case met.',
    citation: { follows: ['CS-4.5-06'] },
  },
  'social-net-conference.held': {
    label: 'Social net conference held',
    definition: 'The client, their own people and professionals met and drew up a plan.',
    citation: { follows: ['CS-3.5-04', 'CS-3.5-19'] },
  },
  'report.submitted': {
    label: 'Report submitted',
    definition: 'A progress report went to the body that is entitled to it.',
    citation: { follows: ['CS-3.5-26'] },
  },
  'consent.requested': {
    label: 'Consent requested',
    definition: 'The client was asked whether something may be shared, and has not answered yet.',
    citation: { follows: ['CS-4.5-11'] },
  },
  'consent.given': {
    label: 'Consent given',
    definition: 'The client agreed to a sharing of information.',
    citation: { follows: ['CS-4.5-11'] },
  },
  'consent.refused': {
    label: 'Consent refused',
    definition: 'The client was asked whether something may be shared, and said no.',
    citation: { ours: 'whoever is asked can say no, and is not asked again as if nothing had been said' },
  },
  'consent.withdrawn': {
    label: 'Consent withdrawn',
    definition: 'The client took a consent back.',
    citation: { follows: ['CS-4.5-11'] },
  },
  'referral.made': {
    label: 'Referral made',
    definition: 'The client was referred to a provider for what the organisation does not offer.',
    citation: { follows: ['CS-3.12-03', 'CS-4.4-04'] },
  },
  'release.planned': {
    label: 'Release planned',
    definition: 'A release plan with a named contact was drawn up.',
    citation: { follows: ['CS-4.6-07', 'CS-5.2-16'] },
  },
  'release-plan.presented': {
    label: 'Release plan presented',
    definition: 'The release plan was put before the court that decides on parole.',
    citation: { follows: ['CS-3.5-14', 'CS-3.5-04'] },
  },
  'release.decided': {
    label: 'Release decided',
    definition: 'The court granted the release.',
    citation: { follows: ['CS-3.5-14'] },
  },
  'client.released-unprepared': {
    label: 'Client released unprepared',
    definition:
      'The client left custody before the release was planned: the case is in a crisis until it has caught up.',
    citation: { follows: ['CS-4.6-06'] },
  },
  'client.released': {
    label: 'Client released',
    definition: 'The client left custody.',
    citation: { follows: ['CS-4.6-06'] },
  },
  'aftercare.planned': {
    label: 'Aftercare planned',
    definition: 'An aftercare plan was agreed with the client.',
    citation: { follows: ['WO-5.1-02', 'WO-5.9-01'] },
  },
  'support.reduced': {
    label: 'Support reduced',
    definition: 'Contact became less frequent, step by step.',
    citation: { follows: ['CS-3.5-10', 'CS-4.6-14'] },
  },
  'support.put-on-standby': {
    label: 'Support put on standby',
    definition: 'Regular contact ended; the client may always call.',
    citation: { follows: ['CS-3.5-11'] },
  },
  'crisis.reported': {
    label: 'Crisis reported',
    definition: 'A family conflict, a loss, money trouble or a threat puts the client’s way at risk.',
    citation: { follows: ['CS-4.6-15'] },
  },
  'crisis.resolved': {
    label: 'Crisis resolved',
    definition: 'The crisis is over.',
    citation: { follows: ['CS-4.6-15'] },
  },
  'security-concern.raised': {
    label: 'Security concern raised',
    definition: 'A concern for the safety of others or of the client became known.',
    citation: { follows: ['CS-4.7-01', 'CS-4.7-02', 'CS-5.2-20'] },
  },
  'security-concern.passed-on': {
    label: 'Security concern passed on',
    definition: 'The concern went to the competent authority through the agreed channel.',
    citation: { follows: ['CS-4.7-02', 'CS-5.2-20'] },
  },
  'security-concern.resolved': {
    label: 'Security concern resolved',
    definition:
      'The competent authority says that the concern is settled, or managed without the organisation.',
    citation: { follows: ['CS-4.7-02', 'CS-5.2-20'] },
  },
  'incident.reported': {
    label: 'Incident reported',
    definition: 'Something happened that crossed a limit or put somebody in danger.',
    citation: { follows: ['MG-1-05'] },
  },
  'client.imprisoned': {
    label: 'Client imprisoned',
    definition: 'The client was taken into custody, by recall or a new sentence.',
    citation: { follows: ['NR-1-05', 'CS-3.3-03'] },
  },
  'case.paused': {
    label: 'Case paused',
    definition: 'The work rests for a time, for a stated reason.',
    citation: { follows: ['NR-1-05'] },
  },
  'case.resumed': {
    label: 'Case resumed',
    definition: 'The work goes on.',
    citation: { follows: ['NR-1-05'] },
  },
  'client.withdrew': {
    label: 'Client withdrew',
    definition: 'A voluntary client stopped taking part.',
    citation: { follows: ['CS-3.3-01', 'CS-3.4-04'] },
  },
  'outreach.made': {
    label: 'Outreach made',
    definition: 'A worker tried to reach a client who had withdrawn.',
    citation: { follows: ['CS-3.4-04'] },
  },
  'client.returned': {
    label: 'Client returned',
    definition: 'A client who had withdrawn came back.',
    citation: { follows: ['CS-3.4-04', 'CS-3.5-11'] },
  },
  'non-compliance.reported': {
    label: 'Non-compliance reported',
    definition: 'A beneficiary’s lack of cooperation was reported as announced at the start.',
    citation: { follows: ['CS-3.3-03', 'WO-3.2-04'] },
  },
  'participation.refused': {
    label: 'Participation refused',
    definition: 'A beneficiary who was ordered to take part does not cooperate.',
    citation: { follows: ['WO-3.2-04', 'CS-3.3-03'] },
  },
  'measure.revoked': {
    label: 'Measure revoked',
    definition:
      'The court revoked the measure after lack of cooperation, as announced; the beneficiary is taken into custody.',
    citation: { follows: ['CS-3.3-03'] },
  },
  'order.ended': {
    label: 'Order ended',
    definition: 'The order to take part ended; who goes on does so voluntarily.',
    citation: { follows: ['CS-1.1-06', 'CS-2.4-01'] },
  },
  'client.dismissed': {
    label: 'Client dismissed',
    definition: 'The organisation ended the work because limits were crossed.',
    citation: { follows: ['MG-1-05', 'MG-1-04'] },
  },
  'exit-case.opened': {
    label: 'Exit case opened',
    definition: 'A family-support case led to an exit case of the person the family worried about.',
    citation: { follows: ['CS-2.2-03', 'EU-1-03'] },
  },
  'follow-up.held': {
    label: 'Follow-up held',
    definition: 'The agreed look back some months later took place.',
    citation: { follows: ['CS-3.5-19', 'CS-5.2-17'] },
  },
  'case.evaluated': {
    label: 'Case evaluated',
    definition: 'The case was evaluated, with its lessons.',
    citation: { follows: ['WO-6.2-04', 'WO-6.2-05'] },
  },
  'case.transferred': {
    label: 'Case transferred',
    definition: 'The work goes on in another programme, as a case there; the case here ends.',
    citation: { follows: ['CS-4.6-08', 'CS-1.1-06'] },
  },
  'case.closed': {
    label: 'Case closed',
    definition: 'The case ended.',
    citation: { follows: ['WO-6.2-04'] },
  },
  'entry.retracted': {
    label: 'Entry taken back',
    definition:
      'An earlier entry of the log was wrong and nothing stands in its place; the entry stays readable.',
    citation: { ours: 'logs are kept by people, who make mistakes' },
  },
  'case.reopened': {
    label: 'Case reopened',
    definition: 'A closed case was taken up again, with its history.',
    citation: { follows: ['CS-3.5-11'] },
  },
});

/** One of {@link caseEvents}. */
export type CaseEventType = ValueOf<typeof caseEvents>;

/** The name of an event that a programme adds of its own. No text by itself, so that editors propose the others beside it. */
export type OwnEventType = string & Record<never, never>;

/** The name of any event: editors propose those of {@link caseEvents}, and a programme’s own are taken too. */
export type AnyEventType = CaseEventType | OwnEventType;

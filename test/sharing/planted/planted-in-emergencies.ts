import { plantedIn } from './planted-bug.js';

const duty = "reference: { ground: 'legal-duty', id: duty.id },\n    purposes: ";
const dutyPeriod = '...spanOf(duty)';
const dutyBegins = '...spanOf(duty), from: spanOf(duty).from';
const dutyEnds = '...spanOf(duty), until: spanOf(duty).until';
const vitalPeriod = '    ...span,';
const vital = "reference: { ground: 'vital-interest', id: decision.id },\n    purposes: ";
const urgent = 'isUrgent: request.lifeAtStake === true && purpose === safeguarding';
const trigger = 'trigger === undefined || context.triggers.includes(trigger)';
const bound = 'duties.byKind.get(kind)';
const compelling = '[...grants.filter(isCompelling), ...duties, ...doubtful]';
const isForHumans =
  'conflictingGrounds.length > 0 || context.isUrgent || doubts.length > 0 || inDoubt.length > 0';
const limited = '(limit.kinds & kind) !== 0 && (limit.purposes & purpose) !== 0';

/** Legal duties, vital interests, and the limits of confidentiality. */
export const plantedInEmergencies = [
  ...plantedIn('decision/grounds/emergency-grants.ts', {
    'a duty holds for every purpose': [`${duty}safeguarding`, `${duty}purposeBits.set(undefined)`],
    'a duty needs no trigger': ['trigger: duty.trigger,', ''],
    'a duty covers everybody’s data': ['subjectBits.set(duty.dataSubjects)', 'subjectBits.set(undefined)'],
    'a duty covers every category': ['categoryBits.set(duty.categories)', 'categoryBits.set(undefined)'],
    'a duty holds before it begins': [dutyPeriod, '...spanOf(duty), from: Number.NEGATIVE_INFINITY'],
    'a duty never ends': [dutyPeriod, '...spanOf(duty), until: Number.POSITIVE_INFINITY'],
    'a duty begins a millisecond late': [dutyPeriod, `${dutyBegins} + 1`],
    'a duty begins a millisecond early': [dutyPeriod, `${dutyBegins} - 1`],
    'a duty ends a millisecond late': [dutyPeriod, `${dutyEnds} + 1`],
    'a duty ends a millisecond early': [dutyPeriod, `${dutyEnds} - 1`],
    'a vital interest holds for every purpose': [
      `${vital}safeguarding`,
      `${vital}purposeBits.set(undefined)`,
    ],
    'a vital interest outlives its review': [vitalPeriod, '...span, until: Number.POSITIVE_INFINITY,'],
    'a vital interest is reviewed a millisecond late': [vitalPeriod, '...span, until: span.until + 1,'],
    'a vital interest is reviewed a millisecond early': [vitalPeriod, '...span, until: span.until - 1,'],
    'a vital interest holds before it is decided': [vitalPeriod, '...span, from: Number.NEGATIVE_INFINITY,'],
    'a vital interest is decided a millisecond late': [vitalPeriod, '...span, from: span.from + 1,'],
    'an end that is left out was long ago': [
      dutyPeriod,
      '...spanOf(duty), until: duty.expires === undefined ? 0 : spanOf(duty).until',
    ],
  }),
  ...plantedIn('decision/grounds/authority.ts', {
    'whoever is excluded decides all the same': [
      'contains(one, at) && one.memberIds.includes(memberId)',
      'false',
    ],
    'whoever was excluded once never decides again': ['contains(one, at) && one.memberIds', 'one.memberIds'],
  }),
  ...plantedIn('decision/compile/deciding-holders.ts', {
    'whoever alone may see a case is kept from deciding': [
      "kind === 'excluded-workers'",
      'kind !== undefined',
    ],
  }),
  ...plantedIn('decision/contract/grant.ts', {
    'a duty that meets a prohibition is denied': [
      "ground === 'legal-duty' || ground === 'vital-interest'",
      "ground === 'vital-interest'",
    ],
    'a vital interest that meets a prohibition is denied': [
      "ground === 'legal-duty' || ground === 'vital-interest'",
      "ground === 'legal-duty'",
    ],
  }),
  ...plantedIn('decision/evaluate/has-a-say.ts', {
    'a trigger need not be stated': [trigger, 'true'],
    'any trigger will do': [trigger, 'trigger === undefined || context.triggers.length > 0'],
  }),
  ...plantedIn('decision/compile/client-rules.ts', {
    'a vital interest is for the first recipient alone': [
      'decision.recipientIds, vital',
      'decision.recipientIds.slice(0, 1), vital',
    ],
  }),
  ...plantedIn('decision/evaluate/applicable-rules.ts', {
    'a duty binds towards every kind of authority': [bound, 'duties.all.map(({ grant }) => grant)'],
    'duties are forgotten': [bound, 'none'],
  }),
  ...plantedIn('decision/compile/parse-request.ts', {
    'that a life is at stake is not heard': [urgent, 'isUrgent: false'],
    'a life is at stake for every purpose': [urgent, 'isUrgent: request.lifeAtStake === true'],
    'that no life is at stake reads as if one were': [
      urgent,
      'isUrgent: request.lifeAtStake !== undefined && purpose === safeguarding',
    ],
    'a limit of confidentiality is for every kind': [limited, '(limit.purposes & purpose) !== 0'],
    'a limit of confidentiality is for every purpose': [limited, '(limit.kinds & kind) !== 0'],
    'a limit of confidentiality covers other categories': ['opened |= category', 'opened = ~noBits'],
  }),
  ...plantedIn('decision/evaluate/evaluate-request.ts', {
    'what compels is denied instead of escalated': [isForHumans, 'false'],
    'a life at stake is denied instead of escalated': [
      isForHumans,
      'conflictingGrounds.length > 0 || doubts.length > 0 || inDoubt.length > 0',
    ],
    'a duty against a prohibition is denied': [
      isForHumans,
      'context.isUrgent || doubts.length > 0 || inDoubt.length > 0',
    ],
    'a duty overrides every prohibition': [
      'prohibitions.length === 0 && doubts.length === 0 && grants.length > 0',
      '(prohibitions.length === 0 || grants.some(isCompelling)) && doubts.length === 0 && grants.length > 0',
    ],
    'every ground compels': [compelling, '[...grants, ...duties]'],
    'a duty towards a recipient of unknown kind is forgotten': [compelling, 'grants.filter(isCompelling)'],
    'a limit of confidentiality determines what needs none': [
      'categoryBit === undisclosed || grants.some((grant) => (grant.confidential & categoryBit) !== 0)',
      'true',
    ],
    'a limit of confidentiality determines another category': [
      'limits.filter((limit) => limit.category === categoryBit)',
      'limits',
    ],
  }),
  ...plantedIn('decision/evaluate/applicable-rules.ts', {
    'a duty towards other kinds claims to be judged': [
      'isInDoubt(context) ? dutiesInDoubt(context, index) : none',
      'inEffect(\n      index.duties.all.map(({ grant }) => grant),\n      context,\n    )',
    ],
  }),
];

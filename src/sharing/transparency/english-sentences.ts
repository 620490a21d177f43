import type { Sentences } from './phrasing.js';

export const englishSentences: Sentences = {
  title: 'What happens with your information',
  asOf: (day) => `As of ${day}.`,
  about: [
    'This page tells you who may learn what about you from us, for what, why and for how long.',
    'It is made from the same rules that decide whenever somebody asks us.',
  ],
  writtenFor: (who, programme) =>
    who === 'client'
      ? `It is written for clients of the programme “${programme}”.`
      : `It is written for beneficiaries of the programme “${programme}”. We call people beneficiaries when a court, a prison or another authority obliges them to take part.`,
  mandated:
    'The authority that obliges you learns what its order says, and you are told of that first. It learns nothing more about you by your consent: nobody should have to say yes to an authority that can oblige them.',

  holder: 'Who we are',
  holderName: 'We are',
  operator: 'Who runs the programme',
  funders: 'Who pays for it',
  authorities: 'Authorities with which we work together',
  notWritten: 'not written down here, please ask us',
  none: 'none',

  sharing: 'Who may learn what',
  forEverybody:
    'This page is for everybody and knows no single person. It lists what our agreements with other organisations permit. If you consent, others may learn more: you decide who, what, for what and for how long. If a court or another authority orders that it is told something about you, we tell you of it first.',
  nothingShared:
    'At present we may pass on nothing, except where a law obliges us or allows it, or a life is in danger.',
  mayBeShared:
    'At present we may pass on this, and nothing else, except where a law obliges us or allows it, or a life is in danger:',
  columns: ['For what', 'About whom', 'What', 'Why we may', 'Until at the latest'],
  ourselves: 'we ourselves',
  privatePerson: 'A private person',
  generalised: 'only a code and an age group',
  kept: (days) => (days === 1 ? 'kept for 1 day at most' : `kept for ${days} days at most`),
  guardian: '“Your consent” is also the consent of your guardian, if somebody decides for you.',
  agreementsNotAlone:
    'An agreement between us and another organisation is not enough for us to pass on something about you. It says only how, once something else permits it.',
  rulesOfSharing: [
    'Whoever receives something may not pass it on, nor use it for anything else.',
    'We write down whatever we pass on.',
    'If we pass on something about which you were not asked, we tell you first. Only where a law says so or a life is in danger can it be later.',
  ],

  duties: 'What we must report',
  dutiesExplained:
    'Some laws oblige us to report, even if you do not want it. Then we report what is named here, and not more.',
  noDuties: 'In our rules there is no law that obliges us to report something about you.',
  reportedTo: 'Who is told',
  what: 'What',
  aboutWhom: 'About whom',
  howSoon: 'How soon',
  withinHours: (hours) => (hours === 1 ? 'within 1 hour' : `within ${hours} hours`),
  clientNotification: 'When we tell you',
  law: 'Where it is written',
  human:
    'If a law asks for something that we otherwise never pass on, a human being decides, not a computer.',
  limits: 'We keep to ourselves what you confide to us. This has limits:',

  permissions: 'What a law allows us to pass on',
  permissionsExplained:
    'Some laws allow us to pass something on and do not oblige us. We do so only after a human being has considered it for you alone: whether it is necessary, whether less would do, whether we ask you first. This is written down.',
  neverFor: 'Never for',
  onlyIfYou: 'Only if you are',
  ofAge: (years) => `${years} years old or older`,
  youngerThan: (years) => `younger than ${years} years`,

  withheld: 'What we do not pass on',
  withheldExplained:
    'An exception needs two people who decide together, a reason and an end. If there is one for you now, it stands in the list above.',
  builtIn: {
    'built-in:unlisted': 'Anything to anybody of whom we do not know who they are.',
    'built-in:undisclosed-offences': 'What you tell us of acts that no court and no police know of.',
    'built-in:funder': 'Whoever pays for the programme gets figures only, and nothing about single persons.',
    'built-in:threatened':
      'While you are threatened, your relatives do not learn from us where you are or how to reach you.',
    'built-in:necessity': 'More than is needed for what it is passed on for.',
  },
  withinLimits: 'Except within the limits that are named above.',
  notTo: 'Not to',
  everybody: 'anybody',
  onlyKinds: 'If it is',
  onlyRoles: 'If the person is',
  exceptFor: 'Except to',
  forPurposes: 'For what',
  everything: 'everything',
  until: 'Until',
  agreed: 'We have agreed so with them.',
  anotherOrganisation: 'an organisation that is not listed',

  readers: 'Who of us reads what we write about you',
  readersExplained:
    'The people who work with you need no consent of yours to read what we write. Each reads what their work needs:',
  ownSessions: 'only of meetings in which they took part',
  rulesOfReading: [
    'If somebody is in danger, or nobody who works with you can be reached, somebody else of us may read. They must say why, and whoever leads the programme is told at once.',
    'Whoever may be in danger is told that there is a danger, and no more.',
    'We write down who reads. Ask us for the list.',
  ],

  withdrawal: 'How you take back your consent',
  withdrawing: [
    'You can take back a consent at any time, as easily as you gave it. Tell us; you need not say why.',
    'It takes effect at once. From then on we pass on nothing that rests on it.',
    'What was passed on before cannot be undone.',
    'Taking it back brings you no disadvantage. You can consent again later.',
    'Orders, agreements and laws hold without your consent. They do not end with it.',
  ],
  withdrawingMandated: 'Your obligation to take part does not rest on your consent. It does not end with it.',
  account: 'How you see what was passed on',
  accounting: [
    'Ask us for the list. It says what kind of information went to whom, when, for what and why.',
    'You can also ask what we hold about you.',
  ],
  concealed: 'What a law forbids us to tell you is not in the list, as long as it forbids it.',
  questions: 'Whom you can ask',
  asking: (holder) =>
    `Ask the person who works with you, or anybody else at ${holder}. We explain this page as often as you like.`,
};

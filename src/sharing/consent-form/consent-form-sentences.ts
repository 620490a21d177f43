import type { StatementLanguage } from '../transparency/index.js';

/** The sentences of a consent form. Names that are put into them are escaped before. */
interface ConsentFormSentences {
  readonly title: string;
  readonly asking: (holder: string) => string;
  readonly takeYourTime: string;
  readonly what: string;
  readonly from: (day: string) => string;
  readonly whileOpen: string;
  readonly notEvenSo: string;
  readonly notEvenSoExplained: string;
  readonly no: string;
  readonly sayingNo: readonly string[];
  readonly yes: string;
  readonly sayingYes: readonly string[];
  readonly law: string;
  readonly lawExplained: string;
  readonly answer: string;
  readonly answers: readonly [yes: string, no: string];
  readonly signature: string;
  readonly guardian: string;
  readonly interpreter: string;
  readonly notice: (version: string) => string;
}

const english: ConsentFormSentences = {
  title: 'May we pass this on?',
  asking: (holder) => `${holder} asks you whether something about you may be passed on. Only you decide.`,
  takeYourTime:
    'Take your time. You can have everything explained, ask somebody whom you trust, and answer another day.',
  what: 'What would be passed on, if you say yes',
  from: (day) => `Not before ${day}. Nothing else, to nobody else, and for nothing else.`,
  whileOpen: 'Only for as long as we work with you.',
  notEvenSo: 'What would not be passed on even then',
  notEvenSoExplained:
    'It is part of the question, but our rules keep it back from those who are named above:',
  no: 'If you say no',
  sayingNo: [
    'Then none of this is passed on because of this form.',
    'You need not say why.',
    'We write down for ourselves that you said no. Those who are named above are not told that you were asked.',
  ],
  yes: 'If you say yes',
  sayingYes: [
    'You can take it back at any time and without a reason. It is enough to tell one of us.',
    'From that moment on we pass on nothing more. What was passed on before cannot be fetched back; we tell you who has it.',
    'Whoever receives something may not pass it on, nor use it for anything else.',
  ],
  law: 'What a law can demand all the same',
  lawExplained:
    'A law can oblige or allow us to pass on something even if you say no, and so can a danger to a life. The page “What happens with your information” says which laws these are; ask us for it.',
  answer: 'Your answer',
  answers: ['Yes, you may pass this on', 'No, you may not'],
  signature: 'Day, name:',
  guardian: 'Guardian: day, name:',
  interpreter: 'Interpreter: day, name:',
  notice: (version) => `Version ${version} of this form.`,
};

const german: ConsentFormSentences = {
  title: 'Dürfen wir das weitergeben?',
  asking: (holder) =>
    `${holder} fragt Sie, ob etwas über Sie weitergegeben werden darf. Das entscheiden nur Sie.`,
  takeYourTime:
    'Nehmen Sie sich Zeit. Sie können sich alles erklären lassen, jemanden fragen, dem Sie vertrauen, und an einem anderen Tag antworten.',
  what: 'Was weitergegeben würde, wenn Sie Ja sagen',
  from: (day) => `Nicht vor dem ${day}. Nichts anderes, an niemand anderen und für nichts anderes.`,
  whileOpen: 'Nur solange wir mit Ihnen arbeiten.',
  notEvenSo: 'Was auch dann nicht weitergegeben würde',
  notEvenSoExplained: 'Es gehört zu der Frage, aber unsere Regeln halten es vor den oben Genannten zurück:',
  no: 'Wenn Sie Nein sagen',
  sayingNo: [
    'Dann wird nichts davon wegen dieses Blattes weitergegeben.',
    'Sie müssen nicht sagen, warum.',
    'Wir halten für uns fest, dass Sie Nein gesagt haben. Die oben Genannten erfahren nicht, dass Sie gefragt wurden.',
  ],
  yes: 'Wenn Sie Ja sagen',
  sayingYes: [
    'Sie können es jederzeit und ohne Grund zurücknehmen. Es genügt, es einem von uns zu sagen.',
    'Von da an geben wir nichts mehr weiter. Was vorher weitergegeben wurde, lässt sich nicht zurückholen; wir sagen Ihnen, wer es hat.',
    'Wer etwas erhält, darf es nicht weitergeben und für nichts anderes verwenden.',
  ],
  law: 'Was ein Gesetz trotzdem verlangen kann',
  lawExplained:
    'Ein Gesetz kann uns verpflichten oder uns erlauben, etwas weiterzugeben, auch wenn Sie Nein sagen; ebenso eine Gefahr für ein Leben. Welche Gesetze das sind, sagt das Blatt „Was mit Ihren Angaben geschieht“; fragen Sie uns danach.',
  answer: 'Ihre Antwort',
  answers: ['Ja, das dürfen Sie weitergeben', 'Nein, das dürfen Sie nicht'],
  signature: 'Tag, Name:',
  guardian: 'Gesetzliche Vertretung: Tag, Name:',
  interpreter: 'Dolmetscherin oder Dolmetscher: Tag, Name:',
  notice: (version) => `Fassung ${version} dieses Blattes.`,
};

export const consentFormSentences: Readonly<Record<StatementLanguage, ConsentFormSentences>> = {
  en: english,
  de: german,
};

import type { Sentences } from './phrasing.js';

export const germanSentences: Sentences = {
  title: 'Was mit Ihren Angaben geschieht',
  asOf: (day) => `Stand: ${day}.`,
  about: [
    'Auf dieser Seite steht, wer von uns was über Sie erfahren darf, wofür, warum und wie lange.',
    'Sie entsteht aus denselben Regeln, nach denen entschieden wird, wenn uns jemand fragt.',
  ],
  writtenFor: (who, programme) =>
    who === 'client'
      ? `Sie richtet sich an Klientinnen und Klienten des Programms „${programme}“.`
      : `Sie richtet sich an Menschen, die zur Teilnahme am Programm „${programme}“ verpflichtet sind: durch ein Gericht, eine Justizvollzugsanstalt oder eine andere Behörde.`,
  mandated:
    'Die Behörde, die Sie verpflichtet, erfährt, was in ihrer Anordnung steht. Darüber werden Sie vorher informiert. Durch Ihre Einwilligung erfährt sie nicht mehr über Sie: Niemand soll Ja sagen müssen zu einer Behörde, die ihn verpflichten kann.',

  holder: 'Wer wir sind',
  holderName: 'Wir sind',
  operator: 'Wer das Programm betreibt',
  funders: 'Wer es bezahlt',
  authorities: 'Behörden, mit denen wir zusammenarbeiten',
  notWritten: 'hier nicht festgehalten, bitte fragen Sie uns',
  none: 'keine',

  sharing: 'Wer was erfahren darf',
  forEverybody:
    'Diese Seite gilt für alle und kennt keine einzelne Person. Sie nennt, was unsere Vereinbarungen mit anderen Stellen erlauben. Wenn Sie einwilligen, dürfen andere mehr erfahren: Sie entscheiden, wer, was, wofür und wie lange. Wenn ein Gericht oder eine andere Behörde anordnet, dass sie etwas über Sie erfährt, informieren wir Sie vorher.',
  nothingShared:
    'Zurzeit dürfen wir nichts weitergeben, außer wo uns ein Gesetz verpflichtet oder es erlaubt oder ein Leben in Gefahr ist.',
  mayBeShared:
    'Zurzeit dürfen wir Folgendes weitergeben, und sonst nichts, außer wo uns ein Gesetz verpflichtet oder es erlaubt oder ein Leben in Gefahr ist:',
  columns: ['Wofür', 'Über wen', 'Was', 'Warum wir dürfen', 'Längstens bis'],
  ourselves: 'wir selbst',
  privatePerson: 'Eine Privatperson',
  generalised: 'nur ein Kennzeichen und eine Altersgruppe',
  kept: (days) => (days === 1 ? 'höchstens 1 Tag aufbewahrt' : `höchstens ${days} Tage aufbewahrt`),
  guardian:
    '„Ihre Einwilligung“ ist auch die Einwilligung Ihrer gesetzlichen Vertretung, wenn jemand für Sie entscheidet.',
  agreementsNotAlone:
    'Eine Vereinbarung zwischen uns und einer anderen Stelle reicht nicht aus, damit wir etwas über Sie weitergeben. Sie regelt nur, wie es geschieht, wenn etwas anderes es erlaubt.',
  rulesOfSharing: [
    'Wer etwas erhält, darf es nicht weitergeben und für nichts anderes verwenden.',
    'Wir schreiben auf, was wir weitergeben.',
    'Wenn wir etwas weitergeben, zu dem Sie nicht gefragt wurden, informieren wir Sie vorher. Nur wo ein Gesetz es so bestimmt oder ein Leben in Gefahr ist, kann es später sein.',
  ],

  duties: 'Was wir melden müssen',
  dutiesExplained:
    'Manche Gesetze verpflichten uns zu einer Meldung, auch wenn Sie das nicht wollen. Dann melden wir, was hier steht, und nicht mehr.',
  noDuties: 'In unseren Regeln steht kein Gesetz, das uns verpflichtet, etwas über Sie zu melden.',
  reportedTo: 'Wer es erfährt',
  what: 'Was',
  aboutWhom: 'Über wen',
  howSoon: 'Wie schnell',
  withinHours: (hours) => (hours === 1 ? 'innerhalb von 1 Stunde' : `innerhalb von ${hours} Stunden`),
  clientNotification: 'Wann wir es Ihnen sagen',
  law: 'Wo es steht',
  human:
    'Wenn ein Gesetz etwas verlangt, das wir sonst nie weitergeben, entscheidet ein Mensch und kein Computer.',
  limits: 'Was Sie uns anvertrauen, behalten wir für uns. Das hat Grenzen:',

  permissions: 'Was ein Gesetz uns weiterzugeben erlaubt',
  permissionsExplained:
    'Manche Gesetze erlauben uns, etwas weiterzugeben, und verpflichten uns nicht dazu. Wir tun es nur, wenn ein Mensch es allein für Sie abgewogen hat: ob es nötig ist, ob weniger genügt, ob wir Sie vorher fragen. Das wird aufgeschrieben.',
  neverFor: 'Nie dafür',
  onlyIfYou: 'Nur wenn dies auf Sie zutrifft',
  ofAge: (years) => `mindestens ${years} Jahre alt`,
  youngerThan: (years) => `jünger als ${years} Jahre`,

  withheld: 'Was wir nicht weitergeben',
  withheldExplained:
    'Eine Ausnahme braucht zwei Menschen, die gemeinsam entscheiden, einen Grund und ein Ende. Gibt es für Sie gerade eine, so steht sie in der Liste oben.',
  builtIn: {
    'built-in:unlisted': 'Irgendetwas an jemanden, von dem wir nicht wissen, wer es ist.',
    'built-in:undisclosed-offences':
      'Was Sie uns über Taten sagen, von denen Gericht und Polizei nichts wissen.',
    'built-in:funder': 'Wer das Programm bezahlt, bekommt nur Zahlen und nichts über einzelne Menschen.',
    'built-in:threatened':
      'Solange Sie bedroht werden, erfahren Ihre Angehörigen von uns nicht, wo Sie sind und wie man Sie erreicht.',
    'built-in:necessity': 'Mehr, als für den jeweiligen Zweck nötig ist.',
  },
  withinLimits: 'Außer in den Grenzen, die oben stehen.',
  notTo: 'Gesperrt für',
  everybody: 'alle',
  onlyKinds: 'Wenn es sich handelt um',
  onlyRoles: 'Wenn die Person dies ist',
  exceptFor: 'Ausgenommen',
  forPurposes: 'Wofür',
  everything: 'alles',
  until: 'Bis',
  agreed: 'Das haben wir so vereinbart.',
  anotherOrganisation: 'eine Stelle, die nicht aufgeführt ist',

  readers: 'Wer von uns liest, was wir über Sie aufschreiben',
  readersExplained:
    'Wer mit Ihnen arbeitet, braucht keine Einwilligung, um zu lesen, was wir aufschreiben. Jeder liest, was die eigene Arbeit braucht:',
  ownSessions: 'nur von Treffen, bei denen sie dabei waren',
  rulesOfReading: [
    'Wenn jemand in Gefahr ist oder niemand zu erreichen ist, der mit Ihnen arbeitet, darf jemand anderes von uns lesen. Dann muss der Grund genannt werden, und die Leitung erfährt es sofort.',
    'Wer in Gefahr sein kann, erfährt, dass es eine Gefahr gibt, und nicht mehr.',
    'Wir schreiben auf, wer liest. Fragen Sie uns nach der Liste.',
  ],

  withdrawal: 'Wie Sie Ihre Einwilligung zurücknehmen',
  withdrawing: [
    'Sie können eine Einwilligung jederzeit zurücknehmen, so leicht, wie Sie sie gegeben haben. Sagen Sie es uns; einen Grund müssen Sie nicht nennen.',
    'Das gilt sofort. Von da an geben wir nichts mehr weiter, was darauf beruht.',
    'Was vorher weitergegeben wurde, lässt sich nicht rückgängig machen.',
    'Sie haben dadurch keinen Nachteil. Sie können später wieder einwilligen.',
    'Anordnungen, Vereinbarungen und Gesetze gelten ohne Ihre Einwilligung. Sie enden nicht mit ihr.',
  ],
  withdrawingMandated:
    'Ihre Pflicht zur Teilnahme beruht nicht auf Ihrer Einwilligung. Sie endet nicht mit ihr.',
  account: 'Wie Sie sehen, was weitergegeben wurde',
  accounting: [
    'Fragen Sie uns nach der Liste. In ihr steht, welche Art von Angaben an wen ging, wann, wofür und warum.',
    'Sie können auch fragen, was wir über Sie festgehalten haben.',
  ],
  concealed:
    'Was ein Gesetz uns verbietet, Ihnen zu sagen, steht nicht in der Liste, solange es das verbietet.',
  questions: 'Wen Sie fragen können',
  asking: (holder) =>
    `Fragen Sie die Person, die mit Ihnen arbeitet, oder jemand anderen bei ${holder}. Wir erklären Ihnen diese Seite, so oft Sie möchten.`,
};

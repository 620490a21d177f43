import type {
  DataCategory,
  DataSubject,
  Ground,
  LegalStatus,
  OrganisationKind,
  Purpose,
  Role,
} from '../../vocabulary/index.js';

/** What a client is told in German in place of the words of professionals. */
export const germanCategories = {
  identity: 'Name, Geburtsdatum, Geschlecht und Foto',
  reference: 'Aktenzeichen',
  contact: 'Telefon, E-Mail und andere Wege der Erreichbarkeit',
  whereabouts: 'Adresse und Aufenthaltsort',
  'family-and-network': 'Familie, Freunde und andere Bindungen',
  'education-and-work': 'Schule, Ausbildung und Arbeit',
  'finances-and-housing': 'Geld und Wohnen',
  health: 'Gesundheit und Behandlung',
  beliefs: 'Religion und Weltanschauung',
  offences: 'Vorwürfe, Strafen und Auflagen, die Gericht oder Polizei bekannt sind',
  'undisclosed-offences': 'Taten, von denen Gericht und Polizei nichts wissen',
  security: 'Bedrohungen, Gefahren und Schutz',
  participation: 'Teilnahme: Vereinbarung, Anwesenheit, Pausen',
  'needs-and-plan': 'Bedarf, Stärken und Plan',
  progress: 'Fortschritte bei den Zielen',
  'counselling-notes': 'was vertraulich besprochen wurde',
  'case-administration': 'Termine und Zuständigkeiten in der Akte',
  organisational: 'Angaben über eine Einrichtung oder ein Programm',
} as const satisfies Record<DataCategory, string>;

export const germanPurposes = {
  'case-management': 'gemeinsam an Ihrem Fall arbeiten',
  'service-delivery': 'Ihnen eine Leistung geben, zum Beispiel Wohnung, Arbeit oder Therapie',
  supervision: 'Auflagen überwachen, die ein Gericht erteilt hat',
  'release-planning': 'eine Haftentlassung und die Zeit danach vorbereiten',
  safeguarding: 'Sie oder andere vor Schaden schützen',
  'criminal-investigation': 'herausfinden, wer eine Straftat begangen hat',
  'family-support': 'Angehörige und andere besorgte Menschen beraten',
  evaluation: 'herausfinden, wie gut das Programm wirkt',
  'funding-accountability': 'zeigen, wofür das Geld verwendet wurde',
  'subject-access': 'einem Menschen sagen, was über ihn festgehalten ist',
  publication: 'veröffentlichen, was Sie erzählt oder gemacht haben',
} as const satisfies Record<Purpose, string>;

export const germanSubjects = {
  client: 'Sie selbst',
  relative: 'Ihre Angehörigen und andere Nahestehende',
  staff: 'Mitarbeitende und Freiwillige',
  victim: 'Menschen, denen geschadet wurde',
  'third-party': 'andere Menschen',
  nobody: 'keine Person',
} as const satisfies Record<DataSubject, string>;

export const germanGrounds = {
  consent: 'Ihre Einwilligung',
  mandate: 'eine Anordnung oder Auflage, über die Sie informiert wurden',
  agreement: 'eine Vereinbarung zwischen uns und dieser Stelle',
  'legal-duty': 'ein Gesetz, das uns verpflichtet',
  'legal-permission': 'ein Gesetz, das es uns erlaubt, und eine Abwägung für Sie',
  'vital-interest': 'eine Entscheidung, dass ein Leben in Gefahr ist',
} as const satisfies Record<Ground, string>;

export const germanLegalStatuses = {
  none: 'ohne Verfahren und ohne Strafe',
  'pre-trial-detainee': 'in Untersuchungshaft',
  'convicted-prisoner': 'in Strafhaft',
  probationer: 'unter Bewährungsaufsicht',
} as const satisfies Record<LegalStatus, string>;

export const germanKinds = {
  'civil-society-organisation': 'gemeinnütziger Träger',
  'state-programme': 'staatliches Ausstiegsprogramm',
  prison: 'Justizvollzugsanstalt',
  'probation-service': 'Bewährungshilfe',
  police: 'Polizei',
  'security-service': 'Nachrichtendienst',
  court: 'Gericht',
  municipality: 'Gemeinde oder Stadtverwaltung',
  'health-provider': 'Gesundheitseinrichtung',
  'employment-service': 'Arbeitsvermittlung',
  'education-provider': 'Bildungsträger',
  funder: 'Geldgeber',
  other: 'andere Einrichtung',
  'social-welfare-agency': 'Sozialamt',
  'prosecutors-office': 'Staatsanwaltschaft',
  'immigration-authority': 'Ausländerbehörde',
  'other-state-programme': 'Programm eines anderen Staates oder Landes',
  school: 'Schule',
  'youth-centre': 'Jugendzentrum',
  'religious-organisation': 'Religionsgemeinschaft',
  'community-organisation': 'Verein oder örtliche Gemeinschaft',
} as const satisfies Record<OrganisationKind, string>;

export const germanRoles = {
  'case-manager': 'Fallführung',
  counsellor: 'Beratung',
  former: 'Aussteigerin oder Aussteiger als Begleitung',
  'religious-expert': 'Fachkraft für religiöse Fragen',
  psychologist: 'Psychologin oder Psychologe',
  'programme-manager': 'Programmleitung',
  'helpline-adviser': 'Beratung am Telefon',
  client: 'Klientin oder Klient',
  relative: 'Angehörige oder Nahestehende',
  'prison-staff': 'Bedienstete einer Justizvollzugsanstalt',
  'probation-officer': 'Bewährungshelferin oder Bewährungshelfer',
  'police-officer': 'Polizistin oder Polizist',
  judge: 'Richterin oder Richter',
  'health-professional': 'Fachkraft für Gesundheit',
  'municipal-officer': 'Mitarbeitende einer Gemeinde',
  'employment-adviser': 'Arbeitsvermittlerin oder Arbeitsvermittler',
  'funder-officer': 'Mitarbeitende eines Geldgebers',
  prosecutor: 'Staatsanwältin oder Staatsanwalt',
  'security-officer': 'Mitarbeitende eines Nachrichtendienstes',
  'conference-coordinator': 'Koordination einer Netzwerkkonferenz',
  guardian: 'gesetzliche Vertretung',
  teacher: 'Lehrerin oder Lehrer',
  interpreter: 'Dolmetscherin oder Dolmetscher',
  volunteer: 'Freiwillige oder Freiwilliger',
} as const satisfies Record<Role, string>;

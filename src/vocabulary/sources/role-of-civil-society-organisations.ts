import type { SourceId } from './source-id.js';
import type { SourceStatement } from './source-statement.js';

/** What the library takes from «RAN: the role of civil society organisations in exit work (2022)», in its own words. */
export const roleOfCivilSocietyOrganisations: Readonly<
  Record<Extract<SourceId, `CS-${string}`>, SourceStatement>
> = {
  'CS-1.1-01': {
    kind: 'schema',
    where: 'I Introduction',
    statement:
      'Typical state partners of CSOs are prison and probation services, police and municipal authorities.',
  },
  'CS-1.1-02': {
    kind: 'documentation',
    where: 'I Introduction',
    statement:
      'Background: exit work predates the jihadist wave (right-wing exit in the 1980s–90s, Northern Irish demobilisation); in 2014 the UN urged states to reintegrate returned fighters, and the EU recommended that states consider exit strategies fitted to culture and context.',
  },
  'CS-1.1-03': {
    kind: 'schema',
    where: 'I Introduction',
    statement: 'Returning children and women call for particular attention.',
  },
  'CS-1.1-04': {
    kind: 'documentation',
    where: 'I Introduction',
    statement:
      'Rising numbers of terrorist inmates call for a more systemic handling of risk assessment, rehabilitation and reintegration; at the same time the group has grown more diverse (more right-wing offenders, more Islamist women).',
  },
  'CS-1.1-05': {
    kind: 'practice',
    where: 'I Introduction',
    statement: 'Short sentences leave only a narrow window for change.',
  },
  'CS-1.1-06': {
    kind: 'lifecycle',
    where: 'I Introduction',
    statement:
      'Knowing and handling the risks and needs of diverse prisoner groups along the whole detention–prison–probation continuum is key to preventing reoffending and to reintegration.',
  },
  'CS-1.1-07': {
    kind: 'documentation',
    where: 'I Introduction',
    statement:
      'CSO practice is little documented; the paper’s own basis is 8 interviewed CSOs plus 7 of 17 surveyed (given as 42 %), i.e. 15 organisations, 27 interventions, 9 countries in autumn 2021.',
  },
  'CS-1.1-08': {
    kind: 'schema',
    where: 'I Introduction',
    statement:
      'CSOs have three functions: exit work as a stand-alone intervention, supporting services for exit, and help for families/concerned people.',
  },
  'CS-1.1-09': {
    kind: 'documentation',
    where: 'I Introduction; IV (1)',
    statement:
      'Open challenges named: extremists recruit and spread propaganda online, so the EU’s 2021 orientations put the online field first; and prosecuting, repatriating and reintegrating returned fighters with their families needs more work.',
  },
  'CS-1.2-01': {
    kind: 'schema',
    where: 'I Definitions box',
    statement:
      'A CSO is a voluntary, non-profit group of people, organised locally, nationally or internationally, distinct from state and market.',
  },
  'CS-1.2-02': {
    kind: 'schema',
    where: 'I Definitions box',
    statement:
      'CSO and NGO are synonyms here; civil society is broader and also covers actors, communities and informal associations.',
  },
  'CS-1.2-03': {
    kind: 'documentation',
    where: 'I Definitions box',
    statement:
      'Exit work helps people who want out of a violent extremist group and/or away from radical thinking.',
  },
  'CS-1.2-04': {
    kind: 'schema',
    where: 'I Definitions box',
    statement:
      'Goals of exit work may include disengagement, deradicalisation, rehabilitation and reintegration, and with them prevention of offences.',
  },
  'CS-1.2-05': {
    kind: 'schema',
    where: 'I Definitions box',
    statement:
      'Participants may be: currently involved; failed travellers to war zones; returned fighters; radicalised in prison; or already decided to leave and seeking help.',
  },
  'CS-1.2-06': {
    kind: 'schema',
    where: 'I Definitions box',
    statement: 'The word client marks a voluntary relation between service provider and participant.',
  },
  'CS-1.2-07': {
    kind: 'schema',
    where: 'I Definitions box',
    statement: 'Beneficiary denotes participants whom a court or prison obliges to take part.',
  },
  'CS-1.2-08': {
    kind: 'schema',
    where: 'I Definitions box',
    statement:
      'Tertiary prevention targets those already involved, to motivate change and support exit, with any mix of the four goals.',
  },
  'CS-1.2-09': {
    kind: 'schema',
    where: 'I Definitions box',
    statement:
      'Advice to relatives and professionals in contact with a radicalised person also counts as tertiary prevention.',
  },
  'CS-1.2-10': {
    kind: 'documentation',
    where: 'I Definitions box',
    statement:
      'A violent extremist supports ideas, or belongs to groups, that promote force to impose an extremist ideology; terrorism and other politically motivated violence are included.',
  },
  'CS-2.1-01': {
    kind: 'schema',
    where: 'II CSOs in exit work > Scandinavia',
    statement:
      'Leaving is hindered by fear of reprisals, social stigma and lack of acceptance elsewhere, and early on by services that shied away from the group.',
  },
  'CS-2.1-02': {
    kind: 'programme',
    where: 'II CSOs in exit work > Scandinavia',
    statement:
      'Exit Norway: 3-year government-funded pilot combining exit support, a local parent network, training of 700 practitioners and work with municipalities; ended for lack of funds, but routines were absorbed.',
  },
  'CS-2.1-03': {
    kind: 'programme',
    where: 'II CSOs in exit work > Scandinavia',
    statement:
      'Exit Sweden: formers as staff and leaders gave credibility but lacked management skill; professionalised from 2002, multidisciplinary with formers since 2006, returned fighters added in 2020.',
  },
  'CS-2.2-01': {
    kind: 'programme',
    where: 'II CSOs in exit work > Germany',
    statement:
      'German state and CSO programmes often complement one another in area, target audience, services and methods.',
  },
  'CS-2.2-02': {
    kind: 'programme',
    where: 'II CSOs in exit work > Germany',
    statement:
      'Exit Germany: formers and other professionals as case workers, nationwide psychosocial, functional and social reintegration support.',
  },
  'CS-2.2-03': {
    kind: 'programme',
    where: 'II CSOs in exit work > Germany',
    statement: 'Hayat began with family counselling and later added direct work with the extremist person.',
  },
  'CS-2.2-04': {
    kind: 'programme',
    where: 'II CSOs in exit work > Germany',
    statement:
      'VPN extended from right-wing clients to Islamist offenders, returnees, and explicitly women and girls, because of gender-specific radicalisation roles.',
  },
  'CS-2.2-05': {
    kind: 'programme',
    where: 'II CSOs in exit work > Germany',
    statement:
      'VPN helps set national quality standards for prison and probation; the nationwide training has three foci: detecting/diagnosing, preventing radicalisation of young detainees, starting and accompanying deradicalisation/disengagement.',
  },
  'CS-2.2-06': {
    kind: 'schema',
    where: 'II CSOs in exit work > Germany',
    statement: 'Services are delivered in prisons, youth institutions and judicial social service offices.',
  },
  'CS-2.2-07': {
    kind: 'programme',
    where: 'II CSOs in exit work > Germany > BAMF Advice Centre',
    statement:
      'The state-run hotline is toll-free, low-threshold and low-bureaucracy, and gives basic and legal information.',
  },
  'CS-2.2-08': {
    kind: 'lifecycle',
    where: 'II CSOs in exit work > Germany > BAMF Advice Centre',
    statement:
      'The hotline triages whether secondary or tertiary measures are needed and hands the case to a qualified CSO in the same area.',
  },
  'CS-2.3-01': {
    kind: 'programme',
    where: 'II CSOs in exit work > Netherlands',
    statement:
      'The Netherlands kept exit and family support for people outside justice apart from government.',
  },
  'CS-2.3-02': {
    kind: 'practice',
    where: 'II CSOs in exit work > Netherlands',
    statement:
      'A CSO partner was chosen for care/security experience, expertise with diverse groups, research capacity and familiarity with state funding.',
  },
  'CS-2.3-03': {
    kind: 'programme',
    where: 'II CSOs in exit work > Netherlands',
    statement:
      'Forsa clients come mostly through municipalities or directly/through families; prisoners may join too.',
  },
  'CS-2.3-04': {
    kind: 'programme',
    where: 'II CSOs in exit work > Netherlands',
    statement: 'LSE participation is voluntary with no judicial oversight, unlike the state-run TER.',
  },
  'CS-2.3-05': {
    kind: 'programme',
    where: 'II CSOs in exit work > Netherlands',
    statement:
      'Dutch policy of 2014 promised support to every affected citizen, hence exit help outside the justice system and help for families of people planning to travel, or already travelled, to war zones.',
  },
  'CS-2.4-01': {
    kind: 'programme',
    where: 'II CSOs in exit work > France',
    statement:
      'PAIRS runs 20 hours weekly for up to 1–1.5 years, individual and group, on three pillars: psychological support, religious mediation, functional reintegration.',
  },
  'CS-2.4-02': {
    kind: 'programme',
    where: 'II CSOs in exit work > France',
    statement:
      'PAIRS followed the experimental RIVE by tender, as a 3-year state-funded pilot with sites added 2018–19; it complements prison and probation programmes and its CSOs are partners.',
  },
  'CS-2.5-01': {
    kind: 'schema',
    where: 'II > closing',
    statement:
      'Programmes arise bottom-up (a CSO answers a local problem, reaching people who avoid the state) or top-down (government commissions them to fill gaps, inside or outside justice).',
  },
  'CS-3.1-01': {
    kind: 'schema',
    where: 'III Typology (Fig. 1)',
    statement:
      'CSO roles are typed by audience and intervention: extremists get stand-alone exit interventions or exit support services; concerned people get helplines, counselling or support groups.',
  },
  'CS-3.1-02': {
    kind: 'schema',
    where: 'III Stand-alone exit interventions',
    statement:
      'A programme is a reproducible package of know-how, measures and organisation that can be set up locally.',
  },
  'CS-3.1-03': {
    kind: 'schema',
    where: 'III Stand-alone exit interventions',
    statement:
      'A project is a free-standing, usually time-limited initiative for a specific problem, which may borrow from other projects as its organisers see fit and is run as a pilot to test fit with needs.',
  },
  'CS-3.1-04': {
    kind: 'lifecycle',
    where: 'III Stand-alone exit interventions',
    statement: 'A project ends with an evaluation that informs continuation or change.',
  },
  'CS-3.1-05': {
    kind: 'schema',
    where: 'III Stand-alone exit interventions',
    statement:
      'Stand-alone interventions aim to disengage, deradicalise and/or reintegrate those involved, leaving, or already out.',
  },
  'CS-3.1-06': {
    kind: 'documentation',
    where: 'III Stand-alone exit interventions (Fig. 2)',
    statement:
      'CSO-led exit interventions were found in 10 of 27 EU states: one known in each of 7, two each in Austria and Finland, an estimated 30 or more by 20+ CSOs in Germany.',
  },
  'CS-3.1-07': {
    kind: 'schema',
    where: 'III Stand-alone exit interventions',
    statement:
      'Work is local, regional, national or international; one CSO may serve several countries (CEAPIRE: Belgium and the Netherlands).',
  },
  'CS-3.2-01': {
    kind: 'schema',
    where: 'III Stand-alone > Participants',
    statement: 'Programmes are either ideology-specific or ideology-independent.',
  },
  'CS-3.2-02': {
    kind: 'schema',
    where: 'III Stand-alone > Participants',
    statement:
      'Groups served: right-wing, Islamist, both, left-wing (at least one CSO), or any ideology; CSOs also met people drawn to eco-fascism, animal-rights extremism, conspiracy beliefs or Russian-financed paramilitaries.',
  },
  'CS-3.2-03': {
    kind: 'schema',
    where: 'III Stand-alone > Participants',
    statement:
      'Two thirds (10 of 15) of CSOs worked with returnees; some practitioners see women returnees as an emerging group, and one CSO worked with undocumented people.',
  },
  'CS-3.2-04': {
    kind: 'programme',
    where: 'III Stand-alone > Participants',
    statement:
      'Most stand-alone programmes also advise relatives, friends and professionals who make contact.',
  },
  'CS-3.3-01': {
    kind: 'schema',
    where: 'III Stand-alone > Nature of participation',
    statement:
      'Participation is voluntary or involuntary; most programmes in and outside prison insist on voluntariness.',
  },
  'CS-3.3-02': {
    kind: 'schema',
    where: 'III Stand-alone > Nature of participation',
    statement:
      'Involuntary means court-ordered within the sentence, or a condition of probation or early release; PAIRS also knows assignment in custody and takes voluntary prisoners.',
  },
  'CS-3.3-03': {
    kind: 'lifecycle',
    where: 'III Stand-alone > Nature of participation',
    statement:
      'In PAIRS, failing the programme’s requirements puts a mandated participant at risk of revocation and custody.',
  },
  'CS-3.4-01': {
    kind: 'schema',
    where: 'III Stand-alone > Implementation setting',
    statement:
      'Setting is open, criminal-justice or both; open settings admit people in and outside justice, and setting drives contact approach and cooperation form.',
  },
  'CS-3.4-02': {
    kind: 'schema',
    where: 'III Stand-alone > Implementation setting',
    statement:
      'No tertiary exit practice in the EU was found to work purely online; web methods are emerging.',
  },
  'CS-3.4-03': {
    kind: 'lifecycle',
    where: 'III Stand-alone > Implementation setting',
    statement:
      'Open-setting programmes depend on self-contact or referral, so clients show at least readiness to consider leaving.',
  },
  'CS-3.4-04': {
    kind: 'practice',
    where: 'III Stand-alone > Implementation setting',
    statement:
      'Motivation fluctuates even after self-contact, so availability and fast answers are decisive.',
  },
  'CS-3.4-05': {
    kind: 'schema',
    where: 'III Stand-alone > Implementation setting',
    statement:
      'Making oneself visible so that clients or multipliers come is called the passive contact approach; it is contrasted with an active one.',
  },
  'CS-3.4-06': {
    kind: 'schema',
    where: 'III Stand-alone > Implementation setting',
    statement:
      'Visibility targets clients and multipliers (police, social and youth workers) through adverts, online, word of mouth, media, targeted ads, and events or training for professionals (Legato: weekly).',
  },
  'CS-3.4-07': {
    kind: 'schema',
    where: 'III Stand-alone > Implementation setting',
    statement:
      'Referrers include teachers, employers, health staff, social workers, police, prison and probation staff.',
  },
  'CS-3.4-08': {
    kind: 'practice',
    where: 'III Stand-alone > Implementation setting',
    statement:
      'First arrest or imprisonment can open a window for reflection; police and prison staff should then tell people about exit services.',
  },
  'CS-3.4-09': {
    kind: 'documentation',
    where: 'III Stand-alone > Implementation setting',
    statement:
      'Independence from the state attracts people wary of its agencies, and self-contact programmes meet severe resistance less often and may see more commitment than active-contact or mandated ones.',
  },
  'CS-3.5-01': {
    kind: 'schema',
    where: 'III Stand-alone > Criminal justice setting',
    statement:
      'Justice-setting participants are convicted prisoners, probationers or, less often, pre-trial detainees.',
  },
  'CS-3.5-02': {
    kind: 'schema',
    where: 'III Stand-alone > Criminal justice setting; IV (4)',
    statement:
      'Cooperation ranges from ad hoc through case-based (network and channels) to systemic (CSO workers inside multi-agency teams, adding a psychosocial-educational view to the security view).',
  },
  'CS-3.5-03': {
    kind: 'schema',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement:
      'Type A serves people detained for ideologically motivated crimes: NEUSTART (pre-trial), PAIRS, VPN.',
  },
  'CS-3.5-04': {
    kind: 'lifecycle',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement:
      'For people in pre-trial custody, NEUSTART’s coordinator convenes detainee and network to draw up a plan shown to the judge at trial as an added sentencing consideration.',
  },
  'CS-3.5-05': {
    kind: 'schema',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement:
      'Type B is designed specifically for prison inmates; DERAD, the example, also screens inmates and runs preventive groups.',
  },
  'CS-3.5-06': {
    kind: 'schema',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement:
      'Type C covers the full prison-to-probation span and often later; LSE Forsa does so with two full-time workers while its other staff work openly.',
  },
  'CS-3.5-07': {
    kind: 'lifecycle',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement:
      'In VPN’s prison programmes (the Type C example) one CSO-appointed case manager is the main contact from sentence through release planning to after release.',
  },
  'CS-3.5-08': {
    kind: 'schema',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement:
      'That case manager coordinates interventions per phase, leads or joins case conferences, and draws on individual and group work plus release planning in prison.',
  },
  'CS-3.5-09': {
    kind: 'practice',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement: 'After release VPN supports intensively for 6–12 months, sometimes longer.',
  },
  'CS-3.5-10': {
    kind: 'lifecycle',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement: 'At VPN contact frequency is then gradually reduced.',
  },
  'CS-3.5-11': {
    kind: 'lifecycle',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement: 'VPN stays reachable long term for stressful times.',
  },
  'CS-3.5-12': {
    kind: 'schema',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement:
      'Type D prepares release; the example, NEUSTART social net conferencing, serves ordinary and violent extremist offenders near release and pre-trial detainees.',
  },
  'CS-3.5-13': {
    kind: 'schema',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement: 'A wide circle meets face to face to make a realistic, binding, sustainable release plan.',
  },
  'CS-3.5-14': {
    kind: 'lifecycle',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement: 'The release plan goes to the judge who decides parole.',
  },
  'CS-3.5-15': {
    kind: 'schema',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement:
      'Two coordinators prepare the conference; the prisoner, social network and professionals write the plan together.',
  },
  'CS-3.5-16': {
    kind: 'schema',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement: 'Release-plan topics include daily routine, work and housing.',
  },
  'CS-3.5-17': {
    kind: 'practice',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement:
      'The method fosters ownership, family ties, shared responsibility and solutions from family and community.',
  },
  'CS-3.5-18': {
    kind: 'schema',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement: 'The plan treats obstacles to implementation and drivers of re-engagement or reoffending.',
  },
  'CS-3.5-19': {
    kind: 'lifecycle',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement: 'A follow-up conference takes place after 6 months.',
  },
  'CS-3.5-20': {
    kind: 'schema',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement: 'The probation officer supervises plan implementation.',
  },
  'CS-3.5-21': {
    kind: 'schema',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement: 'Type E reintegrates former offenders after release, mostly on probation; example PAIRS.',
  },
  'CS-3.5-22': {
    kind: 'programme',
    where: 'III Stand-alone > Types A–E (Fig. 3) (PAIRS)',
    statement:
      'PAIRS social pillar (social workers): housing, administrative errands, job finding, relearning everyday skills such as transport, shopping, cooking, budgeting.',
  },
  'CS-3.5-23': {
    kind: 'programme',
    where: 'III Stand-alone > Types A–E (Fig. 3) (PAIRS)',
    statement:
      'PAIRS psychological pillar: mental-health needs plus group activities (religious, sport, culture, volunteering, workshops) for reflection and social skills.',
  },
  'CS-3.5-24': {
    kind: 'programme',
    where: 'III Stand-alone > Types A–E (Fig. 3) (PAIRS)',
    statement:
      'PAIRS ideological pillar: mediators hold inter-faith debates, visits, and text study with historical context.',
  },
  'CS-3.5-25': {
    kind: 'practice',
    where: 'III Stand-alone > Types A–E (Fig. 3) (PAIRS)',
    statement: 'PAIRS participants see their probation officer monthly.',
  },
  'CS-3.5-26': {
    kind: 'sharing',
    where: 'III Stand-alone > Types A–E (Fig. 3) (PAIRS)',
    statement: 'PAIRS reports quarterly; both sources together give a regular qualitative progress review.',
  },
  'CS-3.5-27': {
    kind: 'programme',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement: 'Open-setting CSOs also do D- and E-type work (release planning, reintegration).',
  },
  'CS-3.5-28': {
    kind: 'schema',
    where: 'III Stand-alone > Types A–E (Fig. 3), note 84',
    statement:
      'One programme may be run by several CSOs together (JUST X: VPN with Denkzeit and Projekt Nexus; Prisma Sachsen: VPN with Outlaw).',
  },
  'CS-3.5-29': {
    kind: 'programme',
    where: 'III Stand-alone > Types A–E (Fig. 3)',
    statement:
      'VPN’s intensive support after release serves both functional and social reintegration: transport, housing, work, money, and (re)building ties to prosocial networks.',
  },
  'CS-3.6-01': {
    kind: 'documentation',
    where: 'III Methods and approaches',
    statement: 'Diverse methods meet diverse needs but make equal standards hard to reach.',
  },
  'CS-3.6-02': {
    kind: 'programme',
    where: 'III Methods and approaches',
    statement:
      'Counselling and exit providers in the German advice-centre network were found (2017 evaluation) to differ on what counts as a case, on success, and on how to counsel.',
  },
  'CS-3.6-03': {
    kind: 'practice',
    where: 'III Methods and approaches',
    statement:
      'Shared foundation: every contact is non-judgemental, non-confrontational and respectful of human rights and dignity.',
  },
  'CS-3.6-04': {
    kind: 'schema',
    where: 'III Methods and approaches',
    statement: 'Individual work predominates and is mostly multidisciplinary and tailor-made.',
  },
  'CS-3.6-05': {
    kind: 'lifecycle',
    where: 'III Methods and approaches',
    statement: 'The first phase is rapport-building plus multi-dimensional needs assessment.',
  },
  'CS-3.7-01': {
    kind: 'schema',
    where: 'III Needs (Fig. 4)',
    statement:
      'Need area mental health: treatment need explored through substance abuse, trauma/post-traumatic stress, other problems.',
  },
  'CS-3.7-02': {
    kind: 'schema',
    where: 'III Needs (Fig. 4)',
    statement:
      'Need area cognitive: questions about a violence-promoting political or religious ideology, critical thinking, and similar.',
  },
  'CS-3.7-03': {
    kind: 'schema',
    where: 'III Needs (Fig. 4)',
    statement:
      'Need area functional reintegration: housing, education, work, money, tattoo removal, moving away, administrative errands.',
  },
  'CS-3.7-04': {
    kind: 'schema',
    where: 'III Needs (Fig. 4)',
    statement:
      'Need area social reintegration, resources: earlier and current prosocial contacts worth (re)connecting; family bonds.',
  },
  'CS-3.7-05': {
    kind: 'practice',
    where: 'III Needs (Fig. 4)',
    statement: 'Family bonds are strengthened only where the family proves a positive factor.',
  },
  'CS-3.7-06': {
    kind: 'schema',
    where: 'III Needs (Fig. 4)',
    statement:
      'Need area social reintegration, obstacles: isolation, stigma, social skills, anger and conflict management.',
  },
  'CS-3.7-07': {
    kind: 'schema',
    where: 'III Needs (Fig. 4)',
    statement: 'Need area security, part 1: is the person threatened, e.g. by former group members?',
  },
  'CS-3.7-08': {
    kind: 'schema',
    where: 'III Needs (Fig. 4)',
    statement: 'Need area security, part 2: does the person endanger others?',
  },
  'CS-3.8-01': {
    kind: 'lifecycle',
    where: 'III Intervention plan and case manager',
    statement: 'The needs assessment leads to a tailor-made multidisciplinary plan.',
  },
  'CS-3.8-02': {
    kind: 'lifecycle',
    where: 'III Intervention plan and case manager',
    statement: 'Along with the plan comes the appointment of a case manager or mentor.',
  },
  'CS-3.8-03': {
    kind: 'schema',
    where: 'III Intervention plan and case manager',
    statement:
      'Plans may hold tangible services (transport, relocation, housing, employment, tattoo removal, errands) and intangible ones (psychosocial support, counselling, skills training and the like).',
  },
  'CS-3.8-04': {
    kind: 'schema',
    where: 'III Intervention plan and case manager',
    statement: 'The case manager is the participant’s key contact.',
  },
  'CS-3.8-05': {
    kind: 'practice',
    where: 'III Intervention plan and case manager',
    statement: 'Case-manager duty: monitor the plan’s implementation.',
  },
  'CS-3.8-06': {
    kind: 'schema',
    where: 'III Intervention plan and case manager',
    statement: 'Case-manager duty: manage resources and link the person to services.',
  },
  'CS-3.8-07': {
    kind: 'practice',
    where: 'III Intervention plan and case manager',
    statement: 'Case-manager duty: bring in an external provider when a need exceeds internal means.',
  },
  'CS-3.8-08': {
    kind: 'sharing',
    where: 'III Intervention plan and case manager',
    statement: 'Case-manager duty: oversee everything and gather and keep all case information.',
  },
  'CS-3.9-01': {
    kind: 'schema',
    where: 'III Team',
    statement:
      'Most providers’ teams mix professions, for instance social work, social education, psychology, systemic counselling and social science.',
  },
  'CS-3.9-02': {
    kind: 'schema',
    where: 'III Team',
    statement: 'For Islamist clients the team may add scholars of religion, politics, theology or Islam.',
  },
  'CS-3.9-03': { kind: 'schema', where: 'III Team', statement: 'Some programmes employ formers as mentors.' },
  'CS-3.10-01': {
    kind: 'schema',
    where: 'III Ideology component',
    statement:
      'Programmes differ in treating ideology as central, as need-based (often via outside experts), or not at all.',
  },
  'CS-3.10-02': {
    kind: 'schema',
    where: 'III Ideology component',
    statement:
      'Ideology measures (critical thinking, reflection, media literacy; for religious extremism also counselling, text study with history, inter-faith debate) serve distance from polarised narratives and violence-promoting views.',
  },
  'CS-3.10-03': {
    kind: 'practice',
    where: 'III Ideology component',
    statement:
      'German practitioners (review of 13 state-funded interventions) say ideology is always present, yet basic needs may come first.',
  },
  'CS-3.11-01': {
    kind: 'schema',
    where: 'III Formats and methods',
    statement:
      'Group work may hold civic/democracy education and training in anti-aggression, conflict handling, non-violent communication, social skills.',
  },
  'CS-3.11-02': {
    kind: 'schema',
    where: 'III Formats and methods',
    statement:
      'Individual methods named most: counselling (psychological, psychosocial, psychotherapeutic, systemic), mentorship/guidance/coaching, motivational interviewing, biographical work.',
  },
  'CS-3.11-03': {
    kind: 'documentation',
    where: 'III Formats and methods',
    statement:
      'Former mentors build trust and model change; participants credit the non-judgemental first meeting, shared past and informal talks.',
  },
  'CS-3.11-04': {
    kind: 'schema',
    where: 'III Formats and methods',
    statement:
      'Exit Sweden’s triangular setting pairs a professional with a trained former around the client; one of the two is contact person and case manager.',
  },
  'CS-3.11-05': {
    kind: 'schema',
    where: 'III Formats and methods',
    statement:
      'Motivational interviewing, used by 5 of 15 CSOs, is client-centred, evidence-based, and suited to ambivalent or resistant people.',
  },
  'CS-3.11-06': {
    kind: 'schema',
    where: 'III Formats and methods',
    statement:
      'Biographical work builds a coherent life story including the extremist past, reflection and responsibility for joining and acting, and a constructive future.',
  },
  'CS-3.11-07': {
    kind: 'schema',
    where: 'III Formats and methods',
    statement: 'Exit Germany lets people use video, photo or articles in biographical work.',
  },
  'CS-3.11-08': {
    kind: 'programme',
    where: 'III Formats and methods',
    statement:
      'VPN’s Education of Responsibility is acceptance-based: understand past acts without excusing them, plus life goals and positive ties; individual or group as fits the person.',
  },
  'CS-3.12-01': {
    kind: 'schema',
    where: 'III Exit support services and emerging practices',
    statement:
      'Exit support services are specific methods, from CSOs or state bodies, for the rehabilitation or reintegration of some people according to need.',
  },
  'CS-3.12-02': {
    kind: 'schema',
    where: 'III Exit support services and emerging practices',
    statement: 'Examples: addiction or trauma treatment, further education, vocational training.',
  },
  'CS-3.12-03': {
    kind: 'lifecycle',
    where: 'III Exit support services and emerging practices',
    statement:
      'What the exit provider does not offer itself can be obtained by referring the client outward.',
  },
  'CS-3.12-04': {
    kind: 'schema',
    where: 'III Exit support services and emerging practices',
    statement:
      'Restorative justice draws growing interest among methods not widely used so far; forms applied: encounters between victim and offender, victim-awareness work in prison, community-based work.',
  },
  'CS-3.12-05': {
    kind: 'schema',
    where: 'III Exit support services and emerging practices',
    statement: 'Some CSOs counsel by chat and email for those who prefer these channels.',
  },
  'CS-3.12-06': {
    kind: 'programme',
    where: 'III Exit support services and emerging practices',
    statement:
      'Streetwork@online engages young people on social platforms, reactively by chat and proactively in comments, and refers onward.',
  },
  'CS-3.12-07': {
    kind: 'programme',
    where: 'III Exit support services and emerging practices',
    statement:
      'Prisma Online tests web methods to start ideological distancing in the new-right milieu over five years.',
  },
  'CS-3.13-01': {
    kind: 'schema',
    where: 'III Support for concerned individuals',
    statement:
      'Support addresses relatives of someone radicalising, already in a group, or having committed extremist acts.',
  },
  'CS-3.13-02': {
    kind: 'schema',
    where: 'III Support for concerned individuals',
    statement:
      'Situations: online self-radicalisation, recruitment at home or from abroad, planned or completed travel, death, return.',
  },
  'CS-3.13-03': {
    kind: 'schema',
    where: 'III Support for concerned individuals',
    statement: 'People with peer or professional ties (teachers, coaches, youth workers) are eligible too.',
  },
  'CS-3.13-04': {
    kind: 'documentation',
    where: 'III Support for concerned individuals',
    statement: 'Main aim: empower the family to help disengagement, i.e. indirect exit work.',
  },
  'CS-3.13-05': {
    kind: 'schema',
    where: 'III Support for concerned individuals',
    statement:
      'Work runs individually or in groups such as parent groups; family counselling is the usual method.',
  },
  'CS-3.13-06': {
    kind: 'schema',
    where: 'III Support for concerned individuals',
    statement:
      'Objective 1 (all six are possible aims, chosen by context): psychoeducation on how radicalisation works and on the case’s own context (ideology, recruitment routes).',
  },
  'CS-3.13-07': {
    kind: 'schema',
    where: 'III Support for concerned individuals',
    statement: 'Objective 2: legal information where relevant, e.g. after an offence.',
  },
  'CS-3.13-08': {
    kind: 'schema',
    where: 'III Support for concerned individuals',
    statement: 'Objective 3: psychosocial support against stress, helplessness, stigma.',
  },
  'CS-3.13-09': {
    kind: 'schema',
    where: 'III Support for concerned individuals',
    statement: 'Objective 4: de-escalate conflict, teach communication, strengthen the relationship.',
  },
  'CS-3.13-10': {
    kind: 'schema',
    where: 'III Support for concerned individuals',
    statement: 'Objective 5: mobilise the family to find and involve positive networks.',
  },
  'CS-3.13-11': {
    kind: 'schema',
    where: 'III Support for concerned individuals',
    statement: 'Objective 6: find underlying obstacles.',
  },
  'CS-3.13-12': {
    kind: 'documentation',
    where: 'III Support for concerned individuals',
    statement:
      'Communication with the radicalised relative matters most, so counselling usually promotes non-confrontational talk, listening, and authoritative parenting (responsive yet with boundaries).',
  },
  'CS-3.13-13': {
    kind: 'programme',
    where: 'III Support for concerned individuals',
    statement:
      'Family services advertise being free, confidential and independent of the state (Competence Centre for Parents; Hayat free and confidential).',
  },
  'CS-3.13-14': {
    kind: 'lifecycle',
    where: 'III Support for concerned individuals',
    statement:
      'First contact typically comes from the worried relative; services advertise online and in media.',
  },
  'CS-3.13-15': {
    kind: 'schema',
    where: 'III Helplines',
    statement: 'Helplines share: toll-free, confidential, needs assessment, referral.',
  },
  'CS-3.13-16': {
    kind: 'schema',
    where: 'III Helplines',
    statement:
      'Helplines are tied to religious contexts (NL, DE) or ideology-open (SE); SMN is community-run and national, Orostelefonen (2017) is run by Save the Children; both counsel and refer.',
  },
  'CS-3.13-17': {
    kind: 'schema',
    where: 'III Support for concerned individuals',
    statement:
      'Affected professionals (teachers, social workers, police, prison, probation) get case consultation, information events and training; Legato tailors training on request.',
  },
  'CS-3.13-18': {
    kind: 'schema',
    where: 'III Support for concerned individuals',
    statement: 'Support for concerned people belongs to secondary as well as tertiary prevention.',
  },
  'CS-3.13-19': {
    kind: 'schema',
    where: 'III Helplines',
    statement:
      'In Germany several CSOs run direct helplines that serve extremist persons as well as family members.',
  },
  'CS-4.0-01': {
    kind: 'schema',
    where: 'IV overview',
    statement:
      'Cooperation is described in seven areas: policy, funding, capacity/knowledge, referral, case management, post-release reintegration, security-relevant cases.',
  },
  'CS-4.1-01': {
    kind: 'documentation',
    where: 'IV (1) Policy formulation',
    statement:
      'CSOs inform policy, give early warning of new threats and missing resources, and report the feasibility and side effects of planned measures (e.g. Exit Sweden on bans).',
  },
  'CS-4.1-02': {
    kind: 'sharing',
    where: 'IV (1) Policy formulation',
    statement:
      'For CSOs and law enforcement alike, a policy framework for easier, safer information sharing has top priority; legal hurdles vary by country.',
  },
  'CS-4.1-03': {
    kind: 'sharing',
    where: 'IV (1) Policy formulation',
    statement: 'Further legal concerns: witness immunity, data use and disclosure agreements, GDPR.',
  },
  'CS-4.2-01': {
    kind: 'documentation',
    where: 'IV (2) Funding and sustainability',
    statement:
      'Unsocial hours and low pay can cause turnover (the work can also strain staff), and losing experienced staff can harm long-term work.',
  },
  'CS-4.2-02': {
    kind: 'schema',
    where: 'IV (2) Funding and sustainability',
    statement:
      'Funding sources: government levels (local, state, federal) and departments, EU, own services; donations rarely suffice.',
  },
  'CS-4.2-03': {
    kind: 'documentation',
    where: 'IV (2) Funding and sustainability',
    statement:
      'Funding strains: conflicting donor priorities, paperwork, service-bound or hourly funding, competition between CSOs, and accountability terms that cut flexibility and autonomy.',
  },
  'CS-4.2-04': {
    kind: 'sharing',
    where: 'IV (2) Funding and sustainability',
    statement:
      'State funding can make a CSO look less neutral, and some communities may refuse such help; openness toward both client and funder is the key remedy.',
  },
  'CS-4.2-05': {
    kind: 'sharing',
    where: 'IV (2) Funding and sustainability',
    statement: 'Reporting to funders collides with duties to protect participants’ data.',
  },
  'CS-4.2-06': {
    kind: 'practice',
    where: 'IV (2) Funding and sustainability',
    statement: 'Support can last years while funding cycles are uncertain.',
  },
  'CS-4.2-07': {
    kind: 'schema',
    where: 'IV (2) Funding and sustainability',
    statement:
      'CSOs should disclose operations and structure: funding sources and use, affiliations, methods, experience.',
  },
  'CS-4.2-08': {
    kind: 'practice',
    where: 'IV (2) Funding and sustainability',
    statement: 'Independent evaluation can document quality and competence areas.',
  },
  'CS-4.3-01': {
    kind: 'documentation',
    where: 'IV (3) Capacity-building and knowledge exchange',
    statement:
      'Capacity and knowledge: states may commission CSOs (also from adjacent fields) and gain early field knowledge; cooperation succeeds where CSOs count as equals; teachers, communities and officials benefit from training; slower systematic state work and faster CSO work complement each other.',
  },
  'CS-4.3-02': {
    kind: 'documentation',
    where: 'IV (3) Capacity-building and knowledge exchange',
    statement:
      'Knowledge should be funded and shared: networks (RAN, BAG RelEx), BAMF counselling standards for Islamist clients’ surroundings, Exit Germany’s journal with researcher, practitioner and former voices.',
  },
  'CS-4.3-03': {
    kind: 'practice',
    where: 'IV (3) Capacity-building and knowledge exchange',
    statement:
      'Some social workers fear this client group and pass it on; training and joint work might help.',
  },
  'CS-4.3-04': {
    kind: 'documentation',
    where: 'IV (3) Capacity-building and knowledge exchange',
    statement: 'When training multiplies providers, training and practice standards become necessary.',
  },
  'CS-4.3-05': {
    kind: 'schema',
    where: 'IV (3) Capacity-building and knowledge exchange',
    statement:
      'Staff training and train-the-trainer cover awareness, understanding, communication, extremist scenes, rationale, cultural competency, practical approaches.',
  },
  'CS-4.3-06': {
    kind: 'practice',
    where: 'IV (3) Capacity-building and knowledge exchange',
    statement:
      'Specialists ideally add advanced training on radicalisation and desistance to general knowledge.',
  },
  'CS-4.3-07': {
    kind: 'programme',
    where: 'IV (3) Capacity-building and knowledge exchange > inspiring practices',
    statement:
      'LSE runs an expertise centre that collects and spreads practice knowledge for research, practice and methodology, and serves other institutions.',
  },
  'CS-4.3-08': {
    kind: 'programme',
    where: 'IV (3) Capacity-building and knowledge exchange > inspiring practices',
    statement:
      'Fryshuset’s 3-year project built a thematic cross-sector network meeting every two months with 25–70 people.',
  },
  'CS-4.3-09': {
    kind: 'documentation',
    where: 'IV (3) Capacity-building and knowledge exchange',
    statement:
      'Not every CSO has staff to collect and spread findings; English publications and websites ease international exchange.',
  },
  'CS-4.4-01': {
    kind: 'schema',
    where: 'IV (4) Case referral',
    statement: 'Referrals run both ways between CSO and state agencies.',
  },
  'CS-4.4-02': {
    kind: 'schema',
    where: 'IV (4) Case referral',
    statement: 'Open-setting cooperation is commonly ad hoc, driven by each case without standing systems.',
  },
  'CS-4.4-03': {
    kind: 'schema',
    where: 'IV (4) Case referral',
    statement:
      'Inward referrers: police, prison and probation staff, prosecutors, schools, municipalities, social/welfare agencies, mental health providers.',
  },
  'CS-4.4-04': {
    kind: 'lifecycle',
    where: 'IV (4) Case referral',
    statement:
      'For outward referral the case manager assesses the need, finds a provider for what the organisation lacks, makes the link, and monitors it.',
  },
  'CS-4.4-05': {
    kind: 'schema',
    where: 'IV (4) Case referral',
    statement:
      'Service map: welfare agencies for money and housing; mental-health institutions for addiction, trauma, other needs; employment agencies, job centres and education bodies for work.',
  },
  'CS-4.4-06': {
    kind: 'documentation',
    where: 'IV (4) Case referral',
    statement:
      'State bodies must know the CSO’s services; reputation, relations, human factors and tolerance for differing limits make cooperation work.',
  },
  'CS-4.4-07': {
    kind: 'practice',
    where: 'IV (4) Case referral',
    statement:
      'Knowing each other’s roles, expertise, resources and ways of working makes cooperation smoother; clear expectations on each side are key.',
  },
  'CS-4.4-08': {
    kind: 'lifecycle',
    where: 'IV (4) Case referral',
    statement:
      'Even ad hoc, it is important that the host institution gives the CSO a mandate; in prison it needs client access and a mandate, whether the client made contact or was referred.',
  },
  'CS-4.4-09': {
    kind: 'practice',
    where: 'IV (4) Case referral',
    statement: 'Bad example: exit visits used up weekend family time because the prison had no protocol.',
  },
  'CS-4.4-10': {
    kind: 'documentation',
    where: 'IV (4) Case referral',
    statement: 'Staff turnover in agencies costs trust built over months or years.',
  },
  'CS-4.5-01': {
    kind: 'schema',
    where: 'IV (5) Case management',
    statement:
      'Justice-setting programmes usually hold the institutions’ permission and mandate, and several are built into prison/probation information exchange and decisions.',
  },
  'CS-4.5-02': {
    kind: 'schema',
    where: 'IV (5) Case management',
    statement:
      'Case-based cooperation has channels, protocols and professional networks between organisations.',
  },
  'CS-4.5-03': {
    kind: 'schema',
    where: 'IV (5) Case management',
    statement:
      'Multi-agency teams unite the CSO with security services, prison and probation, psychologists from the prison and social workers, since several perspectives can improve diagnosis and solutions.',
  },
  'CS-4.5-04': {
    kind: 'schema',
    where: 'IV (5) Case management',
    statement: 'The team maps risks and needs and decides jointly.',
  },
  'CS-4.5-05': {
    kind: 'schema',
    where: 'IV (5) Case management',
    statement:
      'Multi-agency work, unlike mere bilateral ties, has a joint contact, coordinated effort and shared framework.',
  },
  'CS-4.5-06': {
    kind: 'practice',
    where: 'IV (5) Case management',
    statement: 'Case conferences are regular multi-agency meetings of all professionals on the case.',
  },
  'CS-4.5-07': {
    kind: 'practice',
    where: 'IV (5) Case management',
    statement:
      'Multi-agency work presupposes structural and legal frameworks, efficient mechanisms and trust.',
  },
  'CS-4.5-08': {
    kind: 'practice',
    where: 'IV (5) Case management',
    statement:
      'Because priorities conflict (security vs reintegration), clarify each body’s role, competence, expectations, contribution and limits.',
  },
  'CS-4.5-09': {
    kind: 'sharing',
    where: 'IV (5) Case management',
    statement:
      'Sharing between state and CSO requires a clear legal framework that supplies needed information and protects workers.',
  },
  'CS-4.5-10': {
    kind: 'sharing',
    where: 'IV (5) Case management',
    statement: 'Security bodies may request more than may be given.',
  },
  'CS-4.5-11': {
    kind: 'sharing',
    where: 'IV (5) Case management',
    statement:
      'One practice, in some cases: involve the client by attendance or by asking permission before sharing sensitive data.',
  },
  'CS-4.5-12': {
    kind: 'sharing',
    where: 'IV (5) Case management',
    statement:
      'Practitioners stress that it is important to discuss how data protection law is followed in exit work.',
  },
  'CS-4.5-13': {
    kind: 'sharing',
    where: 'IV (5) Case management',
    statement: 'Workers must know their disclosure duties: which data, in which circumstances.',
  },
  'CS-4.5-14': {
    kind: 'programme',
    where: 'IV (5) Inspiring practice: case conferences (VPN)',
    statement:
      'Conferences take place in prison and outside it, there with municipalities; all professionals on the case take part.',
  },
  'CS-4.5-15': {
    kind: 'schema',
    where: 'IV (5) Inspiring practice: case conferences (VPN)',
    statement:
      'Purposes are, for example, to decide whether a security risk exists, or to agree and monitor measures.',
  },
  'CS-4.5-16': {
    kind: 'schema',
    where: 'IV (5) Inspiring practice: case conferences (VPN)',
    statement:
      'The convener varies: CSO (in some cases the body with most client contact), security services or prison.',
  },
  'CS-4.5-17': {
    kind: 'sharing',
    where: 'IV (5) Inspiring practice: case conferences (VPN)',
    statement: 'The CSO worker may present the case without identity.',
  },
  'CS-4.5-18': {
    kind: 'sharing',
    where: 'IV (5) Inspiring practice: case conferences (VPN)',
    statement: 'Identity is disclosed only when the team finds a security risk.',
  },
  'CS-4.5-19': {
    kind: 'schema',
    where: 'IV (5) Inspiring practice: case conferences (VPN)',
    statement: 'Responsibilities (who does what) are explicit and agreed jointly.',
  },
  'CS-4.5-20': {
    kind: 'lifecycle',
    where: 'IV (5) Inspiring practice: case conferences (VPN)',
    statement:
      'The case manager talks through the conference goals with the client, who helps prepare it; this secures transparency and lets the client reflect from several viewpoints.',
  },
  'CS-4.6-01': {
    kind: 'lifecycle',
    where: 'IV (6) Post-release reintegration',
    statement: 'Prison-to-exit continuity covers information-sharing, risk assessment and services.',
  },
  'CS-4.6-02': {
    kind: 'practice',
    where: 'IV (6) Post-release reintegration',
    statement: 'Reoffending risk makes the first twelve months after release critical.',
  },
  'CS-4.6-03': {
    kind: 'practice',
    where: 'IV (6) Post-release reintegration',
    statement: 'Intensive care applies in that year, above all in the first three months.',
  },
  'CS-4.6-04': {
    kind: 'practice',
    where: 'IV (6) Post-release reintegration',
    statement:
      'Friday-afternoon release is hazardous: helpers are unreachable until Monday and old scene contacts fill the gap.',
  },
  'CS-4.6-05': {
    kind: 'practice',
    where: 'IV (6) Post-release reintegration',
    statement: 'Workers managing rehabilitation must be reachable round the clock.',
  },
  'CS-4.6-06': {
    kind: 'practice',
    where: 'IV (6) Post-release reintegration',
    statement: 'The first hours and days are the most vulnerable moment.',
  },
  'CS-4.6-07': {
    kind: 'lifecycle',
    where: 'IV (6) Post-release reintegration',
    statement:
      'Success depends on preparation in prison: interagency information flow, trust with the offender, all stakeholders involved.',
  },
  'CS-4.6-08': {
    kind: 'lifecycle',
    where: 'IV (6) Post-release reintegration',
    statement:
      'CSO workers can accompany the client across institutions and may be the only constant contact.',
  },
  'CS-4.6-09': {
    kind: 'schema',
    where: 'IV (6) Post-release reintegration',
    statement:
      'CSO staff work evenings and weekends in sensitive periods with intensive care; the personal tie keeps people in.',
  },
  'CS-4.6-10': {
    kind: 'schema',
    where: 'IV (6) Post-release reintegration',
    statement: 'Close contact makes small behavioural changes visible that may signal re-engagement.',
  },
  'CS-4.6-11': {
    kind: 'practice',
    where: 'IV (6) Post-release reintegration',
    statement:
      'CSOs are well placed to bring stakeholders, above all significant family and community members, into release planning and reintegration.',
  },
  'CS-4.6-12': {
    kind: 'schema',
    where: 'IV (6) Post-release reintegration',
    statement: 'Workers help practically: transport, accommodation, errands.',
  },
  'CS-4.6-13': {
    kind: 'practice',
    where: 'IV (6) Post-release reintegration',
    statement: 'Support runs 1–2 years, at times longer.',
  },
  'CS-4.6-14': {
    kind: 'practice',
    where: 'IV (6) Post-release reintegration',
    statement:
      'As the client settles, contact frequency falls gradually while workers stay reachable long term for hard periods.',
  },
  'CS-4.6-15': {
    kind: 'lifecycle',
    where: 'IV (6) Post-release reintegration',
    statement:
      'Crises (family conflict, loss, money trouble) can push people back to old networks; the aim then is resilience.',
  },
  'CS-4.6-16': {
    kind: 'sharing',
    where: 'IV (6) Post-release reintegration',
    statement:
      'Prison-to-CSO information is sometimes interrupted; one CSO gets little or nothing because most prison information is confidential.',
  },
  'CS-4.6-17': {
    kind: 'sharing',
    where: 'IV (6) Post-release reintegration',
    statement:
      'Some workers prefer to know nothing beforehand to avoid bias or overload; others want facts to tailor from day one.',
  },
  'CS-4.6-18': {
    kind: 'practice',
    where: 'IV (6) Post-release reintegration',
    statement: 'Post-release risk management needs clear protocols.',
  },
  'CS-4.6-19': {
    kind: 'documentation',
    where: 'IV (6) Post-release reintegration',
    statement:
      'As releases of violent extremist offenders rise, many affected countries need a more systemic approach to post-release probation and reintegration.',
  },
  'CS-4.7-01': {
    kind: 'schema',
    where: 'IV (7) Security-relevant cases',
    statement: 'Either CSO or security agency may start cooperation over a concern.',
  },
  'CS-4.7-02': {
    kind: 'lifecycle',
    where: 'IV (7) Security-relevant cases',
    statement:
      'CSOs do not act on security themselves; identified risks are passed to the competent authority.',
  },
  'CS-4.7-03': {
    kind: 'schema',
    where: 'IV (7) Security-relevant cases',
    statement: 'Two grounds: danger to others, and danger to the client (e.g. reprisals).',
  },
  'CS-4.7-04': {
    kind: 'practice',
    where: 'IV (7) Security-relevant cases',
    statement:
      'Tools and assessment aims differ (strict security vs wider reintegration), so a shared language is essential.',
  },
  'CS-4.7-05': {
    kind: 'sharing',
    where: 'IV (7) Security-relevant cases',
    statement:
      'After high-risk releases authorities need closer monitoring and may ask CSOs about progress or activities, which may clash with data protection and confidentiality.',
  },
  'CS-4.7-06': {
    kind: 'sharing',
    where: 'IV (7) Security-relevant cases',
    statement:
      'CSOs and security services need clear frameworks and expectations: which information must pass, and in which circumstances.',
  },
  'CS-4.7-07': {
    kind: 'documentation',
    where: 'IV (7) Security-relevant cases',
    statement:
      'Even apparent closeness to police or intelligence can undermine trust, endangering credibility and access to the target group.',
  },
  'CS-4.7-08': {
    kind: 'lifecycle',
    where: 'IV (7) Security-relevant cases',
    statement: 'Participants must grasp the CSO’s legal framework, including when it must report.',
  },
  'CS-4.7-09': {
    kind: 'sharing',
    where: 'IV (7) Security-relevant cases',
    statement: 'For returnees, sharing with all actors (e.g. on national-security threats) is held crucial.',
  },
  'CS-4.7-10': {
    kind: 'practice',
    where: 'IV (7) Security-relevant cases',
    statement: 'For returnees, involve families at all stages where applicable.',
  },
  'CS-4.7-11': {
    kind: 'practice',
    where: 'IV (7) Security-relevant cases',
    statement:
      'With minors there is a high risk that parents deceive to keep custody, so thorough assessment is key.',
  },
  'CS-4.7-12': {
    kind: 'sharing',
    where: 'IV (7) Security-relevant cases',
    statement: 'Youth services and security bodies may dispute what to share and stop cooperating.',
  },
  'CS-4.7-13': {
    kind: 'sharing',
    where: 'IV (7) Security-relevant cases',
    statement: 'All actors managing returnees should discuss data sensitivity thoroughly.',
  },
  'CS-4.7-14': {
    kind: 'practice',
    where: 'IV (7) Security-relevant cases',
    statement:
      'Risk assessment is part of exit and rehabilitation work for state agencies and for CSOs alike.',
  },
  'CS-5.0-01': {
    kind: 'documentation',
    where: 'V Conclusion',
    statement:
      'CSO strengths: independence, credibility, flexible hours, small structure, long continuous support.',
  },
  'CS-5.1-01': {
    kind: 'schema',
    where: 'V Policymakers > policy',
    statement:
      'Back a professional quality framework for exit work: confidentiality, trust, transparency, philosophy, methods and steps, safety, ethics and law, data protection, staff skills, quality assurance, supervision.',
  },
  'CS-5.1-02': {
    kind: 'documentation',
    where: 'V Policymakers > policy',
    statement:
      'Policymakers should involve CSOs in strategies, fund threat studies, use EU policy support, and balance accountability with autonomy in funding.',
  },
  'CS-5.1-03': {
    kind: 'sharing',
    where: 'V Policymakers > policy',
    statement: 'Lay down in law how case actors share information, on the basis of clear mandates.',
  },
  'CS-5.1-04': {
    kind: 'documentation',
    where: 'V Policymakers > policy',
    statement: 'Issue guidance on how GDPR applies to exit work.',
  },
  'CS-5.1-05': {
    kind: 'schema',
    where: 'V Policymakers > policy',
    statement: 'Encourage basic CSO transparency and set clear reporting duties.',
  },
  'CS-5.1-06': {
    kind: 'documentation',
    where: 'V Policymakers > funding',
    statement:
      'Policymakers should fund stably, with less administration, more flexibility, and incentives for knowledge and cooperation.',
  },
  'CS-5.1-07': {
    kind: 'documentation',
    where: 'V Policymakers > capacity-building',
    statement:
      'Policymakers should find capacity gaps, build on what exists, and train CSOs from adjacent fields if needed.',
  },
  'CS-5.1-08': {
    kind: 'schema',
    where: 'V Policymakers > capacity-building',
    statement: 'Use standards and transparent vetting for partner CSOs.',
  },
  'CS-5.1-09': {
    kind: 'documentation',
    where: 'V Policymakers > knowledge exchange',
    statement:
      'Policymakers should build exchange platforms, fund evidence, and consult practitioners regularly.',
  },
  'CS-5.1-10': {
    kind: 'sharing',
    where: 'V Policymakers > referral, management, security',
    statement: 'Supervise sharing rules and protocols across agencies, stakeholders and CSOs.',
  },
  'CS-5.1-11': {
    kind: 'documentation',
    where: 'V Policymakers > referral, management, security',
    statement:
      'Set up cooperation platforms, with legal and structural backing, for multi-agency work and referral.',
  },
  'CS-5.2-01': {
    kind: 'schema',
    where: 'V State agencies > capacity-building',
    statement: 'Judge prospective partners on capacity, staff, funding, transparency and credibility.',
  },
  'CS-5.2-02': {
    kind: 'schema',
    where: 'V State agencies > capacity-building',
    statement:
      'State aims, target audience and services openly; define leadership, staffing and quality-assurance areas.',
  },
  'CS-5.2-03': {
    kind: 'documentation',
    where: 'V State agencies > capacity-building',
    statement:
      'State agencies should, where they can, bring CSOs into designing policy or programmes, and use community gatekeepers to learn needs and resources.',
  },
  'CS-5.2-04': {
    kind: 'schema',
    where: 'V State agencies > capacity-building',
    statement:
      'Back common cooperation principles: confidentiality, trust, transparency, safety, ethics and law, data protection, quality assurance.',
  },
  'CS-5.2-05': {
    kind: 'practice',
    where: 'V State agencies > knowledge and relationships',
    statement:
      'Know the field’s CSOs and tie offices rather than individuals, so knowledge survives job changes.',
  },
  'CS-5.2-06': {
    kind: 'practice',
    where: 'V State agencies > knowledge and relationships',
    statement: 'Hold regular personal meetings and networking events between CSO and state staff.',
  },
  'CS-5.2-07': {
    kind: 'schema',
    where: 'V State agencies > referral',
    statement: 'Know which CSOs accept referrals, inform employees, and set up contact points and channels.',
  },
  'CS-5.2-08': {
    kind: 'lifecycle',
    where: 'V State agencies > referral',
    statement:
      'Give CSOs mandates and client access inside police, prison, probation and municipal institutions.',
  },
  'CS-5.2-09': {
    kind: 'documentation',
    where: 'V State agencies > referral, knowledge, multi-agency',
    statement:
      'State agencies should keep exit partnerships active, commission CSOs to train staff, and give partners time to know one another.',
  },
  'CS-5.2-10': {
    kind: 'practice',
    where: 'V State agencies > multi-agency case management',
    statement: 'Clarify every actor’s role, competence, expectations and contribution.',
  },
  'CS-5.2-11': {
    kind: 'schema',
    where: 'V State agencies > multi-agency case management',
    statement: 'Set up platforms, channels, protocols and networks as the base of joint case management.',
  },
  'CS-5.2-12': {
    kind: 'practice',
    where: 'V State agencies > multi-agency case management',
    statement: 'Enable regular meetings of all practitioners on a case.',
  },
  'CS-5.2-13': {
    kind: 'sharing',
    where: 'V State agencies > multi-agency case management',
    statement:
      'Give clear sharing guidelines that keep participant confidentiality; collect information ethically and in standard form.',
  },
  'CS-5.2-14': {
    kind: 'practice',
    where: 'V State agencies > multi-agency, security',
    statement:
      'Agencies align partners’ risk and needs assessments and reach a joint understanding, also in security cases.',
  },
  'CS-5.2-15': {
    kind: 'practice',
    where: 'V State agencies > post-release',
    statement: 'Keep post-release support continuous by involving CSOs.',
  },
  'CS-5.2-16': {
    kind: 'lifecycle',
    where: 'V State agencies > post-release',
    statement: 'Bring the exit CSO in at release planning.',
  },
  'CS-5.2-17': {
    kind: 'programme',
    where: 'V State agencies > post-release',
    statement: 'Define follow-up standards and routines, ideally jointly with CSOs.',
  },
  'CS-5.2-18': {
    kind: 'practice',
    where: 'V State agencies > post-release',
    statement:
      'Keep trust and openness among prison, probation and CSO staff after release through meetings and relevant information.',
  },
  'CS-5.2-19': {
    kind: 'practice',
    where: 'V State agencies > security',
    statement: 'Discuss CSO roles and limits in signalling and managing security cases.',
  },
  'CS-5.2-20': {
    kind: 'lifecycle',
    where: 'V State agencies > security',
    statement:
      'Provide channels for CSOs to raise concerns, and consultation, assessment and management when needed.',
  },
  'CS-5.2-21': {
    kind: 'schema',
    where: 'V State agencies > security',
    statement:
      'Cooperate both when the participant needs protection and when the participant may endanger others.',
  },
  'CS-5.3-01': {
    kind: 'documentation',
    where: 'V CSOs > policy',
    statement: 'CSOs should seek contact with policymakers and agencies and explain their services.',
  },
  'CS-5.3-02': {
    kind: 'documentation',
    where: 'V CSOs > knowledge, referral',
    statement:
      'CSOs should pass on knowledge, tailor training to agencies, and cultivate and educate referrers.',
  },
  'CS-5.3-03': {
    kind: 'schema',
    where: 'V CSOs > knowledge',
    statement: 'Make the CSO’s work and institutional background known proactively.',
  },
  'CS-5.3-04': {
    kind: 'practice',
    where: 'V CSOs > referral',
    statement: 'Ensure structured introduction and handover when staff or positions change.',
  },
  'CS-5.3-05': {
    kind: 'practice',
    where: 'V CSOs > multi-agency',
    statement:
      'CSOs share the duty of role clarity, relationship time, platforms, protocols and regular conferences.',
  },
  'CS-5.3-06': {
    kind: 'sharing',
    where: 'V CSOs > multi-agency',
    statement:
      'CSOs too set sharing routines that protect participants and keep collection ethical and standardised.',
  },
  'CS-5.3-07': {
    kind: 'practice',
    where: 'V CSOs > multi-agency, security',
    statement:
      'CSOs too ensure mutual understanding of partners’ assessments, in general and for security matters.',
  },
  'CS-5.3-08': {
    kind: 'practice',
    where: 'V CSOs > post-release',
    statement:
      'After release keep trust with client and state staff through relevant information and regular contact between prison, CSO, social work and others.',
  },
  'CS-5.3-09': {
    kind: 'practice',
    where: 'V CSOs > security',
    statement: 'Discuss legal and professional limits and duties of CSOs in signalling and managing risks.',
  },
};

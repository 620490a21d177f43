import type { SourceId } from './source-id.js';
import type { SourceStatement } from './source-statement.js';

/** What the library takes from «RAN: practical guidelines for the management of exit programmes (2019)», in its own words. */
export const managementOfExitProgrammes: Readonly<
  Record<Extract<SourceId, `MG-${string}`>, SourceStatement>
> = {
  'MG-1-01': {
    kind: 'documentation',
    where: '1 Manager skills',
    statement:
      'A manager needs research knowledge as well as practical experience, the trust of clients, staff, police and funders, and skill in public communication, also in crises.',
  },
  'MG-1-02': {
    kind: 'documentation',
    where: '1 Manager skills',
    statement: 'Managers have to handle budgets, funder reports, log keeping and staff conflict.',
  },
  'MG-1-03': {
    kind: 'sharing',
    where: '1 Manager skills',
    statement:
      'Leavers may risk their lives and may have undetected offences, so managers and mentors must set rules and limits of confidentiality.',
  },
  'MG-1-04': {
    kind: 'practice',
    where: '1 Manager skills',
    statement:
      'Leader and mentors must be robust enough to withstand aggressive conduct, and firm: they need to set limits for what is acceptable and for when a client must leave the programme.',
  },
  'MG-1-05': {
    kind: 'lifecycle',
    where: '1 Manager skills',
    statement: 'Dismissal from the programme is a possible end when limits are crossed.',
  },
  'MG-1-06': {
    kind: 'schema',
    where: '1 Manager skills',
    statement: 'Leadership may be shared and tasks delegated to accountable staff.',
  },
  'MG-2.1-01': {
    kind: 'programme',
    where: '2.1 Methods and unity of approach',
    statement:
      'Define the target group from the outset by ideological narrative, age, organisation, militancy, and leader or member role, and tell clients and partners.',
  },
  'MG-2.1-02': {
    kind: 'documentation',
    where: '2.1 Methods and unity of approach',
    statement: 'The very idea of an exit programme may repel the target group when it is approached.',
  },
  'MG-2.1-03': {
    kind: 'programme',
    where: '2.1 Methods and unity of approach',
    statement:
      'Define the goal clearly: deradicalisation or disengagement, with a strategy fitting the national context.',
  },
  'MG-2.1-04': {
    kind: 'documentation',
    where: '2.1 Methods and unity of approach',
    statement:
      'Deradicalisation, meaning that someone really thinks differently, can prove far harder to reach than disengagement.',
  },
  'MG-2.1-05': {
    kind: 'programme',
    where: '2.1 Methods and unity of approach',
    statement:
      'Be able to explain the theory of change: what changes for each participant and how this is measured.',
  },
  'MG-2.1-06': {
    kind: 'programme',
    where: '2.1 Methods and unity of approach',
    statement:
      'Define the access path: show location and offer, engage with a low threshold, or require clients to make contact first.',
  },
  'MG-2.1-07': {
    kind: 'sharing',
    where: '2.1 Methods and unity of approach',
    statement: 'Heed confidentiality rules towards third parties and also within the team.',
  },
  'MG-2.1-08': {
    kind: 'practice',
    where: '2.1 Methods and unity of approach',
    statement: 'Be transparent and agree with clients on what the programme can and cannot do.',
  },
  'MG-2.1-09': {
    kind: 'sharing',
    where: '2.1 Methods and unity of approach',
    statement:
      'Cooperation with police, authorities or intelligence services should be disclosed from the beginning.',
  },
  'MG-2.1-10': {
    kind: 'documentation',
    where: '2.1 Methods and unity of approach',
    statement:
      'No programme can be transferred unchanged to another country; weigh law, market, people, connections and politics.',
  },
  'MG-2.1-11': {
    kind: 'documentation',
    where: '2 Designing an exit programme',
    statement:
      'The programme itself, not just its manager, should give clients, exit workers and partners firm ground: a safe environment is needed, and methods should make it trustworthy and innovative.',
  },
  'MG-2.2-01': {
    kind: 'practice',
    where: '2.2 Safe environment',
    statement:
      'Staff should not use false names, and the project should show faces, to match the honesty asked of clients.',
  },
  'MG-2.2-02': {
    kind: 'practice',
    where: '2.2 Safe environment',
    statement: 'Have, and explain, a strategy that secures information on clients and team.',
  },
  'MG-2.2-03': {
    kind: 'practice',
    where: '2.2 Safe environment',
    statement: 'Secure communication must be available for those who feel unsafe, though rarely needed.',
  },
  'MG-2.2-04': {
    kind: 'practice',
    where: '2.2 Safe environment',
    statement:
      'Ideology work alone fails; offer resocialisation elements such as lasting work, housing, network, and name change for safety.',
  },
  'MG-2.2-05': {
    kind: 'documentation',
    where: '2.2 Safe environment (Fig. 1)',
    statement:
      'A figure lists further security measures for managers, but its content is absent from the seed text.',
  },
  'MG-3.1-01': {
    kind: 'practice',
    where: '3.1 Recruiting',
    statement:
      'Exit worker is an unprotected title without a degree, so new employees need in-house training.',
  },
  'MG-3.1-02': {
    kind: 'documentation',
    where: '3.1 Recruiting',
    statement:
      'No extensive general list of prerequisites is possible; generally sought are social or therapeutic workers able to handle complex crises, care and varied interlocutors, and radicalisation experience is required.',
  },
  'MG-3.1-03': {
    kind: 'practice',
    where: '3.1 Recruiting',
    statement: 'Formers may be recruited, but the manager has to keep their special needs and risks in view.',
  },
  'MG-3.1-04': {
    kind: 'schema',
    where: '3.1 Recruiting',
    statement:
      'Personal characteristics, attitude, knowledge with experience, and skills may be relevant when judging whether an exit worker is suitable, as a related RAN paper sets out.',
  },
  'MG-3.2-01': {
    kind: 'practice',
    where: '3.2 Development',
    statement:
      'Multidisciplinary meetings can develop staff and serve to discuss cases and to review changes in the organisation’s network.',
  },
  'MG-3.2-02': {
    kind: 'practice',
    where: '3.2 Development',
    statement:
      'Managers can open a protected setting where staff talk; staff in personal difficulty should be able to turn to a personal coach; some facilities also train regularly.',
  },
  'MG-3.2-03': {
    kind: 'practice',
    where: '3 Staff; 3.2 Development',
    statement:
      'Coaching and safeguarding staff, whose daily work brings threats and emotions, is the manager’s responsibility; making coaching possible is a vital part of it.',
  },
  'MG-3.3-01': {
    kind: 'lifecycle',
    where: '3.3 Safeguarding staff',
    statement:
      'To safeguard staff it is important to discuss the case and assess risks before a new client is accepted.',
  },
  'MG-3.3-02': {
    kind: 'sharing',
    where: '3.3 Safeguarding staff',
    statement: 'Staff home addresses should be hidden although real names are used.',
  },
  'MG-3.3-03': {
    kind: 'documentation',
    where: '3.3 Safeguarding staff',
    statement: 'Managers should acknowledge the emotional load, which news coverage can prolong.',
  },
  'MG-3.3-04': {
    kind: 'practice',
    where: '3.3 Safeguarding staff',
    statement: 'A yearly check-up with a forensic psychologist may help gauge staff well-being.',
  },
  'MG-4.1-01': {
    kind: 'practice',
    where: '4.1 Media',
    statement:
      'A manager needs a crisis strategy towards press and authorities alike, and should face the press later while not fully informed.',
  },
  'MG-4.1-02': {
    kind: 'practice',
    where: '4.1 Media',
    statement:
      'It is important that a single spokesperson talks to media, with specialised outside help if required; stories should match those of colleagues and institutions involved.',
  },
  'MG-4.1-03': {
    kind: 'documentation',
    where: '4.1 Media',
    statement:
      'Keep trusted media contacts, know outlet types, give background and mind tighter press rules in public bodies; hiding incidents backfires, and telling the press unprompted is an option.',
  },
  'MG-4.1-04': {
    kind: 'practice',
    where: '4.1 Media',
    statement: 'Formers who want publicity can benefit from guidance on its dangers and chances.',
  },
  'MG-4.1-05': {
    kind: 'documentation',
    where: '4.1 Media',
    statement:
      'Share success stories; a low profile in the start phase can make sense, but a crisis strategy is needed even then.',
  },
  'MG-4.2-01': {
    kind: 'schema',
    where: '4.2 Multi-agency',
    statement:
      'Possible partners range from police, prisons and job centres to schools, youth centres, churches, NGOs and social work.',
  },
  'MG-4.2-02': {
    kind: 'schema',
    where: '4.2 Multi-agency',
    statement: 'Settle in the design how duties are divided, expectations managed and information exchanged.',
  },
  'MG-4.2-03': {
    kind: 'sharing',
    where: '4.2 Multi-agency',
    statement: 'Define exchange with security bodies in line with national and European data protection law.',
  },
  'MG-4.2-04': {
    kind: 'practice',
    where: '4.2 Multi-agency',
    statement: 'Tell partners openly what cannot and will not be delivered.',
  },
  'MG-4.2-05': {
    kind: 'documentation',
    where: '4.2 Multi-agency',
    statement:
      'Code of conduct: speak of your own programme and raise criticism privately, since institutional trust grows from personal trust.',
  },
  'MG-4.2-06': {
    kind: 'sharing',
    where: '4.2 Multi-agency',
    statement: 'Actors can follow different agendas, so beware of over-sharing.',
  },
  'MG-4.2-07': {
    kind: 'practice',
    where: '4.2 Multi-agency',
    statement:
      'Settle locally whatever can be; choose partners with extremism knowledge, and partner rather than hire for temporary needs.',
  },
  'MG-4.3-01': {
    kind: 'practice',
    where: '4.3 Funders',
    statement: 'Have several funders and keep a network of potential ones.',
  },
  'MG-4.3-02': {
    kind: 'documentation',
    where: '4.3 Funders',
    statement:
      'Look for money across government departments and compare with other European countries; approach lower-level staff when decision makers are out of reach; keep ties with politicians beyond ministries.',
  },
  'MG-4.3-03': {
    kind: 'sharing',
    where: '4.3 Funders',
    statement:
      'What a funder may ask in return for subsidies is difficult to balance against client confidentiality and data protection.',
  },
  'MG-4.3-04': {
    kind: 'sharing',
    where: '4.3 Funders',
    statement: 'An agreement with funders on what may be shared, and why, is important from the start.',
  },
};

import type { SourceId } from './source-id.js';
import type { SourceStatement } from './source-statement.js';

/** What the library takes from «Robert Örell: European exit organisations and the EUTEx project», in its own words. */
export const europeanExitOrganisations: Readonly<Record<Extract<SourceId, `EU-${string}`>, SourceStatement>> =
  {
    'EU-1-01': {
      kind: 'documentation',
      where: 'Landscape',
      statement:
        'The first European exit organisation began in Norway in 1996 and the field, mostly Western European, has kept evolving since.',
    },
    'EU-1-02': {
      kind: 'practice',
      where: 'Landscape',
      statement: 'Most programmes individualise services to the client’s needs and risks.',
    },
    'EU-1-03': {
      kind: 'programme',
      where: 'Landscape',
      statement: 'Exit programmes often also help worried families.',
    },
    'EU-1-04': {
      kind: 'schema',
      where: 'Landscape',
      statement:
        'Organisations vary in scale, working method, ideology served and context: prison–probation, or open settings that take clients from inside and outside the justice system.',
    },
    'EU-1-05': {
      kind: 'documentation',
      where: 'Landscape',
      statement: 'NGO independence eases contact and trust for people opposed to the establishment.',
    },
    'EU-2-01': {
      kind: 'schema',
      where: 'Principles of exit work',
      statement:
        '47 interviews named CBT (15 %), motivational interviewing (5 %) and working alliance (3 %) as effective practices.',
    },
    'EU-2-02': {
      kind: 'practice',
      where: 'Principles of exit work',
      statement: 'Most exit work uses individual plans and multidisciplinary teams.',
    },
    'EU-2-03': {
      kind: 'lifecycle',
      where: 'Principles of exit work',
      statement:
        'The journey starts with case information, then needs assessment of background, situation, needs and risks.',
    },
    'EU-2-04': {
      kind: 'lifecycle',
      where: 'Principles of exit work',
      statement: 'Assessment yields an individual plan assigned to a case manager.',
    },
    'EU-2-05': {
      kind: 'schema',
      where: 'Principles of exit work',
      statement: 'The case manager is the main contact and links client to internal and external services.',
    },
    'EU-2-06': {
      kind: 'practice',
      where: 'Principles of exit work',
      statement:
        'Groups control how members see the world, so clients must own the exit: involved, responsible, and guided toward pro-social, non-violent choices instead of being given orders on acting or thinking.',
    },
    'EU-2-07': {
      kind: 'documentation',
      where: 'Principles of exit work',
      statement: 'Support may last for years and trust demands patience and persistence.',
    },
    'EU-2-08': {
      kind: 'practice',
      where: 'Principles of exit work',
      statement: 'Openness about goals and methods is one way to build trust.',
    },
    'EU-2-09': {
      kind: 'schema',
      where: 'Principles of exit work',
      statement: 'Informal time, activities and problem-solving early on can help to build trust.',
    },
    'EU-2-10': {
      kind: 'practice',
      where: 'Principles of exit work',
      statement: 'Non-judgemental, non-confrontational attitudes are key.',
    },
    'EU-2-11': {
      kind: 'practice',
      where: 'Principles of exit work',
      statement:
        'The client’s trust is vital: on it rests the case manager’s ability to influence and support change.',
    },
    'EU-3-01': {
      kind: 'schema',
      where: 'Five areas of needs',
      statement:
        'Functional: housing, relocation, employment and education support, tattoo removal, money, administration.',
    },
    'EU-3-02': {
      kind: 'schema',
      where: 'Five areas of needs',
      statement:
        'Social: identity, social and family relations, pro-social networks, plus obstacles isolation, stigma, anger and conflict management.',
    },
    'EU-3-03': {
      kind: 'schema',
      where: 'Five areas of needs',
      statement:
        'Cognitive: critical thinking, reorienting world views, questioning violence-promoting ideology.',
    },
    'EU-3-04': {
      kind: 'schema',
      where: 'Five areas of needs',
      statement: 'Mental health: trauma, post-traumatic stress, substance abuse, mental health issues.',
    },
    'EU-3-05': {
      kind: 'schema',
      where: 'Five areas of needs',
      statement:
        'Security: consult police and security services on safety risk, including group retaliation.',
    },
    'EU-4-01': {
      kind: 'schema',
      where: 'Challenges',
      statement:
        'There is no consensus whether exit aims at disengagement (behaviour), deradicalisation (ideology), reintegration (return to society) or rehabilitation (leaving a violent lifestyle), which hampers evaluation.',
    },
    'EU-4-02': {
      kind: 'practice',
      where: 'Challenges',
      statement:
        'Exit organisations lean heavily on state funding with few alternatives; its yearly rhythm clashes with casework that runs for years, e.g. long sentences.',
    },
    'EU-4-03': {
      kind: 'documentation',
      where: 'Challenges',
      statement: 'Programme evaluation in exit work needs to get better.',
    },
    'EU-5-01': {
      kind: 'schema',
      where: 'Outlook',
      statement:
        'Other fields (conflict resolution, mediation, restorative justice) offer methods to adopt; demand for prevention on all levels grows.',
    },
    'EU-5-02': {
      kind: 'documentation',
      where: 'Principles; Outlook',
      statement:
        'EUTEx built a practitioner training on a review of approaches in use, NGOs’ included; it is seen as a promising way to raise the skills of first-line staff.',
    },
  };

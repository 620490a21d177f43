import type { SourceId } from './source-id.js';
import type { SourceStatement } from './source-statement.js';

/** What the library takes from «WayOut D4.1: methodological framework for exit programmes», in its own words. */
export const wayoutFramework: Readonly<Record<Extract<SourceId, `WO-${string}`>, SourceStatement>> = {
  'WO-0-01': {
    kind: 'schema',
    where: 'Introduction',
    statement:
      'In this framework an exit programme is an intervention programme in prison or probation that works for deradicalisation or disengagement and has reintegration or rehabilitation as its aim.',
  },
  'WO-0-02': {
    kind: 'schema',
    where: 'Introduction',
    statement:
      'Law enforcement, local authorities, community groups and other organisations tied to reintegration belong in the picture and matter greatly, for instance after release.',
  },
  'WO-0-03': {
    kind: 'programme',
    where: 'Introduction',
    statement: 'The framework itself is neutral about ideology, role in the group and length of sentence.',
  },
  'WO-0-04': {
    kind: 'practice',
    where: 'Introduction',
    statement:
      'It is expressly advised to fit the programme to its context of use and to what the person’s risks and needs require.',
  },
  'WO-0-05': {
    kind: 'practice',
    where: 'Introduction',
    statement:
      'The offender’s social surroundings (family, friends, even the wider community) should be taken into account.',
  },
  'WO-0-06': {
    kind: 'practice',
    where: 'Introduction',
    statement:
      'Engaging and supporting relatives appears to be among the decisive aids to a peaceful return.',
  },
  'WO-0-07': {
    kind: 'documentation',
    where: 'Introduction',
    statement:
      'Practitioner literature, on which the framework puts more weight, generally says more about concrete design and delivery than academic literature; a gap seems to lie between research and practice.',
  },
  'WO-0-08': {
    kind: 'schema',
    where: 'Introduction',
    statement:
      'Insights from ordinary offender reintegration, social work and probation carry over: desistance, restorative justice, systems approach, risk assessment, working alliance.',
  },
  'WO-0-09': {
    kind: 'schema',
    where: 'Introduction (list)',
    statement: 'Standards and practices fall into six categories.',
  },
  'WO-0-10': {
    kind: 'documentation',
    where: 'Introduction',
    statement:
      'The brochure only outlines each category in brief; the full text is report D4.1 on the project’s website.',
  },
  'WO-1.1-01': {
    kind: 'practice',
    where: '1 Objectives and organisation > Objectives',
    statement: 'Programme goals have to be spelled out.',
  },
  'WO-1.2-01': {
    kind: 'practice',
    where: '1 Objectives and organisation > Indicators of success',
    statement: 'Goals have to be made measurable by choosing success indicators.',
  },
  'WO-1.3-01': {
    kind: 'practice',
    where: '1 Objectives and organisation > Facilitating the programme',
    statement:
      'Secure the preconditions for developing and running a programme, including the prison environment.',
  },
  'WO-1.4-01': {
    kind: 'practice',
    where: '1 Objectives and organisation > Management and personnel',
    statement: 'Managers and team leaders must be well qualified.',
  },
  'WO-1.4-02': {
    kind: 'practice',
    where: '1 Objectives and organisation > Management and personnel',
    statement: 'Recruit people qualified for work with extremist offenders.',
  },
  'WO-1.4-03': {
    kind: 'practice',
    where: '1 Objectives and organisation > Management and personnel',
    statement:
      'Let an interdisciplinary expert team deliver the programme, with psychologists, formers and religious experts among its members.',
  },
  'WO-1.4-04': {
    kind: 'practice',
    where: '1 Objectives and organisation > Management and personnel',
    statement: 'Meet often as a team and discuss cases.',
  },
  'WO-1.4-05': {
    kind: 'documentation',
    where: '1 Objectives and organisation > Management and personnel',
    statement: 'Use psychologists and psychology according to accepted good practice.',
  },
  'WO-1.4-06': {
    kind: 'practice',
    where: '1 Objectives and organisation > Management and personnel',
    statement: 'Select, train and supervise former extremists properly.',
  },
  'WO-1.4-07': {
    kind: 'practice',
    where: '1 Objectives and organisation > Management and personnel',
    statement: 'Use a former only for a bounded period.',
  },
  'WO-1.4-08': {
    kind: 'practice',
    where: '1 Objectives and organisation > Management and personnel',
    statement: 'See to it that all team members understand what the religious expert does.',
  },
  'WO-1.4-09': {
    kind: 'practice',
    where: '1 Objectives and organisation > Management and personnel',
    statement: 'Train everyone who works with extremist offenders.',
  },
  'WO-1.5-01': {
    kind: 'practice',
    where: '1 Objectives and organisation > Security',
    statement:
      'Protect staff and their families, including psychologist, former, religious expert and prominent community supporters.',
  },
  'WO-1.5-02': {
    kind: 'practice',
    where: '1 Objectives and organisation > Security',
    statement: 'Protect the person returning to society and that person’s family.',
  },
  'WO-1.6-01': {
    kind: 'sharing',
    where: '1 Objectives and organisation > Transparency',
    statement: 'State plainly which information will be passed on and which will not.',
  },
  'WO-1.6-02': {
    kind: 'sharing',
    where: '1 Objectives and organisation > Transparency',
    statement: 'Make inter-organisational sharing possible and specify it.',
  },
  'WO-1.6-03': {
    kind: 'programme',
    where: '1 Objectives and organisation > Transparency',
    statement: 'Do not run a programme in complete isolation.',
  },
  'WO-1.6-04': {
    kind: 'documentation',
    where: '1 Objectives and organisation > Transparency',
    statement: 'Use media coverage to show that people can change.',
  },
  'WO-1.6-05': {
    kind: 'practice',
    where: '1 Objectives and organisation > Transparency',
    statement: 'Have a plan ready for media interest after an incident.',
  },
  'WO-2.1-01': {
    kind: 'lifecycle',
    where: '2 Risk analysis and classification > Procedure',
    statement:
      'A structured and effective procedure is needed that covers intake, assessment, reception and classification.',
  },
  'WO-2.2-01': {
    kind: 'lifecycle',
    where: '2 Risk analysis and classification > Risk assessment',
    statement: 'A methodologically sound risk-and-needs assessment should precede programme start.',
  },
  'WO-2.2-02': {
    kind: 'practice',
    where: '2 Risk analysis and classification > Risk assessment',
    statement: 'The risk-and-needs assessment should be repeated regularly.',
  },
  'WO-2.2-03': {
    kind: 'practice',
    where: '2 Risk analysis and classification > Risk assessment',
    statement:
      'Assessments should span many risks and issues, draw on several sources and involve several specialisms.',
  },
  'WO-2.2-04': {
    kind: 'practice',
    where: '2 Risk analysis and classification > Risk assessment',
    statement: 'Assessors should be trained and certified.',
  },
  'WO-2.2-05': {
    kind: 'practice',
    where: '2 Risk analysis and classification > Risk assessment',
    statement: 'Tailoring follows from the assessed risks and needs.',
  },
  'WO-2.3-01': {
    kind: 'schema',
    where: '2 Risk analysis and classification > Risk analysis methods',
    statement: 'Use a dedicated extremism risk instrument such as VERA-2R, RRAP or ERG 22+.',
  },
  'WO-2.3-02': {
    kind: 'schema',
    where: '2 Risk analysis and classification > Risk analysis methods',
    statement: 'Where needed, add general assessment tools to the specialised one.',
  },
  'WO-2.4-01': {
    kind: 'lifecycle',
    where: '2 Risk analysis and classification > Classification',
    statement:
      'Placing a prisoner in a fitting unit and programme requires a classification drawn from the risk-and-needs assessment.',
  },
  'WO-2.4-02': {
    kind: 'schema',
    where: '2 Risk analysis and classification > Classification',
    statement: 'Each prisoner must be put into a category of security risk and of control risk.',
  },
  'WO-2.5-01': {
    kind: 'programme',
    where: '2 Risk analysis and classification > Target group',
    statement: 'A programme must have a clearly bounded target group.',
  },
  'WO-2.6-01': {
    kind: 'programme',
    where: '2 Risk analysis and classification > Exclusion criteria',
    statement:
      'Clear exclusion criteria matter for deciding whether a prisoner is taken into a programme or organisation.',
  },
  'WO-2.7-01': {
    kind: 'programme',
    where: '2 Risk analysis and classification > Position in the group',
    statement:
      'Programmes should be adapted to the person’s place in the group, and it should be weighed whether to focus on lower and mid levels, on leadership or on both.',
  },
  'WO-2.8-01': {
    kind: 'programme',
    where: '2 Risk analysis and classification > Individual or collective level',
    statement: 'Choose whether work is individual or collective.',
  },
  'WO-2.9-01': {
    kind: 'schema',
    where: '2 Risk analysis and classification > Allocation and housing',
    statement:
      'Decide on housing: separate from the general population, together with other extremists, and under which regime.',
  },
  'WO-2.9-02': {
    kind: 'practice',
    where: '2 Risk analysis and classification (summary)',
    statement: 'Placement should use the least restrictive workable setting.',
  },
  'WO-3.0-01': {
    kind: 'practice',
    where: '3 Engaging and encouraging participation (summary)',
    statement: 'Nobody can be compelled to change beliefs; motivation has to come from within.',
  },
  'WO-3.1-01': {
    kind: 'practice',
    where: '3 Engaging and encouraging participation > Building a relationship of trust',
    statement: 'Staff must put effort into a credible, trusting relationship.',
  },
  'WO-3.1-02': {
    kind: 'documentation',
    where: '3 Engaging and encouraging participation > Building a relationship of trust',
    statement: 'Delivery by an NGO can win more acceptance from offenders.',
  },
  'WO-3.2-01': {
    kind: 'schema',
    where: '3 Engaging and encouraging participation > Encouraging participation',
    statement: 'Raise doubt about world views and mental constructs as a way to win participation.',
  },
  'WO-3.2-02': {
    kind: 'schema',
    where: '3 Engaging and encouraging participation > Encouraging participation',
    statement:
      'Bringing in family, friends or key community members, at the outset or later, may help participation.',
  },
  'WO-3.2-03': {
    kind: 'schema',
    where: '3 Engaging and encouraging participation > Encouraging participation',
    statement: 'Incentives are a permitted means of encouraging participation.',
  },
  'WO-3.2-04': {
    kind: 'programme',
    where: '3 Engaging and encouraging participation > Encouraging participation',
    statement: 'Sanctions may follow lack of cooperation.',
  },
  'WO-3.2-05': {
    kind: 'practice',
    where: '3 Engaging and encouraging participation > Encouraging participation',
    statement: 'The possibility of sanctions should be disclosed at the outset and to every actor involved.',
  },
  'WO-3.3-01': {
    kind: 'practice',
    where: '3 Engaging and encouraging participation > Direct communication',
    statement:
      'It is important in communication to be credible and genuine and to be explicit about one’s professional role.',
  },
  'WO-3.3-02': {
    kind: 'schema',
    where: '3 Engaging and encouraging participation > Direct communication',
    statement: 'Motivational interviewing can be used to prompt change.',
  },
  'WO-4.0-01': {
    kind: 'schema',
    where: '4 Interventions (summary)',
    statement:
      'Intervention types: education and vocational skills; cognitive and psychosocial work; family/network; religious counselling; sports and arts; bringing in victims, formers and influential people.',
  },
  'WO-4.0-02': {
    kind: 'practice',
    where: '4 Interventions (summary)',
    statement:
      'Interventions should address factors and mechanisms of the radicalisation process, individual ones included.',
  },
  'WO-4.1-01': {
    kind: 'programme',
    where: '4 Interventions > Theoretical basis',
    statement: 'Interventions must rest on academic research and on a well-founded theory of change.',
  },
  'WO-4.1-02': {
    kind: 'practice',
    where: '4 Interventions > Theoretical basis',
    statement: 'Caseworkers need an up-to-date, research-based handbook.',
  },
  'WO-4.2-01': {
    kind: 'lifecycle',
    where: '4 Interventions > Pilots',
    statement: 'Piloting is a must, and pilots must be assessed and evaluated.',
  },
  'WO-4.3-01': {
    kind: 'practice',
    where: '4 Interventions > Tailor-made',
    statement:
      'Programmes must be tailored to local culture and conditions, legal tradition, individual risks and needs, nature of the group, and the surroundings (social network) that await the person after release.',
  },
  'WO-4.3-02': {
    kind: 'practice',
    where: '4 Interventions > Tailor-made',
    statement: 'Specific goals should be set.',
  },
  'WO-4.3-03': {
    kind: 'practice',
    where: '4 Interventions > Tailor-made',
    statement: 'Programmes must tie closely to the factors behind radicalisation.',
  },
  'WO-4.3-04': {
    kind: 'practice',
    where: '4 Interventions > Tailor-made',
    statement: 'Treatment intensity should follow the risk level found.',
  },
  'WO-4.4-01': {
    kind: 'practice',
    where: '4 Interventions > Cognitive skills programme',
    statement:
      'A cognitive-skills component, which can support critical reflection on surroundings and conduct, must be considered.',
  },
  'WO-4.5-01': {
    kind: 'practice',
    where: '4 Interventions > Psychosocial interventions',
    statement: 'Psychosocial work, which can aid disengagement and desistance, must be considered.',
  },
  'WO-4.6-01': {
    kind: 'practice',
    where: '4 Interventions > Education courses',
    statement: 'Suitable education belongs to the core of a programme.',
  },
  'WO-4.7-01': {
    kind: 'practice',
    where: '4 Interventions > Vocational skills training',
    statement: 'Vocational training and work matter.',
  },
  'WO-4.8-01': {
    kind: 'practice',
    where: '4 Interventions > Family and social network',
    statement: 'A safe, trusting network is a condition for the best chance of reintegration.',
  },
  'WO-4.8-02': {
    kind: 'schema',
    where: '4 Interventions > Family and social network',
    statement: 'Family involvement may contribute to success.',
  },
  'WO-4.8-03': {
    kind: 'practice',
    where: '4 Interventions > Family and social network',
    statement:
      'Family ties that are kept up and strengthened during imprisonment make for more emotional support after release.',
  },
  'WO-4.8-04': {
    kind: 'practice',
    where: '4 Interventions > Family and social network',
    statement: 'Relatives should be helped to understand the change process.',
  },
  'WO-4.8-05': {
    kind: 'sharing',
    where: '4 Interventions > Family and social network',
    statement:
      'Networks can supply information on how far the person and others were involved and in what role.',
  },
  'WO-4.8-06': {
    kind: 'schema',
    where: '4 Interventions > Family and social network',
    statement:
      'Through family counselling, families can become partners both in early prevention and in intervention.',
  },
  'WO-4.9-01': {
    kind: 'schema',
    where: '4 Interventions > Religious experts',
    statement: 'Religious counselling may reduce reoffending and shift motivation or attitude.',
  },
  'WO-4.10-01': {
    kind: 'schema',
    where: '4 Interventions > Victims',
    statement: 'Contact between offenders and victims of terrorist violence may be considered.',
  },
  'WO-4.11-01': {
    kind: 'schema',
    where: '4 Interventions > Former violent extremists',
    statement: 'Rehabilitated formers can influence participants and speak convincingly for change.',
  },
  'WO-4.12-01': {
    kind: 'schema',
    where: '4 Interventions > Influential personalities',
    statement: 'Charismatic community members or celebrities may be brought in to inspire change.',
  },
  'WO-4.13-01': {
    kind: 'schema',
    where: '4 Interventions > Incentives',
    statement: 'Incentives, used with care, may be considered to reward and prompt pro-social conduct.',
  },
  'WO-4.14-01': {
    kind: 'schema',
    where: '4 Interventions > Creative, cultural, recreational',
    statement: 'Arts and sports participation can support desistance indirectly.',
  },
  'WO-5.1-01': {
    kind: 'schema',
    where: '5 Aftercare > Good practices',
    statement: 'Aftercare matters for preventing reoffending and return to an extremist group.',
  },
  'WO-5.1-02': {
    kind: 'lifecycle',
    where: '5 Aftercare > Good practices',
    statement: 'The programme should connect to an aftercare plan with a long horizon.',
  },
  'WO-5.1-03': {
    kind: 'practice',
    where: '5 Aftercare > Good practices',
    statement: 'Reintegration needs early, sufficient attention while the person is still imprisoned.',
  },
  'WO-5.2-01': {
    kind: 'practice',
    where: '5 Aftercare > Flexibility and collaboration',
    statement: 'Aftercare should flex to the person’s specific needs.',
  },
  'WO-5.2-02': {
    kind: 'practice',
    where: '5 Aftercare > Flexibility and collaboration',
    statement: 'Prefer small, attainable goals.',
  },
  'WO-5.2-03': {
    kind: 'practice',
    where: '5 Aftercare > Flexibility and collaboration',
    statement: 'Aftercare requires a multi-agency approach, which should last.',
  },
  'WO-5.2-04': {
    kind: 'documentation',
    where: '5 Aftercare > Flexibility and collaboration',
    statement: 'Keep collaboration practical.',
  },
  'WO-5.3-01': {
    kind: 'documentation',
    where: '5 Aftercare > Prejudice and stigmatisation',
    statement: 'Preconceived ideas about extremists should be lessened.',
  },
  'WO-5.3-02': {
    kind: 'practice',
    where: '5 Aftercare > Prejudice and stigmatisation',
    statement: 'The community should take part in reintegration, to lessen prejudice.',
  },
  'WO-5.3-03': {
    kind: 'practice',
    where: '5 Aftercare > Prejudice and stigmatisation',
    statement: 'The person’s capacity to handle ambiguity in the community needs strengthening.',
  },
  'WO-5.4-01': {
    kind: 'documentation',
    where: '5 Aftercare > Trust and fair treatment',
    statement: 'All reintegration actors, community included, should trust one another.',
  },
  'WO-5.4-02': {
    kind: 'documentation',
    where: '5 Aftercare > Trust and fair treatment',
    statement: 'Closeness to the community can prevent a sense that the returnee is treated unfairly.',
  },
  'WO-5.5-01': {
    kind: 'schema',
    where: '5 Aftercare > Roles, responsibilities, goals',
    statement: 'Every actor in reintegration should know the roles, responsibilities and goals.',
  },
  'WO-5.5-02': {
    kind: 'practice',
    where: '5 Aftercare > Roles, responsibilities, goals',
    statement:
      'Both close collaboration and organisations with fitting knowledge and expertise are required.',
  },
  'WO-5.6-01': {
    kind: 'schema',
    where: '5 Aftercare > Support of social networks',
    statement: 'Gain insight into relevant family and other relationships.',
  },
  'WO-5.6-02': {
    kind: 'practice',
    where: '5 Aftercare > Support of social networks',
    statement: 'Where feasible, the person should be provided with social support.',
  },
  'WO-5.6-03': {
    kind: 'practice',
    where: '5 Aftercare > Support of social networks',
    statement: 'Families of offenders should receive support where necessary.',
  },
  'WO-5.7-01': {
    kind: 'schema',
    where: '5 Aftercare > Religious support',
    statement: 'Religious actors may support the person and the family.',
  },
  'WO-5.7-02': {
    kind: 'practice',
    where: '5 Aftercare > Religious support',
    statement: 'Religious support depends on context and should be individually tailored.',
  },
  'WO-5.8-01': {
    kind: 'practice',
    where: '5 Aftercare > Material support and mental health',
    statement: 'After release the person should receive material support.',
  },
  'WO-5.8-02': {
    kind: 'practice',
    where: '5 Aftercare > Material support and mental health',
    statement: 'Mental health problems must be assessed and treated both in prison and after release.',
  },
  'WO-5.9-01': {
    kind: 'lifecycle',
    where: '5 Aftercare > Co-ownership',
    statement:
      'The person needs to be an active co-owner of reintegration plans and to share in setting attainable goals.',
  },
  'WO-5.10-01': {
    kind: 'schema',
    where: '5 Aftercare > Risk tools and security',
    statement: 'Risk assessment feeds reintegration with needs, protective and resilience factors.',
  },
  'WO-5.10-02': {
    kind: 'practice',
    where: '5 Aftercare > Risk tools and security',
    statement: 'In aftercare, security threats should be kept to a minimum.',
  },
  'WO-5.10-03': {
    kind: 'practice',
    where: '5 Aftercare > Risk tools and security',
    statement: 'Recidivism should be monitored.',
  },
  'WO-6.1-01': {
    kind: 'practice',
    where: '6 Monitoring and evaluating > Evaluation',
    statement: 'An independent third party needs to evaluate the programme regularly.',
  },
  'WO-6.1-02': {
    kind: 'documentation',
    where: '6 Monitoring and evaluating > Evaluation',
    statement:
      'WayOut deliverables 3.1 (literature review) and 3.2 (evaluation framework) hold further evaluation guidance.',
  },
  'WO-6.2-01': {
    kind: 'practice',
    where: '6 Monitoring and evaluating > Monitoring',
    statement: 'Internal quality assurance should exist and drive further development.',
  },
  'WO-6.2-02': {
    kind: 'practice',
    where: '6 Monitoring and evaluating (summary)',
    statement:
      'For developing the programme it is useful to know whether delivery matches intended goals, standards and processes.',
  },
  'WO-6.2-03': {
    kind: 'practice',
    where: '6 Monitoring and evaluating > Monitoring',
    statement: 'Activities should be documented well enough for regular reporting and decisions.',
  },
  'WO-6.2-04': {
    kind: 'lifecycle',
    where: '6 Monitoring and evaluating > Monitoring',
    statement: 'A case should be evaluated before it is closed.',
  },
  'WO-6.2-05': {
    kind: 'practice',
    where: '6 Monitoring and evaluating > Monitoring',
    statement: 'Lessons should be drawn from cases that did not succeed.',
  },
};

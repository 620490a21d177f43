import type { SourceId } from './source-id.js';
import type { SourceStatement } from './source-statement.js';

/** What the library takes from «RAN Collection practice form: Aussteigerprogramm Islamismus, North Rhine-Westphalia (2022)», in its own words. */
export const ranCollectionPracticeForm: Readonly<Record<Extract<SourceId, `NR-${string}`>, SourceStatement>> =
  {
    'NR-0-01': {
      kind: 'schema',
      where: 'RAN practice form',
      statement:
        'The form describes a practice by name, description, peer review, key themes, target audience, geographic scope, start/end year, deliverables, evidence, sustainability, meeting presented at, EU links, organisation, country, contact and last update.',
    },
    'NR-0-02': {
      kind: 'schema',
      where: 'RAN practice form',
      statement:
        'A practice must show in aims or activities an explicit link to preventing or countering radicalisation or violent extremism.',
    },
    'NR-0-03': {
      kind: 'schema',
      where: 'RAN practice form',
      statement:
        'Key themes and audience are picked from controlled lists (here Islamist extremism; deradicalisation/disengagement).',
    },
    'NR-0-04': {
      kind: 'schema',
      where: 'RAN practice form',
      statement:
        'To enter the collection a practice is preferably nominated through a RAN meeting; group or event, date, place and subject are named.',
    },
    'NR-0-05': {
      kind: 'schema',
      where: 'RAN practice form',
      statement:
        'A practice is an activity, method or tool that professionals and/or community members use or have used.',
    },
    'NR-0-06': {
      kind: 'schema',
      where: 'RAN practice form',
      statement:
        'The evidence section asks for qualitative views and figures, internal or external evaluation and target-group feedback, peer-review comments from RAN, and what monitoring showed.',
    },
    'NR-0-07': {
      kind: 'schema',
      where: 'RAN practice form',
      statement:
        'Further guidance: the start year shows maturity; deliverables are for example handbooks, training modules or videos; costs and transferable elements, EU (co-)funding with its fund, and legal status are stated.',
    },
    'NR-1-01': {
      kind: 'programme',
      where: 'Description',
      statement: 'The offer is for people willing to leave Islamist communities.',
    },
    'NR-1-02': {
      kind: 'programme',
      where: 'Description',
      statement:
        'Clients are strongly radicalised and set in an extremist context; most are, or once were, classed as security relevant by authorities.',
    },
    'NR-1-03': {
      kind: 'programme',
      where: 'Description',
      statement: 'Frequent personal meetings and phone contact follow the client’s needs.',
    },
    'NR-1-04': {
      kind: 'programme',
      where: 'Description',
      statement: 'Support typically runs 3–5 years, longer e.g. with imprisonment.',
    },
    'NR-1-05': {
      kind: 'lifecycle',
      where: 'Description',
      statement:
        'Imprisonment is named as a reason for longer support; so a case does not end with it (inferred).',
    },
    'NR-1-06': {
      kind: 'lifecycle',
      where: 'Description',
      statement: 'On release, the programme may help prepare the return to society.',
    },
    'NR-1-07': {
      kind: 'programme',
      where: 'Description',
      statement: 'Two main strands: ideological work, and stabilising the person socially.',
    },
    'NR-1-08': {
      kind: 'practice',
      where: 'Description',
      statement: 'Topics in both parts fit the individual.',
    },
    'NR-1-09': {
      kind: 'schema',
      where: 'Description',
      statement:
        'Ideological work covers the motives for joining, questioning ideology, and conveying knowledge.',
    },
    'NR-1-10': {
      kind: 'practice',
      where: 'Description',
      statement: 'Neither religious conversion nor giving up Islamic belief is an aim.',
    },
    'NR-1-11': {
      kind: 'schema',
      where: 'Description',
      statement: 'Social stabilisation: welfare claims, flat, job, therapy and similar.',
    },
    'NR-1-12': {
      kind: 'schema',
      where: 'Description',
      statement:
        'A former right-wing extremist works in the NRW exit programmes (apparently across ideologies) for relationship, exchange of experience and wider perspectives, in various phases.',
    },
    'NR-1-13': {
      kind: 'programme',
      where: 'Description',
      statement: 'Deradicalisation takes time, cooperation and voluntary readiness.',
    },
    'NR-1-14': {
      kind: 'schema',
      where: 'Description',
      statement:
        'Objectives: stop radical activity, avert crime, gain distance from ideology, rehabilitate socially, keep the person safe.',
    },
    'NR-1-15': {
      kind: 'schema',
      where: 'Description',
      statement:
        'Partners: police, intelligence, prisons, courts, immigration authorities, and other states’ programmes.',
    },
    'NR-2-01': {
      kind: 'programme',
      where: 'Themes, audience, scope',
      statement:
        'Target audience is formers and prison/probation; scope is one federal state; running since 2014.',
    },
    'NR-3-01': {
      kind: 'schema',
      where: 'Deliverables',
      statement:
        'A detailed handbook guides staff but is classified; a publishable management version is under way.',
    },
    'NR-4-01': {
      kind: 'programme',
      where: 'Evidence and evaluation',
      statement:
        'It builds on the right-wing exit programme (evaluated 2015), has a case count in three digits, and awaits its own evaluation by end of 2022.',
    },
    'NR-4-02': {
      kind: 'schema',
      where: 'Evidence and evaluation',
      statement:
        'Public bodies such as police and prison social services suggest the programme to potential clients.',
    },
    'NR-4-03': {
      kind: 'schema',
      where: 'Evidence and evaluation',
      statement: 'The team combines police, psychology, pedagogy and Islamic studies.',
    },
    'NR-4-04': {
      kind: 'documentation',
      where: 'Evidence; presented at',
      statement:
        'The practice is not peer reviewed; it was presented at a meeting on gender-specific exit work (RAN EXIT, Rome, 23 October 2019).',
    },
    'NR-5-01': {
      kind: 'documentation',
      where: 'Sustainability',
      statement: 'Knowledge is shared nationally and internationally among governmental exit programmes.',
    },
    'NR-5-02': {
      kind: 'practice',
      where: 'Sustainability',
      statement:
        'Both pillars, individually adapted, should belong to every deradicalisation process and are therefore transferable.',
    },
    'NR-5-03': {
      kind: 'programme',
      where: 'Sustainability',
      statement: 'At its core the programme supports and accompanies, one by one, people ready to leave.',
    },
    'NR-6-01': {
      kind: 'programme',
      where: 'Organisation',
      statement:
        'The state runs it, from the Land’s interior ministry: one of three sibling exit programmes, by ideology (Islamist, right-wing, left-wing), in the prevention department of the Land’s domestic intelligence office.',
    },
  };

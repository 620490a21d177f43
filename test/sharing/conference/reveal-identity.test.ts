import { check } from 'exit-work/kernel';
import { CaseConference, type IdentityReveal } from 'exit-work/model';
import { type Revealed, revealIdentity } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { revealConditions } from '../../builders/index.js';
import { faultsOfStyle } from '../../kernel/issue/issue-style.js';
import { conferenceWithTerms, revealOfTwo } from './conferences.js';

function reasonsOf(decided: Revealed) {
  return decided.ok ? [] : decided.refusal.reasons;
}

const { securityRiskFound: _, ...undecided } = conferenceWithTerms();
const { revealConditions: __, ...withoutTerms } = conferenceWithTerms();
const { revealConditions: ___, ...named } = conferenceWithTerms({ mode: 'named' });

describe('an identity is revealed', () => {
  it.each<[string, CaseConference, IdentityReveal]>([
    ['to one of those present, by as many as must agree', conferenceWithTerms(), revealOfTwo()],
    [
      'to all of them, by all who decide',
      conferenceWithTerms(),
      revealOfTwo({
        decidedBy: ['programme-manager', 'case-manager', 'psychologist'],
        revealedToIds: ['o-police', 'o-prison'],
      }),
    ],
    [
      'at the moment at which the conference begins',
      conferenceWithTerms(),
      revealOfTwo({ revealedAt: '2030-02-11T09:00:00Z' }),
    ],
    [
      'by one, where one decides',
      conferenceWithTerms({
        revealConditions: revealConditions({ decidingRoles: ['psychologist'], mustAgree: 1 }),
      }),
      revealOfTwo({ decidedBy: ['psychologist'] }),
    ],
  ])('%s', (_why, conference, reveal) => {
    const before = structuredClone(conference);
    expect(revealIdentity(conference, reveal)).toEqual({
      ok: true,
      conference: { ...before, identityReveal: reveal },
    });
    expect(conference).toEqual(before);
    expect(check(CaseConference, { ...conference, identityReveal: reveal }).ok).toBe(true);
  });
});

describe('an identity stays hidden', () => {
  it.each<[string, CaseConference, IdentityReveal, string[]]>([
    ['where everybody knows it', named, revealOfTwo(), ['not-anonymous']],
    [
      'where it is revealed already',
      conferenceWithTerms({ identityReveal: revealOfTwo() }),
      revealOfTwo({ revealedToIds: ['o-police'] }),
      ['already-revealed'],
    ],
    [
      'before the conference',
      conferenceWithTerms(),
      revealOfTwo({ revealedAt: '2030-02-11T08:59:59.999Z' }),
      ['before-conference'],
    ],
    [
      'where no security risk was found',
      conferenceWithTerms({ securityRiskFound: false }),
      revealOfTwo(),
      ['no-risk-found'],
    ],
    ['while it is open whether there is a risk', undecided, revealOfTwo(), ['no-risk-found']],
    ['where no terms were stated', withoutTerms, revealOfTwo(), ['terms-not-stated']],
    [
      'where somebody decides whom the terms do not name, besides those who do',
      conferenceWithTerms(),
      revealOfTwo({ decidedBy: ['case-manager', 'psychologist', 'police-officer'] }),
      ['role-not-named'],
    ],
    ['where too few agree', conferenceWithTerms(), revealOfTwo({ decidedBy: ['psychologist'] }), ['too-few']],
    [
      'where one role is counted twice',
      conferenceWithTerms(),
      revealOfTwo({ decidedBy: ['psychologist', 'psychologist'] }),
      ['too-few'],
    ],
    [
      'from whoever was not there, and from those who were with them',
      conferenceWithTerms(),
      revealOfTwo({ revealedToIds: ['o-prison', 'o-job-centre'] }),
      ['not-a-participant'],
    ],
    ['where nobody decided', conferenceWithTerms(), revealOfTwo({ decidedBy: [] }), ['invalid']],
    ['where nobody is to know', conferenceWithTerms(), revealOfTwo({ revealedToIds: [] }), ['invalid']],
    [
      'where nothing is said of the threshold',
      conferenceWithTerms(),
      revealOfTwo({ threshold: ' ' }),
      ['invalid'],
    ],
    ['in what is no conference', conferenceWithTerms({ participants: [] }), revealOfTwo(), ['invalid']],
    [
      'for every reason at once',
      { ...withoutTerms, securityRiskFound: false },
      revealOfTwo({ revealedAt: '2030-02-11T08:00:00Z', revealedToIds: ['o-funder'] }),
      ['before-conference', 'no-risk-found', 'terms-not-stated', 'not-a-participant'],
    ],
  ])('%s', (_why, conference, reveal, kinds) => {
    const reasons = reasonsOf(revealIdentity(conference, reveal));
    expect(reasons.map(({ code }) => code)).toEqual(kinds);
    for (const { text } of reasons) expect(text).not.toMatch(/o-funder|o-job-centre|a concrete threat/);
  });

  it('with a word on which field to look at and what was expected', () => {
    const reasons = reasonsOf(
      revealIdentity(conferenceWithTerms(), revealOfTwo({ decidedBy: ['police-officer'] })),
    );
    expect(reasons).toEqual([
      {
        citation: { ours: 'only those decide who were named before' },
        code: 'role-not-named',
        text: 'decidedBy: expected only roles that the terms name: case manager, psychologist, programme manager',
        named: ['case-manager', 'psychologist', 'programme-manager'],
      },
      {
        citation: { ours: 'as many agree as were asked for before' },
        code: 'too-few',
        text: 'decidedBy: expected at least 2 of the roles that the terms name: case manager, psychologist, programme manager',
        mustAgree: 2,
      },
    ]);
  });

  it('with the statement of the sources that it rests on', () => {
    const harmless = conferenceWithTerms({ securityRiskFound: false });
    const reasons = reasonsOf(revealIdentity(harmless, revealOfTwo()));
    expect(reasons.map(({ citation }) => citation)).toEqual([{ follows: ['CS-4.5-18'] }]);
  });

  it('with the field path of what is malformed', () => {
    const reasons = reasonsOf(revealIdentity(conferenceWithTerms(), revealOfTwo({ decidedBy: [] })));
    const issues = reasons.flatMap((reason) => (reason.code === 'invalid' ? [reason.issue] : []));
    expect(issues.map(({ path }) => path)).toEqual(['decidedBy']);
    expect(issues.flatMap(faultsOfStyle)).toEqual([]);
  });
});

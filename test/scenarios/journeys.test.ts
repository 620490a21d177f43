import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CaseworkReason } from 'exit-work/casework';
import { citedSources, compareInstants } from 'exit-work/kernel';
import { openCaseFile } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { type Journey, readJourney } from '../../examples/demo/journey.js';
import { runCase } from '../../examples/demo/run-case.js';
import { tellJourney } from '../../examples/demo/tell-journey.js';
import { epochOf } from '../../src/kernel/time/instant.js';

const folder = fileURLToPath(new URL('../../examples/journeys', import.meta.url));

function load(name: string): Journey {
  const read = readJourney(readFileSync(`${folder}/${name}.json`, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** What each journey is there to show; told here, apart from the data. */
const expected: Readonly<Record<string, Expected>> = {
  'vpn-type-c': {
    refused: [
      ['case-manager.appointed', 'client-informed', 'participation-agreed', 'mandate-granted'],
      ['intervention.started', 'plan-agreed'],
      ['client.released', 'release-planned', 'aftercare-planned'],
      ['case.closed', 'case-evaluated'],
    ],
    outcomes: ['permit-with-redaction', 'permit-with-redaction', 'deny', 'escalate', 'deny'],
    findings: ['release-before-closed-days'],
  },
  pairs: {
    refused: [
      ['case-manager.appointed', 'sanctions-announced'],
      ['client.withdrew', 'track'],
    ],
    outcomes: ['permit-with-redaction', 'deny', 'permit-with-redaction', 'deny', 'deny'],
    findings: ['certified-assessor', 'intensity-follows-risk', 'reachable-after-release', 'aftercare-linked'],
  },
  'exit-sweden': {
    refused: [
      ['plan.agreed', 'role'],
      ['session.held', 'status'],
      ['intervention.started', 'needs-assessed', 'risk-assessed', 'plan-agreed'],
    ],
    outcomes: ['permit-with-redaction', 'deny', 'permit', 'deny', 'deny'],
    findings: ['former-mentor-conditions', 'former-mentor-conditions'],
  },
  'helpline-family': {
    refused: [
      ['referral.made', 'client-informed', 'needs-assessed'],
      ['exit-case.opened', 'plan-agreed'],
      ['client.dismissed', 'role'],
      ['session.held', 'status'],
    ],
    outcomes: ['permit-with-redaction', 'deny', 'permit-with-redaction', 'deny'],
    findings: ['plan-agreed-with-client'],
  },
};

interface Expected {
  /** The type of the event, then what is in its way: milestones, dimensions, roles. */
  readonly refused: readonly (readonly string[])[];
  readonly outcomes: readonly string[];
  readonly findings: readonly string[];
}

function inTheWay(reason: CaseworkReason): string {
  if (reason.code === 'requirement') return reason.milestone;
  return reason.code === 'position' ? reason.dimension : reason.code;
}

const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));

it('has an expectation for every journey', () => {
  expect(names.sort()).toEqual(Object.keys(expected).sort());
});

describe.each(Object.entries(expected))('%s', (name, { refused, outcomes, findings }) => {
  const journey = load(name);
  const report = tellJourney(journey);

  it('holds case files that open whole', () => {
    for (const { file } of journey.cases) {
      const opened = openCaseFile(JSON.stringify(file), Object.values(blueprints));
      expect(opened.ok ? [] : opened.issues).toEqual([]);
      expect(opened.ok && opened.value.state.position.status).toBe('closed');
    }
  });

  it('is told at the desk from empty, event by event, and comes out as it stands', () => {
    for (const one of journey.cases) {
      const told = runCase(one, journey).moments.at(-1)?.opened;
      expect(told?.file).toEqual(one.file);
      const questions = journey.disclosures.filter(({ request }) => request.clientId === one.file.client.id);
      expect(told?.disclosures.entries.length).toBe(questions.length);
    }
  });

  it('refuses what was attempted and nothing else, each with a reason and a source', () => {
    const attempts = journey.cases.flatMap((one) => one.attempts.map(({ id }) => id));
    const turnedDown = report.timeline.filter((told) => told.refused.length > 0);
    expect(turnedDown.map(({ event }) => event.id).sort()).toEqual(attempts.sort());
    expect(turnedDown.map((told) => [told.event.type, ...told.refused.map(inTheWay)])).toEqual(refused);
    for (const reason of turnedDown.flatMap((told) => told.refused)) {
      expect(reason.text).not.toBe('');
      expect(citedSources(reason.citation)).not.toEqual([]);
    }
  });

  it('answers every question, and withholds something', () => {
    expect(report.disclosures.map(({ decision }) => decision.outcome)).toEqual(outcomes);
    expect(report.disclosures.some(({ withheld }) => withheld.length > 0)).toBe(true);
  });

  it('is found to fall short somewhere', () => {
    expect(report.findings.map(({ code }) => code)).toEqual(findings);
  });

  it('runs over years, with something due on the way', () => {
    const instants = report.timeline.map(({ event }) => event.instant);
    const [first, last] = [instants[0], instants.at(-1)];
    if (first === undefined || last === undefined) throw new Error('a journey has events');
    expect(epochOf(last) - epochOf(first)).toBeGreaterThan(365 * 86_400_000);
    expect([...instants].sort(compareInstants)).toEqual(instants);
    expect(report.checkpoints.some(({ due }) => due.some(({ status }) => status === 'overdue'))).toBe(true);
  });
});

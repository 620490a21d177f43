import { CaseFile, Client } from 'exit-work/model';
import { blueprints, intakeSteps } from 'exit-work/programme';
import { annotationOf, existenceIn } from 'exit-work/schema';
import {
  decideDisclosure,
  jurisdictions,
  recipientNotice,
  sharingPolicyOf,
  transparencyStatement,
  viewRecord,
  withJurisdiction,
} from 'exit-work/sharing';
import { standardInvariants, verifyProgramme } from 'exit-work/verification';
import { labelOf, purposes, vocabulary } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import {
  client,
  consentToJobCentre,
  exitOrganisation,
  jobCentre,
  openedCaseFile,
} from '../../../builders/index.js';
import { police, request } from '../../../sharing/builders/builders.js';

/** What a case file of the house comes to under the law of Examplia: decision, view, notice and statement, as bytes. */
function whatLeaves(): string {
  const file = openedCaseFile({
    client: client(),
    organisations: [exitOrganisation(), jobCentre(), police()],
    consents: [consentToJobCentre({ categories: ['identity'] })],
  });
  const policy = withJurisdiction(sharingPolicyOf([file]), jurisdictions.examplia);
  const asked = [
    request({ categories: ['identity', 'health'] }),
    request({
      recipientId: 'o-police',
      recipientRole: 'police-officer',
      purpose: 'safeguarding',
      triggers: ['planned-violence'],
      categories: ['identity', 'health'],
    }),
  ];
  return JSON.stringify([
    asked.map((one) => {
      const decision = decideDisclosure(one, policy);
      return [decision, viewRecord(Client, file.client, decision), recipientNotice(decision)];
    }),
    transparencyStatement(blueprints.openSetting, policy, {
      language: 'en',
      clientId: 'c-1',
      instant: '2030-06-01T12:00:00Z',
    }),
  ]);
}

/** A change as code makes it that knows no types. */
function changes(target: object | undefined, name: string, value: unknown): () => void {
  return () => {
    if (target === undefined) throw new Error('nothing to change');
    Object.assign(target, { [name]: value });
  };
}

describe('what one caller changes', () => {
  it('in a blueprint is refused, and its proof stays', () => {
    const proof = () => JSON.stringify(verifyProgramme(blueprints.pairs, { limit: 200 }));
    const before = proof();
    const closing = Object.entries(blueprints.pairs.steps).find(([, { event }]) => event === 'case.closed');
    expect(changes(closing?.[1], 'requires', [])).toThrow(TypeError);
    expect(changes(closing?.[1].by, 'length', 0)).toThrow(TypeError);
    expect(changes(intakeSteps, 'contact', {})).toThrow(TypeError);
    expect(changes(standardInvariants(blueprints.pairs)['closure-is-reachable'], 'wanted', {})).toThrow(
      TypeError,
    );
    expect(proof()).toBe(before);
  });

  it('in a word of the field is refused, and what the client is told stays', () => {
    const before = [labelOf(purposes, 'supervision'), whatLeaves()];
    expect(changes(purposes.terms.supervision, 'label', 'Whatever we like')).toThrow(TypeError);
    expect(changes(purposes.terms, 'whatever', purposes.terms.supervision)).toThrow(TypeError);
    expect([labelOf(purposes, 'supervision'), whatLeaves()]).toEqual(before);
  });

  it('in a word of a list of the house is refused as well', () => {
    const weather = vocabulary('kind of weather', { rain: { label: 'Rain', definition: 'Water.' } });
    expect(changes(weather.terms.rain, 'label', 'Fire')).toThrow(TypeError);
    expect(labelOf(weather, 'rain')).toBe('Rain');
  });

  it('in the law of a jurisdiction is refused, and every decision stays', () => {
    const before = whatLeaves();
    expect(before).toContain('examplia-planned-violence');
    const [duty] = jurisdictions.examplia.duties;
    expect(changes(duty?.categories, '0', 'health')).toThrow(TypeError);
    expect(changes(duty, 'authorityKinds', ['funder'])).toThrow(TypeError);
    expect(changes(jurisdictions, 'examplia', jurisdictions.mustermark)).toThrow(TypeError);
    expect(whatLeaves()).toBe(before);
  });

  it('in what is known of a field or a list is refused, and nothing more is shown', () => {
    const before = whatLeaves();
    expect(changes(annotationOf(Client.shape.address), 'category', 'identity')).toThrow(TypeError);
    expect(changes(existenceIn(CaseFile.shape.incidents), 'tells', [])).toThrow(TypeError);
    expect(whatLeaves()).toBe(before);
  });
});

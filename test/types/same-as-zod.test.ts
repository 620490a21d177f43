import type * as model from 'exit-work/model';
import { Client } from 'exit-work/model';
import type { DataOf, RecordSchema, Shape } from 'exit-work/schema';
import { expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { Equal, Flat, Refuted } from './equal.js';

type Model = typeof model;

/** Every record that the model exports, by name: a new one is under proof without being listed. */
type Records = {
  [Name in keyof Model as Model[Name] extends { readonly shape: Shape } ? Name : never]: Model[Name] extends {
    readonly shape: infer S extends Shape;
  }
    ? S
    : never;
};

type Writable<S> = { -readonly [K in keyof S]: S[K] };

/** What zod infers from a strict object of the same fields, on its own road. */
type InferredByZod<S extends Shape> = z.infer<z.ZodObject<Writable<S>, z.core.$strict>>;
type TakenByZod<S extends Shape> = z.input<z.ZodObject<Writable<S>, z.core.$strict>>;

type OutputVerdicts = {
  [Name in keyof Records]: Equal<Flat<DataOf<Records[Name]>>, Flat<InferredByZod<Records[Name]>>>;
};
type InputVerdicts = {
  [Name in keyof Records]: Equal<Flat<DataOf<Records[Name]>>, Flat<TakenByZod<Records[Name]>>>;
};
type Assignability = {
  [Name in keyof Records]: [DataOf<Records[Name]>, InferredByZod<Records[Name]>] extends [
    InferredByZod<Records[Name]>,
    DataOf<Records[Name]>,
  ]
    ? true
    : false;
};

it('the data of every record is what zod infers from its fields', () => {
  expectTypeOf<Refuted<OutputVerdicts>>().toEqualTypeOf<never>();
  expectTypeOf<Refuted<InputVerdicts>>().toEqualTypeOf<never>();
  expectTypeOf<Refuted<Assignability>>().toEqualTypeOf<never>();
});

it('the proof is about all records', () => {
  expectTypeOf<'CaseFile' | 'Client' | 'Consent' | 'InterventionPlan'>().toExtend<keyof Records>();
  expectTypeOf<'areaAssessment' | 'leavesOf'>().not.toExtend<keyof Records>();
});

it('the proof could fail', () => {
  const verdicts: {
    same: Equal<{ a?: string }, { a?: string }>;
    missing: Equal<{ a?: string }, { a: string }>;
    readonly: Equal<{ a: string }, { readonly a: string }>;
    anything: Equal<{ a: string }, { a: Anything }>;
  } = { same: true, missing: false, readonly: false, anything: false };
  const refuted: Refuted<{ holds: true; doesNot: false }> = 'doesNot';
  // @ts-expect-error what holds is not refuted
  const notRefuted: typeof refuted = 'holds';
  expect([verdicts.same, refuted, notRefuted]).toEqual([true, 'doesNot', 'holds']);
});

/** What zod infers from `z.any()`, the type of which this repository does not write. */
type Anything = z.infer<z.ZodAny>;

it('zod itself agrees on the schema that it makes of the shape', () => {
  const strict = z.strictObject(Client.shape);
  expectTypeOf<Flat<z.infer<typeof strict>>>().toEqualTypeOf<Flat<z.infer<typeof Client>>>();
  expect(Object.keys(strict.shape)).toEqual(Object.keys(Client.shape));
});

type Named = {
  AccessGrant: model.AccessGrant;
  AccessRestriction: model.AccessRestriction;
  ActorAssignment: model.ActorAssignment;
  AftercarePhase: model.AftercarePhase;
  AftercarePlan: model.AftercarePlan;
  Approval: model.Approval;
  Availability: model.Availability;
  BehaviourObservation: model.BehaviourObservation;
  BiographicalArtefact: model.BiographicalArtefact;
  CaseConference: model.CaseConference;
  CaseEvent: model.CaseEvent;
  CaseFile: model.CaseFile;
  CircleMember: model.CircleMember;
  Classification: model.Classification;
  ClearedText: model.ClearedText;
  Client: model.Client;
  ClosureEvaluation: model.ClosureEvaluation;
  ConferenceAgreement: model.ConferenceAgreement;
  ConferenceContribution: model.ConferenceContribution;
  ConferenceParticipant: model.ConferenceParticipant;
  Consent: model.Consent;
  EntrustedAnswer: model.EntrustedAnswer;
  EntrustedItem: model.EntrustedItem;
  CooperationAgreement: model.CooperationAgreement;
  CrisisStepUp: model.CrisisStepUp;
  CustodyPeriod: model.CustodyPeriod;
  Delegation: model.Delegation;
  EuropeanFunding: model.EuropeanFunding;
  FamilySupportPlan: model.FamilySupportPlan;
  FormerEngagement: model.FormerEngagement;
  FoundInText: model.FoundInText;
  Funding: model.Funding;
  Goal: model.Goal;
  GoalOutcome: model.GoalOutcome;
  GoalStep: model.GoalStep;
  GroupSession: model.GroupSession;
  Guardian: model.Guardian;
  HeldRole: model.HeldRole;
  Helpline: model.Helpline;
  HousingDecision: model.HousingDecision;
  IdentityReveal: model.IdentityReveal;
  Incentive: model.Incentive;
  Incident: model.Incident;
  InstrumentUse: model.InstrumentUse;
  InterventionPlan: model.InterventionPlan;
  JointDecision: model.JointDecision;
  LegalDuty: model.LegalDuty;
  LegalPermission: model.LegalPermission;
  Mandate: model.Mandate;
  MediaEngagement: model.MediaEngagement;
  MultiAgencyMember: model.MultiAgencyMember;
  NeedsAssessment: model.NeedsAssessment;
  ObjectiveOutcome: model.ObjectiveOutcome;
  OpeningEvent: model.OpeningEvent;
  Organisation: model.Organisation;
  OrganisationTransparency: model.OrganisationTransparency;
  OutreachActivity: model.OutreachActivity;
  Participation: model.Participation;
  PartnerVetting: model.PartnerVetting;
  PersonOfConcern: model.PersonOfConcern;
  PlanReview: model.PlanReview;
  PlannedContact: model.PlannedContact;
  PlannedService: model.PlannedService;
  PracticeDeliverable: model.PracticeDeliverable;
  PracticeDescription: model.PracticeDescription;
  PracticeEvaluation: model.PracticeEvaluation;
  PracticeEvidence: model.PracticeEvidence;
  PracticePresentation: model.PracticePresentation;
  ProgrammeChange: model.ProgrammeChange;
  ProgrammeDesign: model.ProgrammeDesign;
  ProgrammeEvaluation: model.ProgrammeEvaluation;
  ProgrammePillar: model.ProgrammePillar;
  ProgrammeProfile: model.ProgrammeProfile;
  ProgrammeReference: model.ProgrammeReference;
  ProgrammeSite: model.ProgrammeSite;
  ProgrammeSuitability: model.ProgrammeSuitability;
  ThematicNetwork: model.ThematicNetwork;
  TypicalDuration: model.TypicalDuration;
  ProgressReport: model.ProgressReport;
  Prohibition: model.Prohibition;
  ProtectionMeasure: model.ProtectionMeasure;
  Question: model.Question;
  Questionnaire: model.Questionnaire;
  QuestionnaireAnswer: model.QuestionnaireAnswer;
  QuestionnaireResponse: model.QuestionnaireResponse;
  RapportNote: model.RapportNote;
  Referral: model.Referral;
  ReferralEntry: model.ReferralEntry;
  RelatedPerson: model.RelatedPerson;
  ReleaseArrangement: model.ReleaseArrangement;
  ReleasePlan: model.ReleasePlan;
  ReportingDuty: model.ReportingDuty;
  RequiredSharing: model.RequiredSharing;
  RevealConditions: model.RevealConditions;
  RiskAssessment: model.RiskAssessment;
  Sanction: model.Sanction;
  SecurityConcern: model.SecurityConcern;
  SessionRecord: model.SessionRecord;
  SharingAgreement: model.SharingAgreement;
  SocialNetConference: model.SocialNetConference;
  Tandem: model.Tandem;
  TeamMember: model.TeamMember;
  TrainingEvent: model.TrainingEvent;
  WorkerSuitability: model.WorkerSuitability;
};

type NamedVerdicts = {
  [Name in keyof Records]: Name extends keyof Named
    ? Equal<Flat<Named[Name]>, Flat<InferredByZod<Records[Name]>>>
    : false;
};

it('every record has a type of its name that says the same', () => {
  expectTypeOf<Refuted<NamedVerdicts>>().toEqualTypeOf<never>();
  expectTypeOf<RecordSchema<typeof Client.shape>>().toEqualTypeOf<typeof Client>();
});

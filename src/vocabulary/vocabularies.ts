import { accessRestrictionKinds } from './access/access-restriction-kinds.js';
import { mandateKinds } from './access/mandate-kinds.js';
import { securityMeasures } from './access/security-measures.js';
import { threatDirections } from './access/threat-directions.js';
import { cognitiveNeeds } from './assessment/cognitive-needs.js';
import { exitBarriers } from './assessment/exit-barriers.js';
import { functionalNeeds } from './assessment/functional-needs.js';
import { housingPlacements } from './assessment/housing-placements.js';
import { instrumentScopes } from './assessment/instrument-scopes.js';
import { mentalHealthNeeds } from './assessment/mental-health-needs.js';
import { questionKinds } from './assessment/question-kinds.js';
import { readinessLevels } from './assessment/readiness-levels.js';
import { riskAssessmentPurposes } from './assessment/risk-assessment-purposes.js';
import { riskInstruments } from './assessment/risk-instruments.js';
import { riskLevels } from './assessment/risk-levels.js';
import { securityNeeds } from './assessment/security-needs.js';
import { socialNeeds } from './assessment/social-needs.js';
import { threatLevels } from './assessment/threat-levels.js';
import { threatSources } from './assessment/threat-sources.js';
import { caseEvents } from './case-file/case-events.js';
import { casePhases } from './case-file/case-phases.js';
import { caseStatuses } from './case-file/case-statuses.js';
import { custodyStates } from './case-file/custody-states.js';
import { safetyStates } from './case-file/safety-states.js';
import { securityConcernStates } from './case-file/security-concern-states.js';
import { conferenceModes } from './conference/conference-modes.js';
import { conferencePurposes } from './conference/conference-purposes.js';
import { participantCircles } from './conference/participant-circles.js';
import { perspectives } from './conference/perspectives.js';
import { socialNetConferenceOccasions } from './conference/social-net-conference-occasions.js';
import { approaches } from './core/approaches.js';
import { dataCategories } from './core/data-categories.js';
import { dataSubjects } from './core/data-subjects.js';
import { geographicScopes } from './core/geographic-scopes.js';
import { ideologies } from './core/ideologies.js';
import { ideologyScopes } from './core/ideology-scopes.js';
import { interventionKinds } from './core/intervention-kinds.js';
import { interventionTypes } from './core/intervention-types.js';
import { methods } from './core/methods.js';
import { needsAreas } from './core/needs-areas.js';
import { objectives } from './core/objectives.js';
import { organisationKinds } from './core/organisation-kinds.js';
import { preventionLevels } from './core/prevention-levels.js';
import { professions } from './core/professions.js';
import { purposes } from './core/purposes.js';
import { roles } from './core/roles.js';
import { settings } from './core/settings.js';
import { standardCategories } from './core/standard-categories.js';
import type { Vocabulary } from './list/vocabulary.js';
import { capacityAreas } from './organisation/capacity-areas.js';
import { cooperationAreas } from './organisation/cooperation-areas.js';
import { cooperationForms } from './organisation/cooperation-forms.js';
import { exitFunctions } from './organisation/exit-functions.js';
import { fundingSources } from './organisation/funding-sources.js';
import { helplineAudiences } from './organisation/helpline-audiences.js';
import { helplineInformation } from './organisation/helpline-information.js';
import { helplineOperators } from './organisation/helpline-operators.js';
import { organisationLevels } from './organisation/organisation-levels.js';
import { outreachAudiences } from './organisation/outreach-audiences.js';
import { outreachChannels } from './organisation/outreach-channels.js';
import { professionalSupports } from './organisation/professional-supports.js';
import { qualityPrinciples } from './organisation/quality-principles.js';
import { trainingForms } from './organisation/training-forms.js';
import { trainingTopics } from './organisation/training-topics.js';
import { vettingCriteria } from './organisation/vetting-criteria.js';
import { vettingResults } from './organisation/vetting-results.js';
import { weekdays } from './organisation/weekdays.js';
import { accessRoutes } from './participation/access-routes.js';
import { approvalOutcomes } from './participation/approval-outcomes.js';
import { contactApproaches } from './participation/contact-approaches.js';
import { engagementApproaches } from './participation/engagement-approaches.js';
import { incentivePurposes } from './participation/incentive-purposes.js';
import { participationNatures } from './participation/participation-natures.js';
import { participationTracks } from './participation/participation-tracks.js';
import { receivedInformationLevels } from './participation/received-information-levels.js';
import { referralKinds } from './participation/referral-kinds.js';
import { referralSources } from './participation/referral-sources.js';
import { referralStatuses } from './participation/referral-statuses.js';
import { sanctionKinds } from './participation/sanction-kinds.js';
import { suitabilityResults } from './participation/suitability-results.js';
import { clientCircumstances } from './people/client-circumstances.js';
import { concernSituations } from './people/concern-situations.js';
import { concernStages } from './people/concern-stages.js';
import { concernedRelations } from './people/concerned-relations.js';
import { decisionCapacities } from './people/decision-capacities.js';
import { exitStages } from './people/exit-stages.js';
import { formerAims } from './people/former-aims.js';
import { genders } from './people/genders.js';
import { groupPositions } from './people/group-positions.js';
import { guardianshipReasons } from './people/guardianship-reasons.js';
import { institutionKinds } from './people/institution-kinds.js';
import { involvementStatuses } from './people/involvement-statuses.js';
import { legalStatuses } from './people/legal-statuses.js';
import { tieInfluences } from './people/tie-influences.js';
import { workerQualities } from './people/worker-qualities.js';
import { exitSupportServices } from './plan/exit-support-services.js';
import { familyObjectives } from './plan/family-objectives.js';
import { intangibleServices } from './plan/intangible-services.js';
import { planStatuses } from './plan/plan-statuses.js';
import { serviceStatuses } from './plan/service-statuses.js';
import { services } from './plan/services.js';
import { stepStatuses } from './plan/step-statuses.js';
import { tangibleServices } from './plan/tangible-services.js';
import { treatmentIntensities } from './plan/treatment-intensities.js';
import { underlyingObstacles } from './plan/underlying-obstacles.js';
import { workFormats } from './plan/work-formats.js';
import { deliverableKinds } from './practice/deliverable-kinds.js';
import { europeanFunds } from './practice/european-funds.js';
import { evaluationKinds } from './practice/evaluation-kinds.js';
import { handbookAccess } from './practice/handbook-access.js';
import { keyThemes } from './practice/key-themes.js';
import { legalForms } from './practice/legal-forms.js';
import { practiceForms } from './practice/practice-forms.js';
import { practiceUsers } from './practice/practice-users.js';
import { severities } from './practice/severities.js';
import { targetAudiences } from './practice/target-audiences.js';
import { accessPaths } from './programme/access-paths.js';
import { announcementAudiences } from './programme/announcement-audiences.js';
import { designAspects } from './programme/design-aspects.js';
import { evaluationStatuses } from './programme/evaluation-statuses.js';
import { expertiseUses } from './programme/expertise-uses.js';
import { ideologicalComponents } from './programme/ideological-components.js';
import { implementers } from './programme/implementers.js';
import { initiativeKinds } from './programme/initiative-kinds.js';
import { militancies } from './programme/militancies.js';
import { networkSectors } from './programme/network-sectors.js';
import { priorInformationLevels } from './programme/prior-information-levels.js';
import { procurementWays } from './programme/procurement-ways.js';
import { programmeEndReasons } from './programme/programme-end-reasons.js';
import { programmeOrigins } from './programme/programme-origins.js';
import { programmeStatuses } from './programme/programme-statuses.js';
import { restorativePractices } from './programme/restorative-practices.js';
import { secondaryAudiences } from './programme/secondary-audiences.js';
import { securityClassifications } from './programme/security-classifications.js';
import { sentenceLengths } from './programme/sentence-lengths.js';
import { trainingFoci } from './programme/training-foci.js';
import { workLevels } from './programme/work-levels.js';
import { adverseOutcomes } from './release/adverse-outcomes.js';
import { closureReasonGroups } from './release/closure-reason-groups.js';
import { closureReasons } from './release/closure-reasons.js';
import { outcomes } from './release/outcomes.js';
import { releasePlanTopics } from './release/release-plan-topics.js';
import { supportIntensities } from './release/support-intensities.js';
import { absenceReasons } from './sessions/absence-reasons.js';
import { behaviourChanges } from './sessions/behaviour-changes.js';
import { biographicalElements } from './sessions/biographical-elements.js';
import { biographicalMedia } from './sessions/biographical-media.js';
import { communicationChannels } from './sessions/communication-channels.js';
import { contactKinds } from './sessions/contact-kinds.js';
import { groupActivities } from './sessions/group-activities.js';
import { ideologyMeasures } from './sessions/ideology-measures.js';
import { incidentKinds } from './sessions/incident-kinds.js';
import { sessionFormats } from './sessions/session-formats.js';
import { sessionOutcomes } from './sessions/session-outcomes.js';
import { clientTellings } from './sharing/client-tellings.js';
import { consentConditions } from './sharing/consent-conditions.js';
import { consentGivers } from './sharing/consent-givers.js';
import { consentStatuses } from './sharing/consent-statuses.js';
import { grounds } from './sharing/grounds.js';

/**
 * All lists, by the name under which they are exported.
 *
 * @example
 * ```ts
 * import { vocabularies } from 'exit-work/vocabulary';
 *
 * vocabularies.needsAreas.name; // => 'needs area'
 * ```
 */
export const vocabularies = {
  absenceReasons,
  accessPaths,
  accessRestrictionKinds,
  accessRoutes,
  adverseOutcomes,
  announcementAudiences,
  approaches,
  approvalOutcomes,
  behaviourChanges,
  biographicalElements,
  biographicalMedia,
  capacityAreas,
  caseEvents,
  casePhases,
  caseStatuses,
  clientCircumstances,
  clientTellings,
  closureReasonGroups,
  closureReasons,
  cognitiveNeeds,
  communicationChannels,
  concernedRelations,
  concernSituations,
  concernStages,
  conferenceModes,
  conferencePurposes,
  consentConditions,
  consentGivers,
  consentStatuses,
  contactApproaches,
  contactKinds,
  cooperationAreas,
  cooperationForms,
  custodyStates,
  dataCategories,
  dataSubjects,
  decisionCapacities,
  deliverableKinds,
  designAspects,
  engagementApproaches,
  europeanFunds,
  evaluationKinds,
  evaluationStatuses,
  exitBarriers,
  exitFunctions,
  exitStages,
  exitSupportServices,
  expertiseUses,
  familyObjectives,
  formerAims,
  functionalNeeds,
  fundingSources,
  genders,
  geographicScopes,
  grounds,
  groupActivities,
  groupPositions,
  guardianshipReasons,
  handbookAccess,
  helplineAudiences,
  helplineInformation,
  helplineOperators,
  housingPlacements,
  ideologicalComponents,
  ideologies,
  ideologyMeasures,
  ideologyScopes,
  implementers,
  incentivePurposes,
  incidentKinds,
  initiativeKinds,
  institutionKinds,
  instrumentScopes,
  intangibleServices,
  interventionKinds,
  interventionTypes,
  involvementStatuses,
  keyThemes,
  legalForms,
  legalStatuses,
  mandateKinds,
  mentalHealthNeeds,
  methods,
  militancies,
  needsAreas,
  networkSectors,
  objectives,
  organisationKinds,
  organisationLevels,
  outcomes,
  outreachAudiences,
  outreachChannels,
  participantCircles,
  participationNatures,
  participationTracks,
  perspectives,
  planStatuses,
  practiceForms,
  practiceUsers,
  preventionLevels,
  priorInformationLevels,
  procurementWays,
  professionalSupports,
  professions,
  programmeEndReasons,
  programmeOrigins,
  programmeStatuses,
  purposes,
  qualityPrinciples,
  questionKinds,
  readinessLevels,
  receivedInformationLevels,
  referralKinds,
  referralSources,
  referralStatuses,
  releasePlanTopics,
  restorativePractices,
  riskAssessmentPurposes,
  riskInstruments,
  riskLevels,
  roles,
  safetyStates,
  sanctionKinds,
  secondaryAudiences,
  securityClassifications,
  securityConcernStates,
  securityMeasures,
  securityNeeds,
  sentenceLengths,
  services,
  serviceStatuses,
  sessionFormats,
  sessionOutcomes,
  settings,
  severities,
  socialNeeds,
  socialNetConferenceOccasions,
  standardCategories,
  stepStatuses,
  suitabilityResults,
  supportIntensities,
  tangibleServices,
  targetAudiences,
  threatDirections,
  threatLevels,
  threatSources,
  tieInfluences,
  trainingFoci,
  trainingForms,
  trainingTopics,
  treatmentIntensities,
  underlyingObstacles,
  vettingCriteria,
  vettingResults,
  weekdays,
  workerQualities,
  workFormats,
  workLevels,
} as const satisfies Readonly<Record<string, Vocabulary>>;

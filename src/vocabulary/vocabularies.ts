import { absenceReasons } from './absence-reasons.js';
import { accessPaths } from './access-paths.js';
import { accessRestrictionKinds } from './access-restriction-kinds.js';
import { accessRoutes } from './access-routes.js';
import { adverseOutcomes } from './adverse-outcomes.js';
import { announcementAudiences } from './announcement-audiences.js';
import { approaches } from './approaches.js';
import { approvalOutcomes } from './approval-outcomes.js';
import { behaviourChanges } from './behaviour-changes.js';
import { biographicalElements } from './biographical-elements.js';
import { biographicalMedia } from './biographical-media.js';
import { capacityAreas } from './capacity-areas.js';
import { caseEvents } from './case-events.js';
import { casePhases } from './case-phases.js';
import { caseStatuses } from './case-statuses.js';
import { clientCircumstances } from './client-circumstances.js';
import { clientTellings } from './client-tellings.js';
import { closureReasonGroups } from './closure-reason-groups.js';
import { closureReasons } from './closure-reasons.js';
import { cognitiveNeeds } from './cognitive-needs.js';
import { communicationChannels } from './communication-channels.js';
import { concernSituations } from './concern-situations.js';
import { concernStages } from './concern-stages.js';
import { concernedRelations } from './concerned-relations.js';
import { conferenceModes } from './conference-modes.js';
import { conferencePurposes } from './conference-purposes.js';
import { consentConditions } from './consent-conditions.js';
import { consentGivers } from './consent-givers.js';
import { consentStatuses } from './consent-statuses.js';
import { contactApproaches } from './contact-approaches.js';
import { contactKinds } from './contact-kinds.js';
import { cooperationAreas } from './cooperation-areas.js';
import { cooperationForms } from './cooperation-forms.js';
import { custodyStates } from './custody-states.js';
import { dataCategories } from './data-categories.js';
import { dataSubjects } from './data-subjects.js';
import { decisionCapacities } from './decision-capacities.js';
import { deliverableKinds } from './deliverable-kinds.js';
import { designAspects } from './design-aspects.js';
import { engagementApproaches } from './engagement-approaches.js';
import { europeanFunds } from './european-funds.js';
import { evaluationKinds } from './evaluation-kinds.js';
import { evaluationStatuses } from './evaluation-statuses.js';
import { exitBarriers } from './exit-barriers.js';
import { exitFunctions } from './exit-functions.js';
import { exitStages } from './exit-stages.js';
import { exitSupportServices } from './exit-support-services.js';
import { expertiseUses } from './expertise-uses.js';
import { familyObjectives } from './family-objectives.js';
import { formerAims } from './former-aims.js';
import { functionalNeeds } from './functional-needs.js';
import { fundingSources } from './funding-sources.js';
import { genders } from './genders.js';
import { geographicScopes } from './geographic-scopes.js';
import { grounds } from './grounds.js';
import { groupActivities } from './group-activities.js';
import { groupPositions } from './group-positions.js';
import { guardianshipReasons } from './guardianship-reasons.js';
import { handbookAccess } from './handbook-access.js';
import { helplineAudiences } from './helpline-audiences.js';
import { helplineInformation } from './helpline-information.js';
import { helplineOperators } from './helpline-operators.js';
import { housingPlacements } from './housing-placements.js';
import { ideologicalComponents } from './ideological-components.js';
import { ideologies } from './ideologies.js';
import { ideologyMeasures } from './ideology-measures.js';
import { ideologyScopes } from './ideology-scopes.js';
import { implementers } from './implementers.js';
import { incentivePurposes } from './incentive-purposes.js';
import { incidentKinds } from './incident-kinds.js';
import { initiativeKinds } from './initiative-kinds.js';
import { institutionKinds } from './institution-kinds.js';
import { instrumentScopes } from './instrument-scopes.js';
import { intangibleServices } from './intangible-services.js';
import { interventionKinds } from './intervention-kinds.js';
import { interventionTypes } from './intervention-types.js';
import { involvementStatuses } from './involvement-statuses.js';
import { keyThemes } from './key-themes.js';
import { legalForms } from './legal-forms.js';
import { legalStatuses } from './legal-statuses.js';
import { mandateKinds } from './mandate-kinds.js';
import { mentalHealthNeeds } from './mental-health-needs.js';
import { methods } from './methods.js';
import { militancies } from './militancies.js';
import { needsAreas } from './needs-areas.js';
import { networkSectors } from './network-sectors.js';
import { objectives } from './objectives.js';
import { organisationKinds } from './organisation-kinds.js';
import { organisationLevels } from './organisation-levels.js';
import { outcomes } from './outcomes.js';
import { outreachAudiences } from './outreach-audiences.js';
import { outreachChannels } from './outreach-channels.js';
import { participantCircles } from './participant-circles.js';
import { participationNatures } from './participation-natures.js';
import { participationTracks } from './participation-tracks.js';
import { perspectives } from './perspectives.js';
import { planStatuses } from './plan-statuses.js';
import { practiceForms } from './practice-forms.js';
import { practiceUsers } from './practice-users.js';
import { preventionLevels } from './prevention-levels.js';
import { priorInformationLevels } from './prior-information-levels.js';
import { procurementWays } from './procurement-ways.js';
import { professionalSupports } from './professional-supports.js';
import { professions } from './professions.js';
import { programmeEndReasons } from './programme-end-reasons.js';
import { programmeOrigins } from './programme-origins.js';
import { programmeStatuses } from './programme-statuses.js';
import { purposes } from './purposes.js';
import { qualityPrinciples } from './quality-principles.js';
import { questionKinds } from './question-kinds.js';
import { readinessLevels } from './readiness-levels.js';
import { receivedInformationLevels } from './received-information-levels.js';
import { referralKinds } from './referral-kinds.js';
import { referralSources } from './referral-sources.js';
import { referralStatuses } from './referral-statuses.js';
import { releasePlanTopics } from './release-plan-topics.js';
import { restorativePractices } from './restorative-practices.js';
import { riskAssessmentPurposes } from './risk-assessment-purposes.js';
import { riskInstruments } from './risk-instruments.js';
import { riskLevels } from './risk-levels.js';
import { roles } from './roles.js';
import { safetyStates } from './safety-states.js';
import { sanctionKinds } from './sanction-kinds.js';
import { secondaryAudiences } from './secondary-audiences.js';
import { securityClassifications } from './security-classifications.js';
import { securityConcernStates } from './security-concern-states.js';
import { securityMeasures } from './security-measures.js';
import { securityNeeds } from './security-needs.js';
import { sentenceLengths } from './sentence-lengths.js';
import { serviceStatuses } from './service-statuses.js';
import { services } from './services.js';
import { sessionFormats } from './session-formats.js';
import { sessionOutcomes } from './session-outcomes.js';
import { settings } from './settings.js';
import { severities } from './severities.js';
import { socialNeeds } from './social-needs.js';
import { socialNetConferenceOccasions } from './social-net-conference-occasions.js';
import { standardCategories } from './standard-categories.js';
import { stepStatuses } from './step-statuses.js';
import { suitabilityResults } from './suitability-results.js';
import { supportIntensities } from './support-intensities.js';
import { tangibleServices } from './tangible-services.js';
import { targetAudiences } from './target-audiences.js';
import { threatDirections } from './threat-directions.js';
import { threatLevels } from './threat-levels.js';
import { threatSources } from './threat-sources.js';
import { tieInfluences } from './tie-influences.js';
import { trainingFoci } from './training-foci.js';
import { trainingForms } from './training-forms.js';
import { trainingTopics } from './training-topics.js';
import { treatmentIntensities } from './treatment-intensities.js';
import { underlyingObstacles } from './underlying-obstacles.js';
import { vettingCriteria } from './vetting-criteria.js';
import { vettingResults } from './vetting-results.js';
import type { Vocabulary } from './vocabulary.js';
import { weekdays } from './weekdays.js';
import { workFormats } from './work-formats.js';
import { workLevels } from './work-levels.js';
import { workerQualities } from './worker-qualities.js';

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

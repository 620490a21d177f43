import type { PlantedBug } from './planted-bug.js';
import { plantedInAgreements } from './planted-in-agreements.js';
import { plantedInChanges } from './planted-in-changes.js';
import { plantedInConsents } from './planted-in-consents.js';
import { plantedInEmergencies } from './planted-in-emergencies.js';
import { plantedInExplanations } from './planted-in-explanations.js';
import { plantedInMandates } from './planted-in-mandates.js';
import { plantedInNotices } from './planted-in-notices.js';
import { plantedInObligations } from './planted-in-obligations.js';
import { plantedInOverrides } from './planted-in-overrides.js';
import { plantedInProhibitions } from './planted-in-prohibitions.js';
import { plantedInPseudonyms } from './planted-in-pseudonyms.js';
import { plantedInRecipients } from './planted-in-recipients.js';
import { plantedInRulings } from './planted-in-rulings.js';
import { plantedInSafeguards } from './planted-in-safeguards.js';
import { plantedInViews } from './planted-in-views.js';

/** Errors that somebody could make, by what they are about. Each of them something must notice. */
export const plantedBugs: Readonly<Record<string, readonly PlantedBug[]>> = {
  recipients: plantedInRecipients,
  consents: plantedInConsents,
  mandates: plantedInMandates,
  agreements: plantedInAgreements,
  emergencies: plantedInEmergencies,
  prohibitions: plantedInProhibitions,
  overrides: plantedInOverrides,
  safeguards: plantedInSafeguards,
  rulings: plantedInRulings,
  changes: plantedInChanges,
  obligations: plantedInObligations,
  explanations: plantedInExplanations,
  views: plantedInViews,
  pseudonyms: plantedInPseudonyms,
  notices: plantedInNotices,
};

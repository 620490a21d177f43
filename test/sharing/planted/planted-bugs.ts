import type { PlantedBug } from './planted-bug.js';
import { plantedInAgreements } from './planted-in-agreements.js';
import { plantedInConsents } from './planted-in-consents.js';
import { plantedInEmergencies } from './planted-in-emergencies.js';
import { plantedInMandates } from './planted-in-mandates.js';
import { plantedInOverrides } from './planted-in-overrides.js';
import { plantedInProhibitions } from './planted-in-prohibitions.js';
import { plantedInRecipients } from './planted-in-recipients.js';
import { plantedInRulings } from './planted-in-rulings.js';
import { plantedInSafeguards } from './planted-in-safeguards.js';

/** Errors that somebody could make, each of which something must notice. */
export const plantedBugs: readonly PlantedBug[] = [
  ...plantedInRecipients,
  ...plantedInConsents,
  ...plantedInMandates,
  ...plantedInAgreements,
  ...plantedInEmergencies,
  ...plantedInProhibitions,
  ...plantedInOverrides,
  ...plantedInSafeguards,
  ...plantedInRulings,
];

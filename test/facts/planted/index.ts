import { plantedInConcerns } from './closed/concerns.js';
import { plantedInCorrections } from './closed/corrections.js';
import { plantedInDates } from './closed/dates.js';
import { plantedInDays } from './closed/days.js';
import { plantedInDisclosureLogs } from './closed/disclosure-log.js';
import { plantedInEntries } from './closed/entries.js';
import { plantedInIdentifiers } from './closed/identifiers.js';
import { plantedInOptions } from './closed/options.js';
import { plantedInReading } from './closed/reading.js';
import { plantedInShippedData } from './closed/shipped-data.js';
import { plantedInSilence } from './closed/silence.js';
import { plantedInWithdrawals } from './closed/withdrawals.js';
import { plantedInEntrusted } from './footing/entrusted.js';
import { plantedInFooting } from './footing/footing.js';
import { plantedInPermissions } from './footing/permissions.js';
import { plantedInReaders } from './footing/readers.js';
import { plantedInReplacements } from './footing/replacements.js';
import { plantedInAdvice } from './hidden/advice.js';
import { plantedInAges } from './hidden/ages.js';
import { plantedInExistence } from './hidden/existence.js';
import { plantedInExistenceByOtherWays } from './hidden/existence-by-other-ways.js';
import { plantedInMessages } from './hidden/messages.js';
import { plantedInPseudonymsOfAll } from './hidden/pseudonyms.js';
import { plantedInTexts } from './hidden/unread-texts.js';
import { plantedInWhatValuesTell } from './hidden/what-values-tell.js';
import type { PlantedFact } from './planted-fact.js';

/** Errors against the laws of facts, each of which something must notice. */
export const plantedFacts: readonly PlantedFact[] = [
  ...plantedInAdvice,
  ...plantedInAges,
  ...plantedInConcerns,
  ...plantedInCorrections,
  ...plantedInDates,
  ...plantedInDays,
  ...plantedInDisclosureLogs,
  ...plantedInEntries,
  ...plantedInEntrusted,
  ...plantedInExistence,
  ...plantedInExistenceByOtherWays,
  ...plantedInFooting,
  ...plantedInIdentifiers,
  ...plantedInMessages,
  ...plantedInOptions,
  ...plantedInPermissions,
  ...plantedInPseudonymsOfAll,
  ...plantedInReading,
  ...plantedInReplacements,
  ...plantedInShippedData,
  ...plantedInSilence,
  ...plantedInTexts,
  ...plantedInReaders,
  ...plantedInWhatValuesTell,
  ...plantedInWithdrawals,
];

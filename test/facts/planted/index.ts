import { plantedInEntrusted } from '../footing/entrusted/planted-in-entrusted.js';
import { plantedInReaders } from '../footing/reading/planted-in-readers.js';
import { plantedInAdvice } from './advice.js';
import { plantedInAges } from './ages.js';
import { plantedInSilence } from './closed/silence.js';
import { plantedInConcerns } from './concerns.js';
import { plantedInCorrections } from './corrections.js';
import { plantedInDates } from './dates.js';
import { plantedInDays } from './days.js';
import { plantedInDisclosureLogs } from './disclosure-log.js';
import { plantedInEntries } from './entries.js';
import { plantedInExistence } from './existence.js';
import { plantedInFooting } from './footing.js';
import { plantedInIdentifiers } from './identifiers.js';
import { plantedInMessages } from './messages.js';
import { plantedInOptions } from './options.js';
import { plantedInPermissions } from './permissions.js';
import type { PlantedFact } from './planted-fact.js';
import { plantedInPseudonymsOfAll } from './pseudonyms.js';
import { plantedInReading } from './reading.js';
import { plantedInReplacements } from './replacements.js';
import { plantedInShippedData } from './shipped-data.js';
import { plantedInTexts } from './unread-texts.js';
import { plantedInWhatValuesTell } from './what-values-tell.js';
import { plantedInWithdrawals } from './withdrawals.js';

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

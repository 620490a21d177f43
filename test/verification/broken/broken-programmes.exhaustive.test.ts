import { describe } from 'vitest';
import { largeBrokenProgrammes } from './broken-programmes.js';
import { isToldAsBroken } from './told-broken.js';

describe.each(largeBrokenProgrammes)('$fault', isToldAsBroken);

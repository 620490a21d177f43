import { it } from 'vitest';
import { expectAsStored } from './as-they-were-stored.js';

// By itself, since it judges the mutants of views, too.
it('every sixteenth of the views is as it was stored', () => expectAsStored('views'));

import { blueprints } from 'exit-work/programme';
import { describe } from 'vitest';
import { renamingsAreProved } from './renamings.js';

describe.each(Object.values(blueprints))('for $title it is proved', renamingsAreProved);

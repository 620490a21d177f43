import { blueprints } from 'exit-work/programme';
import { describe } from 'vitest';
import { renamingsAreProved } from './renamings.js';

const { helplineAndFamilySupport, openSetting } = blueprints;

// The others have more states; they are looked at in the exhaustive tests.
describe.each([helplineAndFamilySupport, openSetting])('for $title it is proved', renamingsAreProved);

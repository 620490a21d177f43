import type { DataCategory } from '../../vocabulary/index.js';

/** What a text about organisations that concerns no case may contain of people: who they are and how they are reached. */
export const peopleNamed = ['identity', 'contact'] as const satisfies readonly DataCategory[];

// Stryker loads its plugins in Node; ours is TypeScript.
import { register } from 'tsx/esm/api';

register();
export const { strykerPlugins } = await import('./in-process-runner.ts');

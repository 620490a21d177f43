import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { piecesOf } from './pieces-of.js';
import { stepsOf } from './steps-of.js';

export const tutorialPage = fileURLToPath(new URL('../../../docs/tutorial-programme.md', import.meta.url));
export const markdown = readFileSync(tutorialPage, 'utf8');
export const pieces = piecesOf(markdown);

/** Where what is typed is written and run. */
export const folder = fileURLToPath(new URL('../../.generated/tutorial/', import.meta.url));

/** The commands that answer something, each in a folder that holds what is typed until then. */
export const steps = stepsOf(pieces).flatMap((step, index) => {
  const [, tool, file] = /^npx (tsx|tsc --noEmit --pretty false) (\S+)$/.exec(step.command) ?? [];
  if (tool === undefined || file === undefined) return [];
  const home = `${folder}${index}/`;
  return [{ ...step, isRun: tool === 'tsx', home, path: `${home}${file}` }];
});

import { expect, it } from 'vitest';
import { filesUnder } from '../architecture/source-files.js';
import { runPage } from './page-as-program.js';

it('the example of an agency’s application runs, answers what it says, and has at most 120 lines', async () => {
  await expect(runPage('agency-example')).resolves.toBeUndefined();
  const page = filesUnder('docs/agency-example.md')[0]?.text ?? '';
  const lines = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].flatMap(([, code = '']) =>
    code.trimEnd().split('\n'),
  );
  expect(lines.length).toBeLessThanOrEqual(120);
});

import { expect, it } from 'vitest';
import { runPage } from './page-as-program.js';

it('the page on storing cases shows a program that runs and answers what it says', async () => {
  await expect(runPage('storing-cases')).resolves.toBeUndefined();
});

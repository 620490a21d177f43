import { expect, it } from 'vitest';
import { shareOf } from '../../evidence/share.js';
import { compareWithCedar, expectHardWorlds } from './compare-with-cedar.js';

const count = shareOf(500_000);

it(`cedar and the engine agree in ${count} decisions`, async () => {
  const compared = await compareWithCedar(count, { seed: 1, validated: false });
  expect(compared.decisions).toBeGreaterThanOrEqual(count);
  expectHardWorlds(compared);
}, 7_200_000);

it.each<[string, string | RegExp, string]>([
  ['an end that still belongs to the period', /context\.now < /g, 'context.now <= '],
  ['a beginning that does not', /context\.now >= /g, 'context.now > '],
  ['milliseconds lost', /\.\d{3}Z"\)/g, '.000Z")'],
  ['overrides and limits lost', /\nunless \{[^}]*\}/g, ''],
  ['holder and recipient confused', /context\.holder == principal/g, 'principal == principal'],
  ['a consent that covers everybody', /\n {2}context\.person == "[^"]*" &&/g, ''],
  [
    'one of two kinds let through',
    /context\.recipientKinds\.contains\(("[^"]*")\)/g,
    'context.recipientKind == $1',
  ],
  ['unlisted recipients let through', /context\.unlisted/g, 'false'],
  ['a law that lets a house tell itself', /\n {2}!\(context\.holder == principal\) &&/g, ''],
  [
    'a law that lets everybody be told',
    /(legal-permission[^;]*)\n {2}[^;\n]*context\.recipientKind[^;\n]* &&/g,
    '$1',
  ],
  ['introduced recipients told nothing', /context\.introduced/g, 'false'],
  [
    'exceptions from prohibitions lost',
    /\n {2}!\((principal == [^)]*|\[[^\]]*\]\.contains\(principal\))\) &&/g,
    '',
  ],
  ['staff counted in a conference', /\n {2}!\(context\.dataSubject == "staff"\)/g, '\n  true'],
  ['a conference that begins early', / && context\.now >= datetime\("[^"]*"\)\)\)/g, '))'],
  ['workers who are not named passed over', /context\.member == ""/g, 'false'],
])(
  '%s is noticed',
  async (_, found, planted) => {
    expect(await isNoticed((policies) => policies.replaceAll(new RegExp(found, 'g'), planted))).toBe(true);
  },
  120_000,
);

/** Whether the two answer some item differently; a text that Cedar cannot read does not count. */
async function isNoticed(planted: (policies: string) => string): Promise<boolean> {
  for (let seed = 2; seed < 22; seed += 1) {
    const { disagreements } = await compareWithCedar(800, { seed, validated: false, planted });
    if (disagreements.some(({ item }) => item !== undefined)) return true;
  }
  return false;
}

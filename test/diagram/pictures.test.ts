import { toSvg } from 'exit-work/diagram';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../architecture/source-files.js';
import { paths, programmes } from './subjects.js';

const folder = '../../docs/pictures';
const pictures = [
  ...programmes.map(([name, programme]) => [`programme-${name}.svg`, programme] as const),
  ...paths.map(([name, path]) => [`case-${name}.svg`, path] as const),
];

// `npm test -- -u` draws them anew.
describe('docs/pictures', () => {
  it.each(pictures)('%s is as the library draws it', async (name, subject) => {
    await expect(toSvg(subject)).toMatchFileSnapshot(`${folder}/${name}`);
  });

  it('shows every picture in its README', () => {
    const [readme] = filesUnder('docs/pictures/README.md');
    expect(pictures.filter(([name]) => !readme?.text.includes(`](${name})`)).map(([name]) => name)).toEqual(
      [],
    );
  });
});

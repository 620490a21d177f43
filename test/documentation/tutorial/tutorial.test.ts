import { sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';
import { proseOf } from './pieces-of.js';
import { markdown, pieces, steps } from './tutorial-page.js';

// What is typed is compiled and run in tutorial/tutorial.exhaustive.test.ts.
describe('in the tutorial', () => {
  it('every command that answers is followed by its answer', () => {
    const silent = /^(npm install|cp) /;
    const commands = pieces.filter((piece) => piece.kind === 'command');
    expect(steps.map(({ command }) => command)).toEqual(
      commands.map(({ command }) => command).filter((command) => !silent.test(command)),
    );
    expect(steps.filter(({ answer }) => answer === undefined).map(({ command }) => command)).toEqual([]);
  });

  it('whatever is typed is tried in the same section', () => {
    const untried = pieces.filter(
      ({ kind, section }, index) =>
        kind === 'typed' &&
        !pieces.slice(index).some((later) => 'answer' in later && later.section === section),
    );
    expect(untried).toEqual([]);
  });

  it('every number of a source is one', () => {
    const cited = markdown.match(/\b(WO|CS|MG|NR|EU)-\d+(\.\d+)?-\d+/g) ?? [];
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !Object.hasOwn(sourceStatements, id))).toEqual([]);
    expect(markdown.replaceAll('\n', ' ')).toContain(`“${sourceStatements['CS-3.8-02'].statement}”`);
  });

  it('there is no more than a quarter of an hour to read and type', () => {
    const words = proseOf(markdown)
      .split(/\s+/)
      .filter((word) => /\w/.test(word));
    const lines = pieces.flatMap((piece) => (piece.kind === 'typed' ? piece.code.split('\n') : []));
    expect(words.length).toBeLessThanOrEqual(2200);
    expect(lines.filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(160);
  });

  it('no line is too long for the page, but for what the computer answers', () => {
    const written = markdown.replaceAll(/^```text\n.*?^```$/gms, '').split('\n');
    expect(written.filter((line) => line.length > 120)).toEqual([]);
  });
});

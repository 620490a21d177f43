import {
  type ExtendedProgramme,
  extendProgramme,
  safeExtendProgramme,
  safeParseProgramme,
} from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../lifecycle/stories/story.js';
import { anyVariation } from './overlays.js';

/** What an issue path is made of. */
function keysOf(path: string): readonly string[] {
  return [...path.matchAll(/\["(.+?)"\]|[^.[\]]+/g)].map(([all, quoted]) => quoted ?? all);
}

/** The overlay that says nothing but what is shown as changed. */
function overlayOf({ programme: { id, version }, changes }: ExtendedProgramme): object {
  const overlay = new Map<string, unknown>([
    ['id', id],
    ['version', version],
  ]);
  for (const change of changes) {
    const [first = '', ...others] = keysOf(change.path);
    if (first === 'extends') continue;
    const value = change.kind === 'removed' ? null : change.after;
    overlay.set(first, put(overlay.get(first), others, value));
  }
  return Object.fromEntries(overlay);
}

function put(holder: unknown, [key, ...others]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const parts = new Map<string, unknown>(Object.entries(Object(holder)));
  return Object.fromEntries(parts.set(key, put(parts.get(key), others, value)));
}

describe('whatever is done differently', () => {
  it('gives a programme like every other', () => {
    fc.assert(
      fc.property(anyVariation, ({ base, overlay }) => {
        const { programme } = extendProgramme(base, overlay);
        expect(safeParseProgramme(programme)).toEqual({ ok: true, value: programme });
        expect(safeParseProgramme(JSON.parse(JSON.stringify(programme)))).toEqual({
          ok: true,
          value: programme,
        });
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same from the same, also out of JSON, and leaves both as they were', () => {
    fc.assert(
      fc.property(anyVariation, ({ base, overlay }) => {
        const [kept, given] = [frozen(structuredClone(base)), frozen(overlay)];
        const extended = extendProgramme(kept, given);
        expect(extendProgramme(kept, given)).toEqual(extended);
        expect(safeExtendProgramme(kept, JSON.parse(JSON.stringify(given)))).toEqual({
          ok: true,
          value: extended,
        });
        expect(kept).toEqual(base);
      }),
      { numRuns: 25 },
    );
  });

  it('is shown: the changes as an overlay give the programme again, with the same changes', () => {
    fc.assert(
      fc.property(anyVariation, ({ base, overlay }) => {
        const extended = extendProgramme(base, overlay);
        expect(safeExtendProgramme(base, overlayOf(extended))).toEqual({ ok: true, value: extended });
      }),
      { numRuns: 40 },
    );
  });

  it('is shown once, at a place where something is different', () => {
    fc.assert(
      fc.property(anyVariation, ({ base, overlay }) => {
        const { changes } = extendProgramme(base, overlay);
        expect(new Set(changes.map(({ path }) => path)).size).toBe(changes.length);
        for (const change of changes) {
          if (change.kind === 'changed') expect(change.after).not.toEqual(change.before);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('can be done differently again', () => {
    fc.assert(
      fc.property(anyVariation, ({ base, overlay }) => {
        const { programme } = extendProgramme(base, overlay);
        const again = extendProgramme(programme, { ...overlay, id: 'more-local', version: '3.0.0' });
        expect(again.programme).toEqual({
          ...programme,
          id: 'more-local',
          version: '3.0.0',
          extends: { id: 'local', version: programme.version },
        });
        const shown = ['id', 'version', 'extends.id', 'extends.version'];
        expect(again.changes.filter(({ path }) => !shown.includes(path))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the order in which fields are written', () => {
  it('is no difference', () => {
    fc.assert(
      fc.property(anyVariation, ({ base, overlay }) => {
        const turned = extendProgramme(base, Object(turnedAround(overlay)));
        const extended = extendProgramme(base, overlay);
        expect(turned.programme).toEqual(extended.programme);
        const again = safeExtendProgramme(Object(turnedAround(base)), overlay);
        expect(again.ok && places(again.value)).toEqual(places(extended));
      }),
      { numRuns: 25 },
    );
  });
});

function places({ changes }: ExtendedProgramme): readonly string[] {
  return changes.map(({ path }) => path).sort();
}

/** The same data, with the fields of every object in reverse order. */
function turnedAround(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(turnedAround);
  if (typeof data !== 'object' || data === null) return data;
  const fields = Object.entries(data).map(([key, value]) => [key, turnedAround(value)] as const);
  return Object.fromEntries(fields.reverse());
}

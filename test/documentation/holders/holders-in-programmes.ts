import { recordDeadlineKinds } from 'exit-work/lifecycle';
import { blueprints, type Programme } from 'exit-work/programme';
import { standardInvariants } from 'exit-work/verification';
import type { SourceId } from 'exit-work/vocabulary/sources';
import { type Cited, cites, standing } from './cited-by.js';

interface Part extends Cited {
  /** What holds the statement, such as `step `release` of 3 programmes`. */
  readonly called: string;
  readonly programme: string;
}

const programmes = Object.values<Programme>(blueprints);

const parts = programmes.flatMap((programme) => [...partsOf(programme)]);

const invariants = programmes.flatMap((programme) => Object.values(standardInvariants(programme)));

/** What of the shipped programmes, of the standards that are proved, and of the deadlines, holds a statement. */
export function holdersInProgrammes(id: SourceId): readonly string[] {
  const inProgrammes = new Map<string, string[]>();
  for (const part of parts) {
    if (!cites(part, id)) continue;
    const called = `${part.called}${standing(part.citation)}`;
    inProgrammes.set(called, [...(inProgrammes.get(called) ?? []), part.programme]);
  }
  const standards = invariants
    .filter((one) => cites(one, id))
    .map(({ label, citation }) => `proved of every programme: ${label}${standing(citation)}`);
  const deadlines = Object.entries<Cited>(recordDeadlineKinds)
    .filter(([, one]) => cites(one, id))
    .map(([kind, { citation }]) => `deadline \`${kind}\`${standing(citation)}`);
  return [
    ...[...inProgrammes].map(([called, programmes]) => `${called} (${[...new Set(programmes)].join(', ')})`),
    ...new Set(standards),
    ...deadlines,
  ];
}

function* partsOf(programme: Programme): Generator<Part> {
  const of = (called: string, { citation }: Cited): Part => ({
    called,
    programme: programme.id,
    ...(citation === undefined ? {} : { citation }),
  });
  for (const [key, stage] of Object.entries(programme.stages)) {
    yield of(`stage \`${key}\``, stage);
    for (const [strand, content] of Object.entries(stage.strands ?? {}))
      yield of(`strand \`${strand}\``, content);
    for (const gate of [...(stage.entry ?? []), ...(stage.exit ?? [])]) {
      yield of(`gate of \`${key}\`: ${gate.because}`, gate);
    }
  }
  for (const [key, milestone] of Object.entries(programme.milestones))
    yield of(`milestone \`${key}\``, milestone);
  for (const [key, opening] of Object.entries(programme.openings)) yield of(`opening \`${key}\``, opening);
  for (const [key, step] of Object.entries(programme.steps)) {
    yield of(`step \`${key}\``, step);
    for (const requirement of step.requires ?? [])
      yield of(`\`${key}\` asks: ${requirement.because}`, requirement);
  }
  for (const [key, duty] of Object.entries(programme.tasks)) yield of(`duty \`${key}\``, duty);
  yield of('the programme itself', programme);
}

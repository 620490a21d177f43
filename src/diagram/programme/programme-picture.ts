import { match } from 'ts-pattern';
import type { Programme } from '../../programme/index.js';
import { type Arrow, lineText, type Place } from './arrow.js';
import { arrowsOf } from './arrows-of.js';
import { type StageCard, stageCards } from './stage-card.js';
import { type StatusChange, statusChanges } from './status-change.js';

/** What is shown of a programme, before anything is drawn. */
export interface ProgrammePicture {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly stages: readonly StageCard[];
  readonly arrows: readonly Arrow[];
  readonly statusChanges: readonly StatusChange[];
}

export function programmePicture(programme: Programme): ProgrammePicture {
  return {
    id: programme.id,
    title: programme.title,
    version: programme.version,
    stages: stageCards(programme),
    arrows: arrowsOf(programme),
    statusChanges: statusChanges(programme),
  };
}

/** The same in words, for who does not see the picture. */
export function programmeInWords({
  title,
  stages,
  arrows,
  statusChanges: changes,
}: ProgrammePicture): string {
  const labels = new Map(stages.map(({ stage, label }) => [stage, label]));
  const named = (place: Place) =>
    match(place)
      .with({ kind: 'start' }, () => 'The case begins')
      .with({ kind: 'stage' }, ({ stage }) => labels.get(stage) ?? stage)
      .with({ kind: 'elsewhere' }, () => 'From elsewhere')
      .with({ kind: 'end' }, () => 'the end of the case')
      .exhaustive();
  return [
    `The stages of the programme ${title}: ${stages.map(({ label }) => label).join(', ')}.`,
    ...stages.flatMap(({ label, sections }) =>
      sections.map(({ heading, points }) => `${label}: ${heading.toLowerCase()}: ${points.join('; ')}.`),
    ),
    ...arrows.map(
      ({ from, to, lines }) => `${named(from)}, to ${named(to)}: ${lines.map(lineText).join('; ')}.`,
    ),
    ...changes.map(({ event, from, to, stages: places }) => `${event}: from ${from} to ${to}, ${places}.`),
  ].join(' ');
}

import { compareInstants, fieldPath, type Issue } from '../../kernel/index.js';
import type { Programme } from '../../programme/index.js';
import { concernOfAll } from '../case/index.js';
import type { CaseSnapshot } from './case-snapshot.js';

/** What a snapshot says that cannot be a state of its programme. */
export function* snapshotIssues(programme: Programme, snapshot: CaseSnapshot): Generator<Issue> {
  const { position, milestones, sequence, instant, latest } = snapshot;
  if (!Object.hasOwn(programme.stages, position.stage)) {
    yield { code: 'unknown-stage', path: 'position.stage', message: 'expected a stage of the programme' };
  }
  if (!programme.tracks.includes(position.track)) {
    yield {
      code: 'unknown-track',
      path: 'position.track',
      message: 'expected a track that the programme runs on',
    };
  }
  for (const [index, milestone] of milestones.entries()) {
    if (Object.hasOwn(programme.milestones, milestone)) continue;
    yield {
      code: 'unknown-milestone',
      path: fieldPath(['milestones', index]),
      message: 'expected a milestone of the programme',
    };
  }
  const events = new Set(
    [...Object.values(programme.openings), ...Object.values(programme.steps)].map(({ event }) =>
      String(event),
    ),
  );
  for (const [type, happened] of Object.entries(latest)) {
    if (!events.has(type))
      yield {
        code: 'unknown-event',
        path: 'latest',
        message: 'expected the names of events that the programme has',
      };
    else if (compareInstants(happened, instant) > 0) {
      yield {
        code: 'later-than-last-event',
        path: fieldPath(['latest', type]),
        message: 'expected no later than `instant`, when the last event happened',
      };
    }
  }
  if (sequence < Object.keys(latest).length) {
    yield {
      code: 'sequence-too-short',
      path: 'sequence',
      message: 'expected at least as many events as there are types of them in `latest`',
    };
  }
}

function* concernIssues({ position, openConcerns = [] }: CaseSnapshot): Generator<Issue> {
  if (concernOfAll(openConcerns) !== position.concern) {
    yield {
      code: 'concerns-of-another-position',
      path: 'openConcerns',
      message:
        'expected the open security concerns that `position.concern` tells of, each once; rebuild the state from its log',
    };
  }
  const given = new Set<string | undefined>();
  for (const [index, { recordId }] of openConcerns.entries()) {
    if (given.has(recordId)) {
      yield {
        code: 'identifier-given-before',
        path: fieldPath(['openConcerns', index]),
        message: 'this concern is given before; expected each once',
      };
    }
    given.add(recordId);
  }
}

/** What no snapshot can say, of whichever programme and version it is. */
export function* formIssues(snapshot: CaseSnapshot): Generator<Issue> {
  const { milestones, latest } = snapshot;
  yield* concernIssues(snapshot);
  for (const [index, milestone] of milestones.entries()) {
    const before = milestones[index - 1];
    if (before === undefined || before < milestone) continue;
    yield {
      code: 'milestones-out-of-order',
      path: fieldPath(['milestones', index]),
      message: 'expected the milestones in alphabetical order, each once',
    };
  }
  if (Object.keys(latest).length === 0) {
    yield {
      code: 'opening-missing',
      path: 'latest',
      message: 'expected the event that opened the case, at least',
    };
  }
}

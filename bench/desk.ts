import { createCasework, type OpenedCase } from 'exit-work/casework';
import { openCaseFile } from 'exit-work/lifecycle';
import { CaseFile } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { enteringOne } from './growth/entering-one.js';
import { fileOf } from './growth/sized.js';
import { journeyFile } from './journey-file.js';
import { type Measured, speedsOf } from './measured.js';

const programmes = Object.values(blueprints);

/** Entering one event with its record, by what it takes to open the file of 156 events into which it goes. */
export function benchEntering(): Measured {
  const small = enteringOne(20);
  const large = enteringOne(156);
  const text = JSON.stringify(fileOf(156));
  const speeds = speedsOf({
    openCaseFile: () => openCaseFile(text, programmes),
    'enter, into the same case': large,
    'enter, into one of 20 events': small,
  });
  return {
    title: 'Time to enter one event with its record at a desk',
    peer: 'openCaseFile of the case',
    rows: Object.entries(speeds).map(
      ([name, speed]) => [name, (speeds['openCaseFile'] ?? 0) / speed] as const,
    ),
  };
}

/** What waits in 10,000 cases of 7 kB, opened one after another and forgotten. */
export function benchDue(count = 10_000): string {
  const file = shortened(journeyFile('vpn-type-c'));
  const holder = (file.organisations ?? []).find(({ id }) => id === file.holderId);
  if (holder === undefined) throw new RangeError('the journey lists its holder');
  const desk = createCasework({ holder, programmes, timeZone: 'Europe/Berlin' });
  const text = JSON.stringify(file);
  let opening = 0;
  function* cases(): Generator<OpenedCase> {
    for (let at = 0; at < count; at += 1) {
      const began = performance.now();
      const opened = desk.openText(text);
      opening += performance.now() - began;
      if (!opened.ok) throw new Error(JSON.stringify(opened.issues[0]));
      yield opened.value;
    }
  }
  const began = performance.now();
  let waiting = 0;
  let most = 0;
  for (const due of desk.dueAcross(cases(), { now: '2028-06-01T09:00:00+02:00' })) {
    waiting += due.tasks.length > 0 ? 1 : 0;
    if (waiting % 500 === 0) most = Math.max(most, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - began - opening) / 1000;
  return `dueAcross over ${count} opened files of ${Math.round(text.length / 1000)} kB: ${seconds.toFixed(1)} s, ${Math.round(most / 1e6)} MB at most; to open them took ${(opening / 1000).toFixed(1)} s more`;
}

/** The first events of a journey, and what they filed: some 7 kB. */
function shortened(file: CaseFile): CaseFile {
  const events = file.events.slice(0, 12);
  const filed = new Set(events.flatMap(({ recordId }) => recordId ?? []));
  const lists = Object.entries(file).map(([name, value]) => [
    name,
    Array.isArray(value) && !['organisations', 'team', 'events'].includes(name)
      ? value.filter((entry) => filed.has(Reflect.get(entry, 'id')))
      : value,
  ]);
  return CaseFile.parse({ ...Object.fromEntries(lists), events });
}

import { openCaseFile } from 'exit-work/lifecycle';
import { CaseFile } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { compileSchema } from 'exit-work/schema';
import { journeyFile } from './journey-file.js';
import { type Measured, speedsOf } from './measured.js';

/** With so many sessions more the journey has 156 events, and its file is as long as that of some years. */
const more = 121;
const notes =
  'Came on time, told of the week, of the work and of the evening when an old friend rang. '.repeat(8);

interface Told {
  readonly sessions: number;
  /** One in so many is entered later than it was held. */
  readonly oneLateIn: number;
}

/** The case of a journey with weekly sessions for some years, told at the length at which they are told. */
function longFile({ sessions, oneLateIn }: Told): CaseFile {
  const file = journeyFile('vpn-type-c');
  const place = file.events.findIndex(({ type }) => type === 'session.held');
  const held = file.events[place];
  const session = file.sessions?.find(({ id }) => id === held?.recordId);
  if (held === undefined || session === undefined) throw new RangeError('the journey has no session');
  const ids = Array.from({ length: sessions }, (_, at) => `more-${at}`);
  const events = ids.map((id, at) => ({
    ...held,
    id: `event-${id}`,
    recordId: id,
    ...(at % oneLateIn === 0 ? { enteredAt: held.instant } : {}),
  }));
  return {
    ...file,
    sessions: [...(file.sessions ?? []), ...ids.map((id) => ({ ...session, id, notes }))],
    events: [...file.events.slice(0, place + 1), ...events, ...file.events.slice(place + 1)],
  };
}

/** Opening a case file, from its text to where the case stands, by what `JSON.parse` takes of a text as long. */
export function benchOpening(): Measured {
  const text = JSON.stringify(longFile({ sessions: more, oneLateIn: Number.POSITIVE_INFINITY }));
  const late = JSON.stringify(longFile({ sessions: more, oneLateIn: 10 }));
  const twice = JSON.stringify(longFile({ sessions: 2 * more, oneLateIn: Number.POSITIVE_INFINITY }));
  const programmes = Object.values(blueprints);
  for (const one of [text, late, twice])
    if (!openCaseFile(one, programmes).ok) throw new Error('a file of the bench does not open');
  const fast = compileSchema(CaseFile);
  const read: unknown = JSON.parse(text);
  const speeds = speedsOf({
    'JSON.parse': () => JSON.parse(text),
    'compiled(CaseFile).safeParse, of what was parsed': () => fast.safeParse(read),
    openCaseFile: () => openCaseFile(text, programmes),
    'openCaseFile, one event in ten entered late': () => openCaseFile(late, programmes),
    [`openCaseFile, of ${inKilobytes(twice)}`]: () => openCaseFile(twice, programmes),
  });
  return {
    title: `Time to open a case file of ${inKilobytes(text)} with 156 events`,
    peer: 'JSON.parse of it',
    rows: Object.entries(speeds).map(([name, speed]) => [name, (speeds['JSON.parse'] ?? 0) / speed] as const),
  };
}

function inKilobytes({ length }: string): string {
  return `${Math.round(length / 1000)} kB`;
}

import type { Table } from '../svg/index.js';
import type { StatusChange } from './status-change.js';

/** The changes of status as a table of a width. */
export function statusTable(changes: readonly StatusChange[], width: number): Table {
  return {
    heading: 'When the work rests, ends early or goes on',
    columns: [
      { heading: 'Event', width: width * 0.27 },
      { heading: 'The case was', width: width * 0.22 },
      { heading: 'and is then', width: width * 0.15 },
      { heading: 'Possible in', width: width * 0.36 },
    ],
    rows: changes.map(({ event, from, to, stages }) => [event, from, to, stages]),
  };
}

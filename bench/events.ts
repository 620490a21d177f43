import { type CaseLog, createCaseMachine, replay } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import { createActor } from 'xstate';
import { journeyFile } from './journey-file.js';
import { type Measured, speedsOf } from './measured.js';

export function benchEvents(): Measured {
  const file = journeyFile('vpn-type-c');
  const text = JSON.stringify([file.opening, ...file.events]);
  const machine = createCaseMachine(blueprints.vpnTypeC);
  const speeds = speedsOf({
    actor: () => {
      const actor = createActor(machine).start();
      for (const event of [file.opening, ...file.events]) actor.send(event);
    },
    fromJson: () => {
      const log: CaseLog = JSON.parse(text);
      if (!replay(blueprints.vpnTypeC, log).ok) throw new Error('the journey replays');
    },
    replay: () => {
      if (!replay(blueprints.vpnTypeC, [file.opening, ...file.events]).ok)
        throw new Error('the journey replays');
    },
  });
  return {
    title: `Replays of a log of ${file.events.length + 1} events per second`,
    peer: 'actor.send of the XState machine',
    rows: [
      ['actor.send of the XState machine', 1],
      ['replay of the log as JSON, with every event checked', speeds.fromJson / speeds.actor],
      ['replay in memory, with every event checked', speeds.replay / speeds.actor],
    ],
  };
}

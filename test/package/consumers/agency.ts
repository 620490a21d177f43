// An agency's application, as a consumer would write it. types.test.ts compiles it, as a module and as CommonJS,
// with every supported compiler; it stands outside the repository's own tsconfig.
import {
  applyEvent,
  blueprints,
  type CaseState,
  createCaseMachine,
  decideDisclosure,
  describeRefusal,
  openCase,
  viewRecord,
} from 'exit-work';
import { Client, type records } from 'exit-work/model';
import { type DataOf, name, optional, type RecordOf, type Shape } from 'exit-work/schema';
import { createActor } from 'xstate';
import * as z from 'zod';

export const AgencyClient = Client.extend({
  fileNumber: name({ label: 'File number', category: 'reference', subject: 'client' }),
  nickname: optional(name({ label: 'Nickname', category: 'identity', subject: 'client' })),
});
export interface AgencyClient extends RecordOf<typeof AgencyClient> {}

export const sam: AgencyClient = { id: 'c-1', givenName: 'Sam', familyName: 'Sample', fileNumber: '7' };
export const given: string = AgencyClient.parse(sam).givenName;
export const family: string | undefined = AgencyClient.parse(sam).familyName;
export const nickname: string | undefined = sam.nickname;

// What the declarations write out as an interface is what the fields say.
type Records = typeof records;
type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;
type Differing = {
  [Name in keyof Records]: Records[Name] extends { readonly shape: infer S extends Shape }
    ? Same<z.infer<Records[Name]>, DataOf<S>> extends true
      ? never
      : Name
    : Name;
}[keyof Records];
export const allAgree: [Differing] extends [never] ? true : false = true;

// @ts-expect-error a field without its classification
Client.extend({ fileNumber: z.string() });

// @ts-expect-error a required field is missing
export const nobody: Client = { id: 'c-1', familyName: 'Sample' };

// @ts-expect-error an optional field is left out, not undefined
export const unnamed: AgencyClient = { ...sam, nickname: undefined };

// @ts-expect-error an instant is not a day
export const born: Client = { ...sam, dateOfBirth: '2030-01-02T16:00:00+01:00' };

export function stageAfter(state: CaseState, event: Parameters<typeof applyEvent>[1]): string {
  const applied = applyEvent(state, event);
  return applied.ok ? applied.state.position.stage : describeRefusal(applied.refusal);
}

export function dayRoomView(request: Parameters<typeof decideDisclosure>[0]) {
  const policy = {
    holderId: 'o-exit',
    organisations: [],
    consents: [],
    mandates: [],
    agreements: [],
    duties: [],
    prohibitions: [],
  };
  return viewRecord(Client, sam, decideDisclosure(request, policy));
}

export const actor = createActor(createCaseMachine(blueprints.openSetting));
export const opened = openCase(blueprints.openSetting, {
  id: 'e-1',
  actorId: 'm-1',
  role: 'case-manager',
  type: 'client.made-contact',
  instant: '2030-01-02T16:00:00+01:00',
  caseId: 'case-1',
  track: 'voluntary',
  custody: 'community',
});

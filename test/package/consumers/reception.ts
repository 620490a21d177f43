// The smallest application that has records, a case and a view of its own: what its type check costs is held by
// costs.test.ts.
import { applyEvent, type CaseState, decideDisclosure, describeRefusal, viewRecord } from 'exit-work';
import { Client } from 'exit-work/model';
import { name, type RecordOf } from 'exit-work/schema';

export const AgencyClient = Client.extend({
  fileNumber: name({ label: 'File number', category: 'reference', subject: 'client' }),
});
export interface AgencyClient extends RecordOf<typeof AgencyClient> {}

export const sam: AgencyClient = { id: 'c-1', givenName: 'Sam', familyName: 'Sample', fileNumber: '7' };
export const given: string = AgencyClient.parse(sam).givenName;

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

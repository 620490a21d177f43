import type { ClientRules } from '../contract/index.js';

/**
 * What a policy says of each client, as it was compiled, under what was changed since; the newest layer that knows a client
 * says it. So changing one client costs nothing for all the others, and what was compiled before stays as it was.
 */
export type ClientLayers = readonly ReadonlyMap<string, ClientRules>[];

export function rulesOf(layers: ClientLayers, clientId: string): ClientRules | undefined {
  for (const layer of layers) {
    const rules = layer.get(clientId);
    if (rules !== undefined) return rules;
  }
  return undefined;
}

/** Layers of like size become one, so that there are never many of them. */
export function withRules(layers: ClientLayers, clientId: string, rules: ClientRules): ClientLayers {
  let newest: ReadonlyMap<string, ClientRules> = new Map([[clientId, rules]]);
  let place = 0;
  for (; place < layers.length - 1; place += 1) {
    const next = layers[place];
    if (next === undefined || next.size > newest.size) break;
    newest = new Map([...next, ...newest]);
  }
  return [newest, ...layers.slice(place)];
}

export { vpnTypeC } from './vpn-type-c.js';

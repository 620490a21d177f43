import { workload } from './sharing-workload.js';
import { indexOf } from '../src/sharing/decision/policy-index.js';
import { decide } from '../src/sharing/decision/decide.js';
const { policy, requests } = workload();
const i = indexOf(policy);
for (let k = 0; k < 3; k++) for (const q of requests) decide(i, q);

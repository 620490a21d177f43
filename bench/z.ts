import { ofSharing } from './growth/of-sharing.js';
const [name, of, size] = process.argv.slice(2);
const row = ofSharing.find((r) => r.name === name && r.of === of);
if (!row) throw new Error('none');
for (const s of [Number(size) / 4, Number(size) / 2, Number(size)]) { const run = row.prepare(s); run(); const t = performance.now(); for (let i = 0; i < 3; i++) run(); console.log(s, ((performance.now() - t) / 3).toFixed(1)); }

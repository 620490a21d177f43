import { build } from 'esbuild';
import { Client, NeedsAssessment } from 'exit-work/model';
import { leavesOf } from 'exit-work/schema';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import { expect, inject, test } from 'vitest';

async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: inject('consumer') },
    bundle: true,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

const labelsOf = (record: Parameters<typeof leavesOf>[0]) =>
  leavesOf(record).map(({ annotation }) => `label: "${annotation?.label}"`);
const clientLabels = labelsOf(Client);
const otherLabels = labelsOf(NeedsAssessment).filter((label) => !clientLabels.includes(label));
const statements = Object.values(sourceStatements).map(({ statement }) => statement);

test('who imports one record pays for no other, nor for the sources', async () => {
  const bundle = await bundled("import { Client } from 'exit-work/model'; console.log(Client);");
  expect(clientLabels.filter((label) => !bundle.includes(label))).toEqual([]);
  expect(otherLabels).not.toHaveLength(0);
  expect(otherLabels.filter((label) => bundle.includes(label))).toEqual([]);
  expect(statements.filter((statement) => bundle.includes(JSON.stringify(statement)))).toEqual([]);
  expect(bundle).not.toContain('node_modules/xstate');
});

test('who imports another record or the sources gets them, which shows that these tests would see them', async () => {
  const bundle = await bundled(`import { NeedsAssessment } from 'exit-work/model';
    import { sourceStatements } from 'exit-work/vocabulary/sources';
    console.log(NeedsAssessment, sourceStatements);`);
  expect(otherLabels.filter((label) => !bundle.includes(label))).toEqual([]);
  expect(statements.filter((statement) => !bundle.includes(JSON.stringify(statement)))).toHaveLength(0);
});

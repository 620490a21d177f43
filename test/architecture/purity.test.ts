import { builtinModules } from 'node:module';
import ts from 'typescript';
import { describeRule } from './describe-rule.js';
import { importsOf } from './imports-of.js';
import { filesUnder, nodesOf, placeOf, type SourceFile, treeOf } from './source-files.js';

/** What a function that depends on nothing but its arguments never touches, and why. */
const impure: Readonly<Record<string, string>> = {
  'Date.now': 'it reads the clock',
  'Math.random': 'it is random',
  'crypto.randomUUID': 'it is random',
  'crypto.getRandomValues': 'it is random',
  performance: 'it reads the clock',
  process: 'it reads the environment',
  require: 'it loads code',
  setTimeout: 'it waits',
  setInterval: 'it waits',
  setImmediate: 'it waits',
  queueMicrotask: 'it waits',
  fetch: 'it asks the network',
  WebSocket: 'it asks the network',
  XMLHttpRequest: 'it asks the network',
};

const clockReadingDateFns =
  /^date-fns\/(is(Today|Tomorrow|Yesterday|Past|Future|This\w+)|(start|end)Of(Today|Tomorrow|Yesterday)|\w*ToNow\w*)$/;

/** Everything outside cli/ is pure: `now`, identifiers and time zones are arguments. */
function impurities(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !path.startsWith('src/cli/'))
    .flatMap((file) => [...impureImports(file), ...impureNames(file)]);
}

function impureImports(file: SourceFile): string[] {
  return importsOf(file).flatMap(({ place, specifier }) => {
    if (clockReadingDateFns.test(specifier)) return `${place} uses \`${specifier}\`: it reads the clock`;
    const isNode = specifier.startsWith('node:') || builtinModules.includes(specifier);
    return isNode ? `${place} uses \`${specifier}\`: it reaches out of the library` : [];
  });
}

function impureNames(file: SourceFile): string[] {
  return nodesOf(treeOf(file)).flatMap((node) => {
    if (isClock(node)) return `${placeOf(node)} uses \`${node.getText()}\`: it reads the clock`;
    const name = globalNameOf(node);
    const reason = name !== undefined && Object.hasOwn(impure, name) ? impure[name] : undefined;
    return reason === undefined ? [] : `${placeOf(node)} uses \`${name}\`: ${reason}`;
  });
}

/** `new Date()`, `Date()` and `new TZDate()`; with an argument they read nothing but that. */
function isClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return /Date$/.test(node.expression.getText()) && !node.arguments?.length;
  return ts.isCallExpression(node) && node.expression.getText() === 'Date';
}

/** `Date.now` for `Date.now` and `globalThis.Date?.now`, `process` for a `process` that is no property's name. */
function globalNameOf(node: ts.Node): string | undefined {
  const isName = ts.isIdentifier(node) && !namesSomethingElse(node);
  if (!isName && !ts.isPropertyAccessExpression(node)) return undefined;
  return node
    .getText()
    .replaceAll('?.', '.')
    .replace(/^globalThis\./, '');
}

function namesSomethingElse(node: ts.Identifier): boolean {
  const parent: ts.Node & { name?: ts.Node; propertyName?: ts.Node; right?: ts.Node } = node.parent;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  return parent.name === node || parent.propertyName === node || ts.isQualifiedName(parent);
}

function using(code: string, name: string, reason: string) {
  return {
    files: { 'src/kernel/a.ts': code },
    says: [`src/kernel/a.ts:1 uses \`${name}\`: ${reason}`],
  };
}

describeRule('every function is pure', impurities, {
  holdsFor: filesUnder('src'),
  allows: {
    'dates made from arguments': { 'src/kernel/a.ts': 'export const f = (now: string) => new Date(now);' },
    'properties that bear such a name': {
      'src/kernel/a.ts': 'export const process = 1; export const a = { fetch: plan.process };',
    },
    'talk of them': { 'src/kernel/a.ts': '/** Unlike Date.now, */ export const a = "fetch";' },
    'the command line': { 'src/cli/main.ts': "import 'node:fs'; process.exit(Date.now());" },
  },
  breaks: {
    'the clock': using('const t = Date.now();', 'Date.now', 'it reads the clock'),
    'the clock by another way': using('const t = globalThis.Date?.now();', 'Date.now', 'it reads the clock'),
    'a date of now': using('const t = new Date();', 'new Date()', 'it reads the clock'),
    'a date of now in a zone': using('const t = new TZDate();', 'new TZDate()', 'it reads the clock'),
    'a date of now as text': using('const t = Date();', 'Date()', 'it reads the clock'),
    'a date function that asks what today is': using(
      "import { isPast } from 'date-fns/isPast';",
      'date-fns/isPast',
      'it reads the clock',
    ),
    chance: using('const n = Math.random();', 'Math.random', 'it is random'),
    'an identifier of its own': using('const id = crypto.randomUUID();', 'crypto.randomUUID', 'it is random'),
    'the environment': using('const e = { ...process.env };', 'process', 'it reads the environment'),
    'a module of Node': using(
      "import { readFileSync } from 'node:fs';",
      'node:fs',
      'it reaches out of the library',
    ),
    'a module of Node by its old name': using(
      "const fs = await import('fs');",
      'fs',
      'it reaches out of the library',
    ),
    'a timer': using('setTimeout(later, 10);', 'setTimeout', 'it waits'),
    'the network': using('const f = [url].map(fetch);', 'fetch', 'it asks the network'),
  },
});

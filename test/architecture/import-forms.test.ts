import manifest from '../../package.json' with { type: 'json' };
import { describeRule } from './describe-rule.js';
import { type Import, importsOf } from './imports-of.js';
import { filesUnder, type SourceFile } from './source-files.js';

const packages = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

function faultOf({ specifier, text }: Import): string | undefined {
  if (specifier.startsWith('.')) {
    return specifier.endsWith('.js') ? undefined : 'a file is named with its ending, `./file.js`';
  }
  if (/^exit-work(\/|$)/.test(specifier)) return 'inside the package, imports are relative';
  if (/^zod(\/|$)/.test(specifier)) {
    return /^import (type )?\* as z from 'zod';$/.test(text)
      ? undefined
      : "only `import * as z from 'zod'` lets a bundler drop zod's locales";
  }
  if (specifier === 'date-fns') return 'import one function, `date-fns/add`: the whole takes 183 ms to load';
  if (specifier.startsWith('node:')) return undefined; // purity.test.ts
  return packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
    ? undefined
    : 'it is neither a dependency nor a peer in package.json';
}

function wrongImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(importsOf).flatMap((found) => {
    const fault = faultOf(found);
    return fault === undefined ? [] : `${found.place} imports \`${found.specifier}\`: ${fault}`;
  });
}

function importing(statement: string, fault: string) {
  const specifier = /['"](.*)['"]/.exec(statement)?.[1];
  return {
    files: { 'src/model/a.ts': statement },
    says: [`src/model/a.ts:1 imports \`${specifier}\`: ${fault}`],
  };
}

const zodFault = "only `import * as z from 'zod'` lets a bundler drop zod's locales";

describeRule('imports are written in one form', wrongImports, {
  holdsFor: filesUnder('src'),
  allows: {
    'relative files, zod as a namespace, declared packages': {
      'src/model/a.ts': `import { b } from './b.js';
        import * as z from 'zod';
        import { match } from 'ts-pattern';
        import { add } from 'date-fns/add';
        import { TZDate } from '@date-fns/tz';`,
      'src/model/b.ts': "import type * as z from 'zod';",
    },
    'the published name in a doc comment': {
      'src/model/a.ts':
        "/** ```ts\n * import { Client } from 'exit-work/model';\n ``` */\nexport const a = 1;",
    },
  },
  breaks: {
    'zod by name': importing("import { z } from 'zod';", zodFault),
    'zod as a default': importing("import z from 'zod';", zodFault),
    'zod under another name': importing("import * as zod from 'zod';", zodFault),
    'zod, given on': importing("export { z } from 'zod';", zodFault),
    'another build of zod': importing("import * as z from 'zod/mini';", zodFault),
    'the package by its own name': importing(
      "import { Client } from 'exit-work/model';",
      'inside the package, imports are relative',
    ),
    'a file without its ending': importing(
      "import { b } from './b';",
      'a file is named with its ending, `./file.js`',
    ),
    'all of date-fns': importing(
      "import { add } from 'date-fns';",
      'import one function, `date-fns/add`: the whole takes 183 ms to load',
    ),
    'a package that npm would not install': importing(
      "import { z } from 'lodash';",
      'it is neither a dependency nor a peer in package.json',
    ),
  },
});

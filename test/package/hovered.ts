import { join } from 'node:path';
import ts from 'typescript';
import { inject } from 'vitest';

/** What an editor shows of the last name of each expression, in an application that has installed the package; above them, `head`. */
export function hovered(head: string, expressions: readonly string[]): readonly string[] {
  const path = join(inject('consumer'), 'hovered.ts');
  const text = `${head}\n${expressions.map((expression) => `${expression};`).join('\n')}\n`;
  const service = ts.createLanguageService(hostOf(path, text));
  let from = head.length + 1;
  return expressions.map((expression) => {
    from += expression.length + 2;
    const info = service.getQuickInfoAtPosition(path, from - 3);
    return ts.displayPartsToString(info?.documentation);
  });
}

function hostOf(path: string, text: string): ts.LanguageServiceHost {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  };
  const read = (name: string) => (name === path ? text : ts.sys.readFile(name));
  return {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = read(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => inject('consumer'),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === path || ts.sys.fileExists(name),
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath ?? ((name) => name),
  };
}

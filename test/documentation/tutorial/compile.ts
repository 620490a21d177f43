import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Compiles files, and returns for each what `npx tsc` says of it in its folder: nothing where all is well. */
export function compile(paths: readonly string[]): ReadonlyMap<string, string> {
  const { config } = ts.readConfigFile(`${repository}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository);
  const program = ts.createProgram(paths, options);
  return new Map(
    paths.map((path) => {
      const faults = ts.getPreEmitDiagnostics(program, program.getSourceFile(path));
      const host = {
        getCurrentDirectory: () => path.slice(0, path.lastIndexOf('/')),
        getCanonicalFileName: (name: string) => name,
        getNewLine: () => '\n',
      };
      return [path, ts.formatDiagnostics(faults, host)];
    }),
  );
}

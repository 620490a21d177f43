import { type DiagramSubject, toSvg } from 'exit-work/diagram';
import { hostileTexts, paths, programmes, saying } from '../subjects.js';

const [[, shortPath] = []] = paths.filter(([name]) => name === 'pairs');

const hostile: readonly (readonly [string, DiagramSubject])[] = Object.entries(hostileTexts).flatMap(
  ([name, text]) => [
    [`programme of ${name}`, saying(text)],
    ...(shortPath === undefined
      ? []
      : [[`case in a programme of ${name}`, { ...shortPath, programme: saying(text) }] as const]),
  ],
);

const subjects: readonly (readonly [string, DiagramSubject])[] = [
  ...programmes.map(([name, programme]) => [`programme ${name}`, programme] as const),
  ...paths.map(([name, path]) => [`case of ${name}`, path] as const),
  ...hostile,
];

/** Everything that these tests look at, drawn once. */
export const drawings: readonly (readonly [string, string])[] = subjects.map(([name, subject]) => [
  name,
  toSvg(subject),
]);

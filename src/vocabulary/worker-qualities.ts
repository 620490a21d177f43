import { type ValueOf, vocabulary } from './vocabulary.js';

/** What may matter when a worker’s suitability is judged. */
export const workerQualities = /* @__PURE__ */ vocabulary('quality of a worker', {
  'personal-characteristics': {
    label: 'Personal characteristics',
    definition: 'What the person is like.',
    sources: ['MG-3.1-04'],
  },
  attitude: { label: 'Attitude', definition: 'How the person looks at clients.', sources: ['MG-3.1-04'] },
  'knowledge-and-experience': {
    label: 'Knowledge and experience',
    definition: 'What the person knows and has done.',
    sources: ['MG-3.1-04'],
  },
  skills: { label: 'Skills', definition: 'What the person can do.', sources: ['MG-3.1-04'] },
});

/** One of {@link workerQualities}. */
export type WorkerQuality = ValueOf<typeof workerQualities>;

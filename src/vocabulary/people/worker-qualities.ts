import { type ValueOf, vocabulary } from '../list/index.js';

/** What may matter when a worker’s suitability is judged. */
export const workerQualities = /* @__PURE__ */ vocabulary('quality of a worker', {
  'personal-characteristics': {
    label: 'Personal characteristics',
    definition: 'Traits of the person that matter for the work, such as robustness.',
    citation: { follows: ['MG-3.1-04'] },
  },
  attitude: {
    label: 'Attitude',
    definition: 'How the person regards clients, the work and the possibility of change.',
    citation: { follows: ['MG-3.1-04'] },
  },
  'knowledge-and-experience': {
    label: 'Knowledge and experience',
    definition: 'What the person knows of extremism and has done in similar work.',
    citation: { follows: ['MG-3.1-04'] },
  },
  skills: {
    label: 'Skills',
    definition: 'What the person is able to do in the work with clients and partners.',
    citation: { follows: ['MG-3.1-04'] },
  },
});

/** One of {@link workerQualities}. */
export type WorkerQuality = ValueOf<typeof workerQualities>;

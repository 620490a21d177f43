import type { BiographicalArtefact } from 'exit-work/model';

export function unpublishedDrawing(overrides: Partial<BiographicalArtefact> = {}): BiographicalArtefact {
  return {
    id: 'ba-1',
    medium: 'other: a drawing',
    title: 'The kitchen',
    madeOn: '2030-02-11',
    published: false,
    ...overrides,
  };
}

/** A drawing that the public saw, as its maker had agreed. */
export function publishedDrawing(overrides: Partial<BiographicalArtefact> = {}): BiographicalArtefact {
  return unpublishedDrawing({
    published: true,
    publicationConsentId: 'consent-1',
    publishedOn: '2030-05-06',
    ...overrides,
  });
}

import type { MediaEngagement } from 'exit-work/model';

/** A former speaks on the radio without a name; nobody prepared it with them. */
export function unguidedInterview(overrides: Partial<MediaEngagement> = {}): MediaEngagement {
  return {
    id: 'me-1',
    formerId: 'm-former',
    on: '2030-05-06',
    outlet: 'Radio Sampleton (fictional)',
    topic: 'first talks',
    anonymous: true,
    ...overrides,
  };
}

export function guidedInterview(overrides: Partial<MediaEngagement> = {}): MediaEngagement {
  return unguidedInterview({ guidanceOn: '2030-05-02', ...overrides });
}

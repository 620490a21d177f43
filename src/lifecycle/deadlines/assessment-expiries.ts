import { isInCustody } from '../log/index.js';
import type { Expiry, ExpirySource } from './expiry.js';
import { latestOf } from './latest-of.js';

/** What is to be concluded anew: risks, by those who assess them; classification and housing, by the prison. */
export function assessmentExpiries(source: ExpirySource): readonly Expiry[] {
  const inPrison = isInCustody(source.file)
    ? [...classificationExpiries(source), ...housingExpiries(source)]
    : [];
  return [...riskExpiries(source), ...inPrison];
}

/** Security bodies and exit workers ask different questions: an assessment is succeeded by one for the same purpose. */
function riskExpiries({ file }: ExpirySource): readonly Expiry[] {
  return latestOf(
    file.riskAssessments ?? [],
    ({ assessedOn }) => assessedOn,
    ({ purpose = '' }) => purpose,
  ).flatMap(({ record: { id, assessedOn, nextReviewOn, validUntil }, index }) => {
    const of = { recordId: id, from: assessedOn };
    const place = ['riskAssessments', index];
    const expiries: Expiry[] = [];
    if (nextReviewOn !== undefined) {
      expiries.push({
        ...of,
        kind: 'risk-assessment-review',
        path: [...place, 'nextReviewOn'],
        due: nextReviewOn,
      });
    }
    if (validUntil !== undefined) {
      expiries.push({
        ...of,
        kind: 'risk-assessment-expires',
        path: [...place, 'validUntil'],
        due: validUntil,
      });
    }
    return expiries;
  });
}

function classificationExpiries({ file: { classifications = [] } }: ExpirySource): readonly Expiry[] {
  return latestOf(classifications, ({ classifiedOn }) => classifiedOn).flatMap(
    ({ record: { id, classifiedOn, reviewOn }, index }): Expiry[] =>
      reviewOn === undefined
        ? []
        : [
            {
              kind: 'classification-review',
              recordId: id,
              path: ['classifications', index, 'reviewOn'],
              due: reviewOn,
              from: classifiedOn,
            },
          ],
  );
}

function housingExpiries({ file: { housingDecisions = [] } }: ExpirySource): readonly Expiry[] {
  return latestOf(housingDecisions, ({ decidedOn }) => decidedOn).flatMap(
    ({ record: { id, decidedOn, until }, index }): Expiry[] =>
      until === undefined
        ? []
        : [
            {
              kind: 'housing-decision-ends',
              recordId: id,
              path: ['housingDecisions', index, 'until'],
              due: until,
              from: decidedOn,
            },
          ],
  );
}

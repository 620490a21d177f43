import * as model from 'exit-work/model';
import { functionalNeeds } from 'exit-work/vocabulary';
import { de } from 'zod/locales';
import { questionnaireForFirstTalk } from '../../../builders/assessment/questionnaire.js';
import { responseFromFirstTalk } from '../../../builders/assessment/questionnaire-response.js';
import { caseFile } from '../../../builders/index.js';
import { caseManager } from '../../../builders/people/team.js';
import { type Calls, call, given, optional, options, orElse } from './argument.js';
import { day, instant, text, timeZone } from './scalars.js';

const kinds = given(functionalNeeds, {});
const category = given('health', 'helth');

export const file = given(caseFile(), {}, { ...caseFile(), events: 7 }, { ...caseFile(), client: null });

/** The valid calls of `exit-work/model`. */
export const modelCalls: Calls = {
  ageOn: call(model.ageOn, orElse(given({ dateOfBirth: '2010-01-01' }, { dateOfBirth: 'young' }), {}), day),
  areaAssessment: call(model.areaAssessment, kinds, category),
  assessedNeed: call(model.assessedNeed, kinds, category),
  checkReferences: call(model.checkReferences, file),
  checkResponse: call(
    model.checkResponse,
    given(questionnaireForFirstTalk(), {}),
    given(responseFromFirstTalk(), {}),
  ),
  hasReachedAge: call(
    model.hasReachedAge,
    orElse(given({ dateOfBirth: '2010-01-01' }, { dateOfBirth: 'young' }), {}),
    given(18, -1, 0.5),
    instant,
  ),
  readCaseFile: call(model.readCaseFile, given('{}'), optional(options({ zod: given(de(), {}) }))),
  recordsFiledWith: call(model.recordsFiledWith, given('plan.agreed')),
  rolesAt: call(model.rolesAt, given(caseManager(), {}), instant, optional(timeZone)),
  wordLimit: call(model.wordLimit, text, given(9, -1, 0.5)),
};

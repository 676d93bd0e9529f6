export { makeGraphqlServer } from './graphql-server.ts';
export { HotAnswers } from './hot-answers.ts';
export { HeavyQuestions } from './heavy-questions.ts';
export { claimText, questionDocument } from './question-document.ts';
export { limitValues } from './value-limits.ts';

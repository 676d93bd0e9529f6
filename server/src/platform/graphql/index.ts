export { makeGraphqlServer } from './graphql-server.ts';
export { HotAnswers } from './hot-answers.ts';
export { HeavyQuestions } from './heavy-questions.ts';
export { questionDocument } from './question-document.ts';

import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ask } from './ask.ts';
import { firstQuestions } from './first-questions.ts';

const place = document.querySelector('#explorer');
if (place !== null) {
  createRoot(place).render(
    <GraphiQL fetcher={ask} defaultTabs={firstQuestions} defaultEditorToolsVisibility="variables" />,
  );
}

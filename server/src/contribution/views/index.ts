export { savedViews } from './saved-views.ts';

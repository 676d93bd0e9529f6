export * from './save-view.tsx';

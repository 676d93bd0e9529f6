export { Sockets } from './sockets.ts';

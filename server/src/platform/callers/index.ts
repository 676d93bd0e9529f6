export { networkOf } from './address-network.ts';
export { CallerShares, type ShareState } from './caller-shares.ts';
export { secondsToWait } from './rate-limited.ts';
export { SignIns, type Identity } from './sign-ins.ts';
export { WriteShare } from './write-share.ts';
export { callerWindows } from './caller-windows.ts';

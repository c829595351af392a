import type { Context } from './context';
import { guard } from './guard';
import { ServiceError } from './service-error';

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** The document's only lock, as this script and everyone else see it. */
export interface LockState {
  mine: boolean;
  /** Someone else has it. */
  taken: boolean;
}

export function lockService(context: Context, state: LockState): LockService {
  const tryLock = () => {
    state.mine ||= !state.taken;
    return state.mine;
  };
  const lock = guard<Lock>(
    {
      tryLock,
      waitLock: () => {
        if (!tryLock())
          throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
      },
      releaseLock: () => {
        state.mine = false;
      },
      hasLock: () => state.mine,
    } satisfies Lock,
    { name: 'Lock', realm: () => context.realm },
  );
  const members: Pick<LockService, 'getDocumentLock'> = {
    getDocumentLock: () => {
      context.gate.need('LockService.getDocumentLock', 'document');
      return lock;
    },
  };
  return guard<LockService>(members, { name: 'LockService', realm: () => context.realm });
}

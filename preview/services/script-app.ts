import type { Context } from './context';
import { enumeration } from './enumeration';
import { guard } from './guard';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;

const AuthModes = enumeration<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', {
  NONE: 0,
  CUSTOM_FUNCTION: 1,
  LIMITED: 2,
  FULL: 3,
});

const AuthorizationStatus = enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>(
  'AuthorizationStatus',
  {
    REQUIRED: 0,
    NOT_REQUIRED: 1,
  },
);

export function scriptApp(context: Context): ScriptApp {
  const realm = () => context.realm;
  const info: Pick<AuthorizationInfo, 'getAuthorizationStatus'> = {
    getAuthorizationStatus: () =>
      context.gate.authMode === 'FULL' ? AuthorizationStatus.NOT_REQUIRED : AuthorizationStatus.REQUIRED,
  };
  const members: Pick<ScriptApp, 'AuthMode' | 'AuthorizationStatus' | 'getAuthorizationInfo'> = {
    AuthMode: AuthModes,
    AuthorizationStatus,
    getAuthorizationInfo: () => guard<AuthorizationInfo>(info, { name: 'AuthorizationInfo', realm }),
  };
  return guard<ScriptApp>(members, { name: 'ScriptApp', realm });
}

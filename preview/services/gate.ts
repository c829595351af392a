import { type ClassName, kindOf } from './call-kinds';
import { ServiceError } from './service-error';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface CallReport {
  total: number;
  reads: number;
  writes: number;
  handles: number;
  byMethod: Record<string, number>;
}

const SCOPES = {
  document:
    'https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets',
  allDocuments: 'https://www.googleapis.com/auth/spreadsheets',
  screen: 'https://www.googleapis.com/auth/script.container.ui',
  email: 'https://www.googleapis.com/auth/userinfo.email',
} as const;

/** Every call passes here: it is counted, may be told to fail, and needs the right authorisation mode. */
export class Gate {
  authMode: AuthMode = 'FULL';
  private counts: Record<string, number> = {};
  private untilFailure: number | null = null;

  enter(name: ClassName, method: string): void {
    const call = `${name}.${method}`;
    if (this.authMode !== 'FULL') this.refuse(`SpreadsheetApp.${call}`, 'document');
    this.counts[call] = (this.counts[call] ?? 0) + 1;
    if (this.untilFailure === null || kindOf(name, method) === 'handle') return;
    this.untilFailure -= 1;
    if (this.untilFailure > 0) return;
    this.untilFailure = null;
    throw new ServiceError(`Service Spreadsheets failed while accessing document with id local. (${call})`);
  }

  need(call: string, scope: keyof typeof SCOPES): void {
    if (this.authMode !== 'FULL') this.refuse(call, scope);
  }

  refuse(call: string, scope: keyof typeof SCOPES): never {
    throw new ServiceError(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${SCOPES[scope]}`,
    );
  }

  /** The n-th read or write from now fails before it has any effect. */
  failAt(call: number | null): void {
    this.untilFailure = call;
  }

  reset(): void {
    this.counts = {};
  }

  report(): CallReport {
    const report: CallReport = { total: 0, reads: 0, writes: 0, handles: 0, byMethod: { ...this.counts } };
    for (const [call, count] of Object.entries(this.counts)) {
      const [name = '', method = ''] = call.split('.');
      report.total += count;
      report[TOTALS[kindOf(name as ClassName, method) ?? 'handle']] += count;
    }
    return report;
  }
}

const TOTALS = { read: 'reads', write: 'writes', handle: 'handles' } as const;

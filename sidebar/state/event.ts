import type { Output } from '../../src/calls/contract';
import type { Problem } from '../../src/calls/problem';
import type { Form } from './form';
import type { Work } from './state';

/** What a person asks for by pressing something. */
export type Asked = Extract<Work, { doing: 'beginBuild' | 'check' | 'savePlan' | 'openPlan' | 'goTo' }>;

/** How a call ended. */
export type Answer =
  | { came: 'looked'; here: Output<'look'> }
  | { came: 'begun'; steps: string[][] }
  | { came: 'stepBuilt' }
  | { came: 'checked'; findings: Output<'check'>['findings'] }
  | { came: 'saved'; name: string }
  | { came: 'opened' }
  | { came: 'went' }
  | { came: 'failed'; problem: Problem };

export type Event =
  | { type: 'typed'; change: Partial<Form> }
  | { type: 'submitted' }
  | { type: 'asked'; work: Asked }
  | { type: 'answered'; work: Work; answer: Answer }
  | { type: 'retried' }
  | { type: 'wentBack' };

export type Dispatch = (event: Event) => void;

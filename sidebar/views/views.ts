import type { FunctionComponent } from 'preact';
import type { ViewName } from '../state/shown';
import { Building } from './building';
import { Home } from './home';
import { Loading } from './loading';
import { ProblemView } from './problem';
import { SetUpView } from './set-up';
import type { ViewProps } from './view';

export const views: Record<ViewName, FunctionComponent<ViewProps>> = {
  loading: Loading,
  setUp: SetUpView,
  building: Building,
  home: Home,
  problem: ProblemView,
};

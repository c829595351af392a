import type { FunctionComponent } from 'preact';
import type { ViewProps } from '../parts/view-props';
import type { ViewName } from '../state/shown';
import { Approve } from './approve';
import { Building } from './building';
import { Changes } from './changes';
import { DropCopies } from './drop-copies';
import { Home } from './home';
import { Import } from './import';
import { Kpis } from './kpis';
import { LanguageView } from './language';
import { Loading } from './loading';
import { ProblemView } from './problem';
import { Repair } from './repair';
import { Review } from './review';
import { SetUpView } from './set-up';
import { Tabs } from './tabs';
import { TakeOut } from './take-out';
import { Undo } from './undo';

export const views: Record<ViewName, FunctionComponent<ViewProps>> = {
  loading: Loading,
  setUp: SetUpView,
  building: Building,
  home: Home,
  tabs: Tabs,
  takeOut: TakeOut,
  kpis: Kpis,
  repair: Repair,
  import: Import,
  language: LanguageView,
  undo: Undo,
  dropCopies: DropCopies,
  approve: Approve,
  changes: Changes,
  review: Review,
  problem: ProblemView,
};

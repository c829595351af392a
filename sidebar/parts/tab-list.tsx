import type { TabView } from '../../src/calls/contract';
import type { Dispatch } from '../state/event';
import { Button } from './button';

interface Props {
  title: string;
  tabs: TabView[];
  dispatch: Dispatch;
}

export function TabList({ title, tabs, dispatch }: Props) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="rows">
        {tabs.map((tab) => (
          <li key={tab.id}>
            <Button
              look="row"
              onPress={() => dispatch({ type: 'asked', work: { doing: 'goTo', sheetId: tab.sheetId } })}
            >
              <span dir="auto">{tab.title}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

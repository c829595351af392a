import type { Tab } from '../../workbook/tab';
import { formShape } from './form/form';
import { listsShape } from './lists/lists';
import type { Shape } from './shape';
import { tableShape } from './table/table';
import { timelineShape } from './timeline/timeline';

/** The register of shapes. */
export function shapeOf(tab: Tab): Shape {
  switch (tab.shape) {
    case 'form':
      return formShape(tab);
    case 'table':
      return tableShape(tab);
    case 'timeline':
      return timelineShape(tab);
    case 'lists':
      return listsShape;
  }
}

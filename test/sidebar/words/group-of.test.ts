import { groupOf } from '../../../sidebar/words/group-of';
import { tabOf } from '../../../src/tabs/all';
import { optionalTabs } from '../../../src/tabs/all';

test('every optional tab is shown in the group that it has in the workbook', () => {
  expect(optionalTabs.map(groupOf)).toEqual(optionalTabs.map((id) => tabOf(id).group));
});

import { groupOf } from '../../../sidebar/words/group-of';
import { optionalTabs, tabOf } from '../../../src/tabs/all';

test('every optional tab is shown in the group that it has in the workbook', () => {
  expect(optionalTabs.map(groupOf)).toEqual(optionalTabs.map((id) => tabOf(id).group));
});

import type { TabLayout } from '../../resolve/tab-layout';
import { runs } from '../../sheet/runs';
import type { Block } from '../../sheet/writes';

/** The worked-out columns. */
export function tableBlocks(tabLayout: TabLayout): Block[] {
  const { first, last } = tabLayout;
  const computed = tabLayout.blueprint.columns.filter(({ column }) => column?.kind === 'computed');
  const addresses = computed.map(({ key }) => ({ at: tabLayout.columns.get(key) ?? 0, value: true }));
  return runs(addresses).map((run) => ({
    row: first,
    column: run.first,
    rows: Math.max(1, last - first + 1),
    columns: run.count,
  }));
}

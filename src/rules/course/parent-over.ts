import { byId } from '../../model/by-id';
import type { CellAddress } from '../../records/records';
import type { RowOf } from '../../tabs/all';
import { eachRow, nameOf, type RowFault } from '../each-row';
import type { Fact } from '../finding';
import type { Rule } from '../rule';

type Status = NonNullable<RowOf<'campaigns'>['status']>;
const isGoingOn = (status: Status | undefined): status is 'planned' | 'running' =>
  status === 'planned' || status === 'running';

interface Above {
  name: Fact;
  status: Status | undefined;
  cell: CellAddress;
}

/** What goes on after that which it belongs to was stopped, or a campaign after its move is done. */
export const parentOver: Rule[] = [
  eachRow(
    { code: 'parentOver', severity: 'warning', table: 'campaigns', column: 'status', needs: ['initiatives'] },
    (plan) =>
      ({ row, typed }) => {
        const move = byId(plan, 'initiatives').get(typed.initiative ?? '');
        return move && ['stopped', 'done'].includes(move.typed.status ?? '')
          ? goesOn(typed.status, plan.cell('campaigns', row, 'status'), {
              name: nameOf('initiatives', move),
              status: move.typed.status,
              cell: plan.cell('initiatives', move.row, 'status'),
            })
          : null;
      },
  ),
  ...(['tasks', 'content'] as const).map((table) =>
    eachRow(
      { code: 'parentOver', severity: 'warning', table, column: 'status', needs: ['campaigns'] },
      (plan) =>
        ({ row, typed }) => {
          const campaign = byId(plan, 'campaigns').get(typed.campaign ?? '');
          return campaign?.typed.status === 'stopped'
            ? goesOn(typed.status, plan.cell(table, row, 'status'), {
                name: nameOf('campaigns', campaign),
                status: campaign.typed.status,
                cell: plan.cell('campaigns', campaign.row, 'status'),
              })
            : null;
        },
    ),
  ),
];

function goesOn(own: Status | undefined, place: CellAddress, above: Above): RowFault {
  if (!isGoingOn(own) || above.status === undefined) return null;
  const said = (status: Status) => ({ choice: ['workStatuses', status] as const });
  return {
    witnesses: [above.cell],
    facts: { status: said(own), above: above.name, over: said(above.status) },
    fixes: [
      {
        code: 'setTo',
        facts: { column: { column: [place.tab, 'status'] }, value: said(above.status) },
        cells: [{ place, content: above.status }],
      },
    ],
  };
}

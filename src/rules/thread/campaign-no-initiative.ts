import { eachRow, fault } from '../each-row';

/** A campaign that belongs to no initiative, in a workbook that has some. */
export const campaignNoInitiative = eachRow(
  {
    code: 'campaignNoInitiative',
    severity: 'advice',
    table: 'campaigns',
    column: 'initiative',
    needs: ['initiatives'],
  },
  ({ records }) => {
    const hasSome = records.tables.initiatives.length > 0;
    return ({ typed }) => (hasSome && typed.initiative === undefined ? fault : null);
  },
);

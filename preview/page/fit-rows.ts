import { ICommandService, type Injector, type Workbook } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  type ISetWorksheetRowAutoHeightMutationParams,
  SetWorksheetRowAutoHeightMutation,
} from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** Of one line; Google leaves some room around several. */
const LINE = 22;
const ROOM = 6;
const roomy = (height: number): number => (height > LINE ? height + ROOM : height);

/** Gives each row of the sheet that is shown the height of its text, as Google does, but where a person chose a height. */
export function fitRows(services: Injector, workbook: Workbook): void {
  const unitId = workbook.getUnitId();
  const sheet = workbook.getActiveSheet();
  const subUnitId = sheet.getSheetId();
  const skeleton = services
    .get(IRenderManagerService)
    .getRenderById(unitId)
    ?.with(SheetSkeletonManagerService)
    .ensureSkeleton(subUnitId);
  if (!skeleton) return;
  const ranges = [sheet.getCellMatrix().getDataRange()];
  const rowsAutoHeightInfo = skeleton
    .calculateAutoHeightInRange(ranges)
    .map(({ row, autoHeight }) => ({ row, autoHeight: roomy(Math.ceil(autoHeight ?? 0)) }))
    .filter(({ row, autoHeight }) => autoHeight > 0 && autoHeight !== sheet.getRowHeight(row));
  if (rowsAutoHeightInfo.length === 0) return;
  const params: ISetWorksheetRowAutoHeightMutationParams = { unitId, subUnitId, rowsAutoHeightInfo };
  services.get(ICommandService).syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, params);
}

import { LocaleType, merge, mergeLocales } from '@univerjs/core';
import designWords from '@univerjs/design/locale/en-US';
import docsWords from '@univerjs/docs-ui/locale/en-US';
import sheetsWords from '@univerjs/sheets/locale/en-US';
import conditionalWords from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import validationWords from '@univerjs/sheets-data-validation/locale/en-US';
import validationUiWords from '@univerjs/sheets-data-validation-ui/locale/en-US';
import formulaWords from '@univerjs/sheets-formula/locale/en-US';
import formulaUiWords from '@univerjs/sheets-formula-ui/locale/en-US';
import linkWords from '@univerjs/sheets-hyper-link/locale/en-US';
import linkUiWords from '@univerjs/sheets-hyper-link-ui/locale/en-US';
import noteWords from '@univerjs/sheets-note-ui/locale/en-US';
import numberWords from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsUiWords from '@univerjs/sheets-ui/locale/en-US';
import uiWords from '@univerjs/ui/locale/en-US';
import { missingWords } from './missing-words';

/** What the grid says, in English whatever the language of the spreadsheet. */
export const gridWords = {
  [LocaleType.EN_US]: merge(
    {},
    mergeLocales(
      designWords,
      docsWords,
      sheetsWords,
      conditionalWords,
      validationWords,
      validationUiWords,
      formulaWords,
      formulaUiWords,
      linkWords,
      linkUiWords,
      noteWords,
      numberWords,
      sheetsUiWords,
      uiWords,
    ),
    missingWords,
  ),
};

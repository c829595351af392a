/** Words that Univer asks for and does not bring: it would show their keys. */
export const missingWords = {
  'sheets-formula': {
    progress: {
      analyzing: 'Reading formulas',
      calculating: 'Calculating',
      'array-analysis': 'Reading array formulas',
      'array-calculation': 'Calculating array formulas',
      done: 'Calculated',
    },
    functionList: {
      LET: {
        functionParameter: {
          name1: { name: 'name1', detail: 'The first name.' },
          nameValue1: { name: 'name_value1', detail: 'What the first name stands for.' },
          calculationOrName2: {
            name: 'calculation_or_name2',
            detail: 'A calculation with the names, or a second name.',
          },
          nameValue2: { name: 'name_value2', detail: 'What the second name stands for.' },
          calculationOrName3: {
            name: 'calculation_or_name3',
            detail: 'A calculation with the names, or a third name.',
          },
        },
      },
    },
  },
  'sheets-ui': {
    merge: {
      confirm: {
        warning: 'Merged cells',
        dismantleMergeCellWarning: 'Some merged cells will be split. Go on?',
      },
    },
    filter: {
      confirm: {
        error: 'Not possible',
        notAllowedToInsertRange: 'Cells of a filter cannot be moved this way.',
      },
    },
    info: { error: 'Error', forceStringInfo: 'A number stored as text' },
    borderLine: {
      borderTlbr: 'Diagonal down',
      borderTlbcTlmr: 'Two diagonals down',
      borderTlbrTlbcTlmr: 'Three diagonals down',
      borderBlTr: 'Diagonal up',
      borderMltrBctr: 'Two diagonals up',
    },
  },
  'sheets-hyper-link-ui': { permission: { hyperLinkErr: 'The link cannot be changed here.' } },
};

type Facts = Record<string, string>;

export const slips = {
  figureFar: {
    what: (f: Facts) => `“${f['name']}”, ${f['part']}: ${f['value']} is far from its usual ${f['usual']}.`,
    fix: (_: Facts) => 'Check zeros and the decimal sign, or accept it with the reason.',
  },
  amountOff: {
    what: (f: Facts) =>
      `“${f['name']}”, ${f['part']}: with ${f['meant']} instead of ${f['value']}, lines and total budget would match.`,
    fix: (_: Facts) => 'Correct this cell, or change the lines or the total until they match.',
  },
  figureAhead: {
    what: (f: Facts) => `“${f['name']}” has a figure for ${f['month']}, which is still to come.`,
    fix: (_: Facts) => 'Move it to the month it belongs to, or clear it.',
  },
  monthMissing: {
    what: (f: Facts) => `“${f['name']}” has no figure for ${f['month']}, between months that have one.`,
    fix: (_: Facts) => 'Fill it in; type 0 if there was none.',
  },
  notMeasured: {
    what: (f: Facts) =>
      `Nothing has been measured since ${f['last']}; ${f['month']} is the first month without figures.`,
    fix: (_: Facts) => 'Fill in the figures of the months that are over.',
  },
  figureNegative: {
    what: (f: Facts) => `“${f['name']}”: ${f['value']} is below zero.`,
    fix: (_: Facts) => 'Check the sign.',
  },
  partAboveWhole: {
    what: (f: Facts) =>
      `${f['name']}: ${f['value']}, more than the ${f['whole']} of ${f['entire']} they are part of.`,
    fix: (_: Facts) => 'Check both cells.',
  },
  openingOff: {
    what: (f: Facts) =>
      `“${f['name']}” opens ${f['month']} with ${f['value']}; the month before closed with ${f['closing']}.`,
    fix: (_: Facts) => 'Check the opening, and what came and went in the month before.',
  },
  costOffSpend: {
    what: (f: Facts) =>
      `The marketing cost of ${f['month']} is ${f['cost']}, but ${f['paid']} was paid in that month.`,
    fix: (_: Facts) => 'Correct the cost, or the amount or the date of a payment.',
  },
  countBroken: {
    what: (f: Facts) => `“${f['name']}”, ${f['month']}: ${f['value']} is not a whole number.`,
    fix: (_: Facts) => 'Type how many there were.',
  },
  hoursAbsurd: {
    what: (f: Facts) => `“${f['name']}”: ${f['hours']} hours in ${f['days']} days.`,
    fix: (_: Facts) => 'Check the hours and the dates.',
  },
  subtotalRow: {
    what: (f: Facts) => `“${f['name']}” adds up the rows above it, so their money counts twice.`,
    fix: (_: Facts) => 'Delete the row: the sums stand above the table.',
  },
  dateOdd: {
    what: (f: Facts) =>
      `“${f['name']}”, ${f['part']}: ${f['day']} does not fit; expected from ${f['from']} to ${f['to']}.`,
    fix: (_: Facts) => 'Check the year, and day and month.',
  },
  dateAhead: {
    what: (f: Facts) =>
      `“${f['name']}”, ${f['part']}: ${f['day']} is still to come, but the row says it has happened.`,
    fix: (_: Facts) => 'Check the date, or the status.',
  },
  campaignUnfit: {
    what: (f: Facts) =>
      `None of the ${f['amount']} of “${f['name']}” lies in the dates of “${f['campaign']}”: ${f['start']} to ${f['end']}.`,
    fix: (_: Facts) => 'Pick the right campaign, or change its dates or the months.',
  },
  spendLineOdd: {
    what: (f: Facts) =>
      `“${f['name']}” is usually paid on “${f['other']}”; “${f['line']}” plans nothing around ${f['month']}.`,
    fix: (_: Facts) => 'Pick the line it belongs to.',
  },
  goalOdd: {
    what: (f: Facts) =>
      `“${f['name']}” supports “${f['goal']}”, but its initiative “${f['initiative']}” supports “${f['other']}”.`,
    fix: (_: Facts) => 'Check the goal and the initiative of the campaign.',
  },
  channelOdd: {
    what: (f: Facts) =>
      `“${f['name']}” is on the channel “${f['channel']}”, its campaign “${f['campaign']}” on “${f['other']}”.`,
    fix: (_: Facts) => 'Check the channel of the line.',
  },
  otherCurrency: {
    what: (f: Facts) => `${f['value']} was typed in ${f['sign']}, but the plan is in ${f['currency']}.`,
    fix: (_: Facts) => 'Convert the amount, and type it without a sign.',
  },
  campaignsOverlap: {
    what: (f: Facts) =>
      `“${f['name']}” and “${f['other']}” reach “${f['segment']}” on the same channel at the same time.`,
    fix: (_: Facts) => 'Move one of them, or accept it with the reason.',
  },
  monthsOff: {
    what: (f: Facts) => `${f['amount']} lies outside the plan’s months, ${f['from']} to ${f['to']}.`,
    fix: (_: Facts) => 'Check the first month and the number of months.',
  },
};

/** Why each finding matters; for docs/checks.md. */
export const slipsReasons: Record<keyof typeof slips, string> = {
  figureFar:
    'One zero too many changes every sum, share and forecast made of it, and nobody sees it in a column of figures.',
  amountOff:
    'Where lines and total disagree, one cell is most often the reason; the sums are only witnesses.',
  figureAhead: 'What has not happened cannot be measured; the figure counts as soon as its month comes.',
  monthMissing: 'A month left out makes sums too small, means wrong and trends jump.',
  notMeasured: 'A plan that nobody measures runs by hope; two months are enough to miss a turn.',
  figureNegative:
    'Counts, prices, hours and amounts begin at nothing; a minus is a slip that lowers every sum.',
  partAboveWhole:
    'A part cannot be more than its whole: one of the two was typed wrong or counts something else.',
  openingOff:
    'A month opens with what the last one closed with; where it does not, customers have appeared or vanished unseen.',
  costOffSpend:
    'Cost per customer and return are made of this cost; payments that are not in it make them look better than they are.',
  countBroken: 'Nobody is half a customer: a fraction shows that the decimal sign slipped.',
  hoursAbsurd: 'Hours that no days can hold make every workload wrong.',
  subtotalRow: 'A sum among the rows is counted as a row of its own: the money is in the plan twice.',
  dateOdd: 'A wrong year moves money, work and reminders out of the plan without a trace.',
  dateAhead: 'What is paid, published or decided has happened; a day still to come is a slip.',
  campaignUnfit:
    'Money that lies wholly outside its campaign belongs to another one, or the campaign’s dates are wrong.',
  spendLineOdd: 'A payment on a wrong line makes one line look overspent and another unspent.',
  goalOdd:
    'A campaign that counts for another goal than its initiative makes one goal look busy and the other forgotten.',
  channelOdd: 'Money booked on another channel than its campaign’s makes the shares of the channels wrong.',
  otherCurrency: 'Cells add up numbers, whatever sign they show: dollars count as euros.',
  campaignsOverlap:
    'Two campaigns that speak to the same people in the same place at once compete with each other.',
  monthsOff:
    'When most of the money lies outside the plan, the plan’s own months are most often what is wrong.',
};

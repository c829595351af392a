import { data } from 'currency-codes';

/** How many decimals the amounts of each currency in use have (ISO 4217). The build puts the list in place of the library. */
export const decimalsByCurrency: Record<string, number> = Object.fromEntries(
  data.map(({ code, digits }) => [code, digits]),
);

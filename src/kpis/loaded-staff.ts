import { given, product, sum } from './kpi';

/** What staff cost with what comes on top of their pay; pay that nobody entered is worked out from hours. */
export const loadedStaff = product(
  given('staffPay', product('staffHours', 'hourlyPay')),
  sum(1, 'staffOverhead'),
);

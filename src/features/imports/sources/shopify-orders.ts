import { sourceNames } from './names';
import { aside, column, measure, named, type Source } from './source';

/** Shopify: the orders themselves, a line for each thing bought; what an order came to stands on its first line. */
export const shopifyOrders: Source = {
  id: 'shopify',
  name: sourceNames.shopify,
  evidence: { en: 'seen' },
  marks: ['Financial Status', 'Lineitem name', 'Lineitem quantity', 'Fulfillment Status'],
  columns: [
    named('orders', { en: ['Name'] }),
    column('day', { en: ['Created at'] }),
    column('channel', { en: ['Source'] }),
    column('currency', { en: ['Currency'] }),
    measure('revenue', { en: ['Subtotal'] }),
    measure('unitsSold', { en: ['Lineitem quantity'] }),
    aside({
      en: [
        'Email',
        'Total',
        'Taxes',
        'Shipping',
        'Discount Amount',
        'Refunded Amount',
        'Outstanding Balance',
        'Paid at',
        'Fulfilled at',
        'Cancelled at',
        'Lineitem price',
        'Lineitem compare at price',
        'Lineitem discount',
        'Id',
        'Phone',
      ],
    }),
  ],
};

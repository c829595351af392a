import { counts } from '../counts';
import { difference, type Kpi, type KpiId, ratio } from '../kpi';

/** Shop. */
export const shop = {
  ...counts({ orders: 'up', buyers: 'up', returnedOrders: 'down' }),
  averageOrderValue: {
    unit: 'money',
    direction: 'up',
    kind: 'ratio',
    term: ratio('revenue', 'orders'),
    source: 'kpitree.co',
  },
  cartAbandonment: {
    unit: 'share',
    direction: 'down',
    kind: 'ratio',
    subset: true,
    term: difference(1, ratio('orders', 'cartsCreated')),
    ours: 'Of carts.',
    others: 'Shopify: of checkouts (next row).',
    source: 'growthsuite.net; gepard.io; help.nosto.com',
  },
  cartCompletion: {
    unit: 'share',
    direction: 'up',
    kind: 'ratio',
    subset: true,
    term: ratio('orders', 'cartsCreated'),
    ours: '1 − cart abandonment rate.',
    source: 'Follows from cart abandonment',
  },
  checkoutAbandonment: {
    unit: 'share',
    direction: 'down',
    kind: 'ratio',
    subset: true,
    term: difference(1, ratio('orders', 'checkouts')),
    source: 'Shopify (abandoned checkouts)',
  },
  addToCartRate: {
    unit: 'share',
    direction: 'up',
    kind: 'ratio',
    subset: true,
    term: ratio('cartsCreated', 'sessions'),
    source: 'davechaffey.com',
  },
  unitsPerOrder: {
    unit: 'number',
    direction: 'up',
    kind: 'ratio',
    term: ratio('unitsSold', 'orders'),
    source: 'Common usage in retail',
  },
  returnRate: {
    unit: 'share',
    direction: 'down',
    kind: 'ratio',
    subset: true,
    term: ratio('returnedOrders', 'orders'),
    ours: 'By orders.',
    others: 'By units or by value.',
    source: 'Common usage in e-commerce',
  },
  purchaseFrequency: {
    unit: 'number',
    direction: 'up',
    kind: 'ratio',
    term: ratio('orders', 'buyers'),
    source: 'threedoglogistics.com; marketingscience.info',
  },
} as const satisfies Partial<Record<KpiId, Kpi>>;

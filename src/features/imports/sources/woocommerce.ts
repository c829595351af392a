import { sourceNames } from './names';
import { aside, column, measure, named, ratios, type Source } from './source';

/** WooCommerce: its reports of revenue and orders, and exports of the orders themselves. */
export const woocommerce: Source = {
  id: 'woocommerce',
  name: sourceNames.woocommerce,
  evidence: { en: 'seen', fr: 'interface' },
  marks: [
    'N. Revenue',
    'Order # + Status',
    'Order Number + Order Status',
    'Order ID + Order Status',
    'Order Total Amount',
    'Returns + Coupons + Net sales',
    'Retours + Codes promo + Ventes nettes',
    'N° de commande + État de la commande',
    'Numéro de commande + Statut de la commande',
  ],
  columns: [
    named('orders', {
      en: ['Order #', 'Order Number', 'Order ID'],
      fr: ['N° de commande', 'Numéro de commande'],
    }),
    measure('orders', { en: ['Orders'], fr: ['Commandes'] }),
    column('day', {
      en: ['Date', 'Order Date', 'Date created'],
      fr: ['Date', 'Date de la commande', 'Date de commande'],
    }),
    column('currency', { en: ['Order Currency', 'Currency'], fr: ['Devise', 'Devise de la commande'] }),
    measure('revenue', {
      en: [
        'Net sales',
        'N. Revenue',
        'Net Revenue',
        'Order Subtotal Amount',
        'Order Total Amount',
        'Order Total',
      ],
      fr: ['Ventes nettes', 'Revenu net', 'Total de la commande'],
    }),
    measure('unitsSold', { en: ['Items sold'], fr: ['Articles vendus', 'Produits vendus'] }),
    aside({
      en: [
        'Gross sales',
        'Returns',
        'Coupons',
        'Taxes',
        'Shipping',
        'Total sales',
        'Order Shipping Amount',
        'Order Status',
        'Status',
      ],
      fr: ['Ventes brutes', 'Retours', 'Codes promo', 'Taxes', 'Livraison', 'Ventes totales'],
    }),
    ratios({ en: ['Average order value', 'Average items per order'], fr: ['Valeur moyenne des commandes'] }),
  ],
};

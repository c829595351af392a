import { sourceNames } from './names';
import { column, measure, people, ratios, type Source } from './source';

/** Shopify: analytics reports (sales over time, sessions over time), exported as CSV. */
export const shopify: Source = {
  id: 'shopify',
  name: sourceNames.shopify,
  evidence: { en: 'seen', fr: 'interface', vi: 'interface', zh: 'interface' },
  columns: [
    column('day', {
      en: ['Day', 'Month'],
      fr: ['Jour', 'Mois'],
      vi: ['Ngày', 'Tháng'],
      zh: ['天', '日', '月', '月份'],
    }),
    column('week', { en: ['Week'], fr: ['Semaine'], vi: ['Tuần'], zh: ['周'] }),
    column('channel', {
      en: ['Sales channel', 'Referring channel', 'Traffic source', 'Order referrer source'],
      fr: ['Canal de vente'],
      vi: ['Kênh bán hàng'],
      zh: ['销售渠道'],
    }),
    column('campaign', { en: ['UTM campaign', 'Order UTM campaign', 'Marketing campaign'] }),
    column('currency', { en: ['Currency'], fr: ['Devise'], zh: ['货币'] }),
    measure('orders', { en: ['Orders'], fr: ['Commandes'], vi: ['Đơn hàng'], zh: ['订单', '订单数'] }),
    measure('revenue', {
      en: ['Net sales'],
      fr: ['Ventes nettes'],
      vi: ['Doanh thu thuần'],
      zh: ['净销售额'],
    }),
    measure('costOfSales', { en: ['Cost of goods sold'], fr: ['Coût des marchandises vendues'] }),
    measure('unitsSold', { en: ['Net items sold', 'Net quantity'], fr: ['Quantité nette'], zh: ['净数量'] }),
    measure('sessions', { en: ['Sessions', 'Online store sessions'], fr: ['Sessions'], zh: ['访问次数'] }),
    people('visitors', { en: ['Visitors', 'Online store visitors'], fr: ['Visiteurs'], zh: ['访客'] }),
    measure('cartsCreated', { en: ['Sessions with cart additions', 'Added to cart'] }),
    measure('checkouts', { en: ['Sessions that reached checkout', 'Reached checkout'] }),
    measure('newCustomers', {
      en: ['New customers', 'First-time customers'],
      fr: ['Nouveaux clients'],
      zh: ['新客户'],
    }),
    people('repeatBuyers', { en: ['Returning customers'], fr: ['Clients récurrents'], zh: ['回头客'] }),
    ratios({
      en: [
        'Average order value',
        'Conversion rate',
        'Gross margin',
        'Returning customer rate',
        'Bounce rate',
        'Added to cart rate',
        'Completed checkout rate',
      ],
      fr: ['Valeur moyenne des commandes', 'Taux de conversion'],
      vi: ['Giá trị trung bình của đơn hàng'],
      zh: ['平均订单价值', '转化率'],
    }),
  ],
};

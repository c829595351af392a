import { sourceNames } from './names';
import { column, own, ratios, type Source } from './source';

/** Google Search Console: what was shown and clicked in search without being paid for. */
export const searchConsole: Source = {
  id: 'searchConsole',
  name: sourceNames.searchConsole,
  evidence: { en: 'seen', fr: 'interface', ar: 'interface', vi: 'interface', zh: 'interface' },
  marks: [
    'Clicks + Impressions + Position',
    'Clicks + Impressions + Average position',
    'Clics + Impressions + Position',
    'Clics + Impressions + Position moyenne',
    'النقرات + مرات الظهور + موضع الظهور',
    'النقرات + مرات الظهور + الموضع',
    'عدد النقرات + عدد مرات الظهور + الموضع',
    'Số lượt nhấp + Số lượt hiển thị + Vị trí',
    'Lượt nhấp + Lượt hiển thị + Vị trí',
    '点击次数 + 展示 + 排名',
    '点击次数 + 展示次数 + 排名',
    '点击次数 + 曝光次数 + 排名',
  ],
  unless: ['Cost', 'Spend', 'Campaign', 'Coût', 'Campagne', 'Chi phí', 'التكلفة', '费用'],
  columns: [
    column('day', {
      en: ['Date', 'Month'],
      fr: ['Date', 'Mois'],
      ar: ['التاريخ'],
      vi: ['Ngày'],
      zh: ['日期'],
    }),
    column('week', { en: ['Week'] }),
    own(
      {
        en: 'Clicks in unpaid search',
        fr: 'Clics dans la recherche naturelle',
        ar: 'نقرات البحث غير المدفوع',
        vi: 'Lượt nhấp từ tìm kiếm tự nhiên',
        zh: '自然搜索点击次数',
      },
      {
        en: ['Clicks'],
        fr: ['Clics'],
        ar: ['النقرات', 'عدد النقرات'],
        vi: ['Số lượt nhấp', 'Lượt nhấp'],
        zh: ['点击次数'],
      },
    ),
    own(
      {
        en: 'Impressions in unpaid search',
        fr: 'Impressions dans la recherche naturelle',
        ar: 'مرات الظهور في البحث غير المدفوع',
        vi: 'Lượt hiển thị trong tìm kiếm tự nhiên',
        zh: '自然搜索展示次数',
      },
      {
        en: ['Impressions'],
        fr: ['Impressions'],
        ar: ['مرات الظهور', 'عدد مرات الظهور'],
        vi: ['Số lượt hiển thị', 'Lượt hiển thị'],
        zh: ['展示', '展示次数', '曝光次数'],
      },
    ),
    ratios({
      en: ['CTR', 'Position', 'Average position', 'Average CTR'],
      fr: ['CTR', 'Position', 'Position moyenne'],
      ar: ['نسبة النقر إلى الظهور', 'موضع الظهور', 'الموضع'],
      vi: ['CTR', 'Vị trí'],
      zh: ['点击率', '排名'],
    }),
  ],
};

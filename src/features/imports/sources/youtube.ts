import { sourceNames } from './names';
import { aside, column, measure, ratios, type Source } from './source';

/** YouTube Studio: the tables of a channel's analytics, whose first row adds up the others. */
export const youtube: Source = {
  id: 'youtube',
  name: sourceNames.youtube,
  evidence: { en: 'seen', fr: 'interface', ar: 'interface', vi: 'interface', zh: 'interface' },
  marks: [
    'Watch time (hours)',
    'Impressions click-through rate (%)',
    'Video publish time',
    'Estimated revenue',
    'Your estimated revenue',
    'Durée de visionnage (heures)',
    'Thời gian xem (giờ)',
    'وقت المشاهدة (بالساعات)',
    'وقت المشاهدة (ساعات)',
    '观看时长（小时）',
    '观看时间（小时）',
  ],
  columns: [
    column('day', {
      en: ['Date', 'Month', 'Day'],
      fr: ['Date', 'Mois'],
      ar: ['التاريخ'],
      vi: ['Ngày'],
      zh: ['日期'],
    }),
    column('week', { en: ['Week'], fr: ['Semaine'] }),
    column('campaign', {
      en: ['Video title', 'Content'],
      fr: ['Titre de la vidéo', 'Contenu'],
      zh: ['视频标题', '内容'],
    }),
    column('channel', { en: ['Traffic source'], fr: ['Source de trafic'] }),
    measure('videoViews', {
      en: ['Views', 'Engaged views'],
      fr: ['Vues'],
      ar: ['المشاهدات', 'عدد المشاهدات'],
      vi: ['Số lượt xem', 'Lượt xem'],
      zh: ['观看次数'],
    }),
    measure('newFollowers', {
      en: ['Subscribers'],
      fr: ['Abonnés'],
      ar: ['المشتركون', 'المشتركين'],
      vi: ['Người đăng ký', 'Số người đăng ký'],
      zh: ['订阅人数', '订阅者'],
    }),
    measure('adEarnings', {
      en: ['Your estimated revenue', 'Estimated revenue'],
      fr: ['Vos revenus estimés', 'Revenus estimés'],
      zh: ['您的估算收入', '估算收入'],
    }),
    // Shown thumbnails are no advertising.
    aside({
      en: [
        'Impressions',
        'Watch time (hours)',
        'Video publish time',
        'Duration',
        'Likes',
        'Shares',
        'Comments added',
      ],
      fr: ['Impressions', 'Durée de visionnage (heures)'],
      ar: ['مرات الظهور', 'وقت المشاهدة (بالساعات)', 'وقت المشاهدة (ساعات)'],
      vi: ['Số lượt hiển thị', 'Lượt hiển thị', 'Thời gian xem (giờ)'],
      zh: ['展示次数', '曝光次数', '观看时长（小时）', '观看时间（小时）'],
    }),
    ratios({
      en: [
        'Impressions click-through rate (%)',
        'Average view duration',
        'Average percentage viewed (%)',
        'RPM',
        'CPM',
      ],
      fr: ['Taux de clics par impression (%)', 'Durée moyenne d’une vue'],
    }),
  ],
};

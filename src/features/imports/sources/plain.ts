import { column, measure, people, ratios, type KnownColumn, shared } from './source';

/** Words that mean the same in anybody's file: what a file of no maker that we know is read by. */
export const plain: KnownColumn[] = [
  column('day', {
    en: ['Date', 'Day', 'Month', 'By Day', 'By Month', 'Quarter', 'Year month', 'Period', 'Date range', 'Time period', 'Reporting period'],
    fr: ['Date', 'Jour', 'Mois', 'Trimestre', 'Période', 'Par jour', 'Par mois'],
    ar: ['التاريخ', 'اليوم', 'الشهر', 'الفترة', 'تاريخ', 'شهر', 'يوم', 'الربع'],
    vi: ['Ngày', 'Tháng', 'Ngày tháng', 'Quý', 'Thời gian', 'Kỳ'],
    zh: ['日期', '天', '日', '月', '月份', '时间', '季度', '期间'],
  }),
  column('week', {
    en: ['Week', 'By Week', 'Week starting', 'Week of', 'Week commencing', 'ISO week', 'Week start'],
    fr: ['Semaine', 'Semaine du', 'Par semaine'],
    ar: ['الأسبوع', 'أسبوع'],
    vi: ['Tuần'],
    zh: ['周', '星期', '周次'],
  }),
  column('from', {
    en: ['Start date', 'From', 'Start', 'Period start', 'Reporting starts', 'Date from'],
    fr: ['Date de début', 'Début', 'Du'],
    ar: ['تاريخ البدء', 'من', 'من تاريخ'],
    vi: ['Ngày bắt đầu', 'Từ ngày'],
    zh: ['开始日期', '起始日期'],
  }),
  column('until', {
    en: ['End date', 'To', 'End', 'Period end', 'Reporting ends', 'Date to'],
    fr: ['Date de fin', 'Fin', 'Au'],
    ar: ['تاريخ الانتهاء', 'إلى', 'إلى تاريخ'],
    vi: ['Ngày kết thúc', 'Đến ngày'],
    zh: ['结束日期', '截止日期'],
  }),
  column('year', { en: ['Year'], fr: ['Année'], ar: ['السنة', 'العام'], vi: ['Năm'], zh: ['年', '年份'] }),
  column('account', {
    en: ['Account', 'Account name', 'Account ID', 'Ad account'],
    fr: ['Compte', 'Nom du compte'],
    ar: ['الحساب', 'اسم الحساب'],
    vi: ['Tài khoản', 'Tên tài khoản'],
    zh: ['账户', '账户名称', '账号', '帐号'],
  }),
  column('campaign', {
    en: ['Campaign', 'Campaign name', 'UTM campaign', 'utm_campaign'],
    fr: ['Campagne', 'Nom de la campagne'],
    ar: ['الحملة', 'اسم الحملة', 'حملة'],
    vi: ['Chiến dịch', 'Tên chiến dịch'],
    zh: ['广告系列', '广告系列名称', '活动', '活动名称', '推广计划', '计划名称', '广告计划'],
  }),
  column('channel', {
    en: ['Channel', 'Platform', 'Medium', 'Source', 'Source / medium', 'Marketing channel', 'Network', 'utm_source', 'Default channel group'],
    fr: ['Canal', 'Plateforme', 'Source', 'Réseau', 'Support', 'Canal marketing'],
    ar: ['القناة', 'المنصة', 'المصدر', 'قناة'],
    vi: ['Kênh', 'Nền tảng', 'Nguồn'],
    zh: ['渠道', '平台', '来源', '媒体'],
  }),
  column('supplier', {
    en: ['Supplier', 'Vendor'],
    fr: ['Fournisseur'],
    ar: ['المورد', 'المورّد'],
    vi: ['Nhà cung cấp'],
    zh: ['供应商'],
  }),
  column('currency', {
    en: ['Currency', 'Currency code'],
    fr: ['Devise', 'Code de devise', 'Monnaie'],
    ar: ['العملة', 'رمز العملة'],
    vi: ['Đơn vị tiền tệ', 'Tiền tệ', 'Loại tiền', 'Mã đơn vị tiền tệ', 'Mã tiền tệ'],
    zh: ['货币', '币种', '货币代码'],
  }),
  measure('adSpend', {
    en: ['Ad spend', 'Spend', 'Cost', 'Amount spent', 'Media spend', 'Media cost', 'Advertising cost', 'Ad cost', 'Ads cost', 'Total spend', 'Total cost', 'Spent', 'Marketing spend'],
    fr: ['Dépenses', 'Dépense', 'Coût', 'Coûts', 'Dépenses publicitaires', 'Montant dépensé', 'Investissement média', 'Coût total'],
    ar: ['الإنفاق', 'التكلفة', 'الإنفاق الإعلاني', 'المبلغ المنفق', 'إجمالي الإنفاق', 'تكلفة الإعلانات'],
    vi: ['Chi phí', 'Chi phí quảng cáo', 'Chi tiêu', 'Số tiền đã chi', 'Ngân sách đã chi'],
    zh: ['花费', '费用', '消耗', '支出', '广告费', '广告花费', '广告费用', '总花费'],
  }),
  measure('revenue', {
    en: ['Revenue', 'Sales', 'Net sales', 'Total revenue', 'Net revenue', 'Turnover', 'Sales revenue', 'Total sales'],
    fr: ['Revenu', 'Revenus', 'Chiffre d’affaires', 'CA', 'Ventes', 'Ventes nettes', 'CA net', 'CA HT', 'Chiffre d’affaires HT'],
    ar: ['الإيرادات', 'المبيعات', 'صافي المبيعات', 'إجمالي الإيرادات', 'الإيراد'],
    vi: ['Doanh thu', 'Doanh số', 'Doanh thu thuần', 'Tổng doanh thu'],
    zh: ['收入', '销售额', '营业额', '营收', '净销售额', '总收入', '成交金额'],
  }),
  measure('orders', {
    en: ['Orders', 'Transactions', 'Total orders', 'Purchases', 'Number of orders'],
    fr: ['Commandes', 'Transactions', 'Nombre de commandes'],
    ar: ['الطلبات', 'عدد الطلبات', 'المعاملات'],
    vi: ['Đơn hàng', 'Số đơn hàng', 'Số đơn'],
    zh: ['订单', '订单数', '订单量'],
  }),
  measure('sessions', {
    en: ['Sessions', 'Visits'],
    fr: ['Sessions', 'Visites'],
    ar: ['الجلسات', 'الزيارات'],
    vi: ['Phiên', 'Số phiên', 'Lượt truy cập'],
    zh: ['会话数', '会话', '访问次数'],
  }),
  people('visitors', {
    en: ['Users', 'Visitors', 'Unique visitors', 'Total users', 'Active users'],
    fr: ['Utilisateurs', 'Visiteurs', 'Visiteurs uniques'],
    ar: ['المستخدمون', 'الزوار'],
    vi: ['Người dùng', 'Khách truy cập'],
    zh: ['用户数', '访客数', '访客'],
  }),
  people('reach', {
    en: ['Reach', 'People reached'],
    fr: ['Couverture', 'Portée'],
    ar: ['الوصول'],
    vi: ['Phạm vi tiếp cận', 'Số người tiếp cận'],
    zh: ['覆盖人数', '触达人数'],
  }),
  measure('pageViews', {
    en: ['Page views', 'Pageviews'],
    fr: ['Pages vues'],
    ar: ['مشاهدات الصفحة', 'مشاهدات الصفحات'],
    vi: ['Lượt xem trang', 'Số lượt xem trang'],
    zh: ['页面浏览量', '浏览量'],
  }),
  measure('leads', {
    en: ['Leads', 'New leads'],
    fr: ['Leads', 'Prospects', 'Nouveaux prospects'],
    ar: ['العملاء المحتملون'],
    vi: ['Khách hàng tiềm năng', 'Lead'],
    zh: ['线索', '潜在客户', '线索数'],
  }),
  measure('newCustomers', {
    en: ['New customers'],
    fr: ['Nouveaux clients'],
    ar: ['العملاء الجدد', 'عملاء جدد'],
    vi: ['Khách hàng mới'],
    zh: ['新客户', '新客户数'],
  }),
  measure('followers', { en: ['Followers'], fr: ['Abonnés'], ar: ['المتابعون'], vi: ['Người theo dõi'], zh: ['粉丝数', '关注者'] }),
  measure('newFollowers', { en: ['New followers'], fr: ['Nouveaux abonnés'], ar: ['المتابعون الجدد'], vi: ['Người theo dõi mới'], zh: ['新增粉丝', '新增关注'] }),
  measure('videoViews', { en: ['Video views'], fr: ['Vues de vidéos', 'Vues vidéo'], ar: ['مشاهدات الفيديو'], vi: ['Lượt xem video'], zh: ['视频播放量', '播放量'] }),
  measure('unsubscribes', { en: ['Unsubscribes'], fr: ['Désabonnements', 'Désinscriptions'], ar: ['إلغاء الاشتراك'], vi: ['Hủy đăng ký'], zh: ['退订'] }),
  measure('emailsSent', { en: ['Emails sent', 'E-mails sent'], fr: ['E-mails envoyés'], vi: ['Email đã gửi'], zh: ['邮件发送数'] }),
  ratios({
    en: ['CTR', 'CPC', 'CPM', 'CPA', 'ROAS', 'ACOS', 'AOV', 'CPL', 'Conversion rate', 'Bounce rate', 'Open rate', 'Click rate', 'Average order value', 'Frequency', 'Avg. CPC', 'Average CPC', 'Cost per conversion', 'Cost per lead', 'Cost per click', 'Click-through rate'],
    fr: ['CTR', 'CPC', 'CPM', 'CPA', 'ROAS', 'Taux de clic', 'Taux de clics', 'Taux de conversion', 'Taux de rebond', 'Panier moyen', 'Coût par clic', 'CPC moyen', 'CPC moy.'],
    ar: ['نسبة النقر إلى الظهور', 'معدل التحويل', 'تكلفة النقرة', 'متوسط تكلفة النقرة', 'معدل الارتداد'],
    vi: ['CTR', 'CPC', 'CPM', 'Tỷ lệ nhấp', 'Tỷ lệ chuyển đổi', 'CPC trung bình', 'Giá trị đơn hàng trung bình'],
    zh: ['点击率', '转化率', '平均点击费用', '客单价', '跳出率', '单次点击费用', '平均每次点击费用'],
  }),
];

/** What is an ad's only where the file is about ads: clicks and impressions may as well be those of search or of e-mails. */
export const plainOfAds: KnownColumn[] = [
  measure('clicks', {
    en: ['Clicks', 'Ad clicks', 'Link clicks'],
    fr: ['Clics', 'Clics sur un lien'],
    ar: ['النقرات', 'عدد النقرات'],
    vi: ['Lượt nhấp', 'Số lượt nhấp', 'Nhấp chuột', 'Lượt click'],
    zh: ['点击次数', '点击量', '点击数', '点击'],
  }),
  measure('impressions', {
    en: ['Impressions', 'Impr.', 'Ad impressions'],
    fr: ['Impressions', 'Impr.', 'Affichages'],
    ar: ['مرات الظهور', 'الظهور', 'عدد مرات الظهور'],
    vi: ['Lượt hiển thị', 'Số lượt hiển thị', 'Hiển thị'],
    zh: ['展示次数', '展示量', '曝光量', '展现量', '曝光次数', '展示', '曝光'],
  }),
  shared('adConversions', {
    en: ['Conversions', 'Conv.'],
    fr: ['Conversions'],
    ar: ['التحويلات', 'الإحالات الناجحة'],
    vi: ['Lượt chuyển đổi', 'Chuyển đổi', 'Số lượt chuyển đổi'],
    zh: ['转化次数', '转化数', '转化量', '转化'],
  }),
  measure('adRevenue', { en: ['Conversion value', 'Conv. value'], fr: ['Valeur de conversion'], zh: ['转化价值'] }),
];

/** The same elsewhere. */
export const plainOfSites: KnownColumn[] = [
  shared('conversions', {
    en: ['Conversions', 'Goal completions', 'Key events'],
    fr: ['Conversions'],
    ar: ['التحويلات'],
    vi: ['Lượt chuyển đổi', 'Chuyển đổi'],
    zh: ['转化次数', '转化数', '转化'],
  }),
];

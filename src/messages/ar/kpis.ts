import type { Messages } from '../messages';

export const kpis: Messages['kpis'] = {
  revenue: 'الإيرادات',
  leads: 'العملاء المحتملون',
  followers: 'المتابعون',
  costPerCustomer: 'التكلفة التسويقية لكل عميل',
  costPerLead: 'تكلفة العميل المحتمل (CPL)',
  customerValue: 'القيمة الدائمة للعميل (CLV)',
  marketingRoi: 'العائد على الاستثمار التسويقي (ROMI)',
  trafficToLead: 'معدل تحويل الزوار إلى عملاء محتملين',
  leadToCustomer: 'معدل تحويل العملاء المحتملين إلى عملاء',
  landingConversion: 'معدل التحويل في صفحة الهبوط',
};

export const measures: Messages['measures'] = {
  revenue: 'الإيرادات',
  marketingCost: 'تكلفة التسويق',
  marketingRevenue: 'الإيرادات من التسويق',
  visitors: 'زوار الموقع الإلكتروني',
  landingVisitors: 'زوار صفحة الهبوط',
  landingConversions: 'تحويلات صفحة الهبوط',
  leads: 'العملاء المحتملون الجدد',
  newCustomers: 'العملاء الجدد',
  customersAtStart: 'العملاء في بداية الشهر',
  customersLost: 'العملاء المفقودون',
  followers: 'المتابعون',
};

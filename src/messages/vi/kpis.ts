import type { Messages } from '../messages';

export const kpis: Messages['kpis'] = {
  revenue: 'Doanh thu',
  leads: 'Lead (khách hàng tiềm năng)',
  followers: 'Người theo dõi',
  costPerCustomer: 'Chi phí marketing trên mỗi khách hàng mới',
  costPerLead: 'Chi phí trên mỗi lead (CPL)',
  customerValue: 'Giá trị vòng đời khách hàng (CLV)',
  marketingRoi: 'ROI marketing (ROMI)',
  trafficToLead: 'Tỷ lệ chuyển đổi từ khách truy cập sang lead',
  leadToCustomer: 'Tỷ lệ chuyển đổi từ lead sang khách hàng',
  landingConversion: 'Tỷ lệ chuyển đổi của landing page',
};

export const measures: Messages['measures'] = {
  revenue: 'Doanh thu',
  marketingCost: 'Chi phí marketing',
  marketingRevenue: 'Doanh thu từ marketing',
  visitors: 'Khách truy cập website',
  landingVisitors: 'Khách truy cập landing page',
  landingConversions: 'Lượt chuyển đổi trên landing page',
  leads: 'Lead mới',
  newCustomers: 'Khách hàng mới',
  customersAtStart: 'Khách hàng đầu tháng',
  customersLost: 'Khách hàng rời bỏ',
  followers: 'Người theo dõi',
};

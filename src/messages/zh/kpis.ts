import type { Messages } from '../messages';

export const kpis: Messages['kpis'] = {
  revenue: '营收',
  leads: '线索数',
  followers: '粉丝数',
  costPerCustomer: '单客营销成本',
  costPerLead: '单条线索成本（CPL）',
  customerValue: '客户终身价值（CLV）',
  marketingRoi: '营销投资回报率（ROMI）',
  trafficToLead: '访客转线索率',
  leadToCustomer: '线索转客户率',
  landingConversion: '落地页转化率',
};

export const measures: Messages['measures'] = {
  revenue: '营收',
  marketingCost: '营销费用',
  marketingRevenue: '营销带来的营收',
  visitors: '网站访客数',
  landingVisitors: '落地页访客数',
  landingConversions: '落地页转化数',
  leads: '新增线索数',
  newCustomers: '新增客户数',
  customersAtStart: '月初客户数',
  customersLost: '流失客户数',
  followers: '粉丝数',
};

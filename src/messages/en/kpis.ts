export const kpis = {
  revenue: 'Revenue',
  leads: 'Leads',
  followers: 'Followers',
  costPerCustomer: 'Marketing cost per customer',
  costPerLead: 'Cost per lead (CPL)',
  customerValue: 'Customer lifetime value (CLV)',
  marketingRoi: 'Marketing ROI (ROMI)',
  trafficToLead: 'Traffic-to-lead rate',
  leadToCustomer: 'Lead-to-customer rate',
  landingConversion: 'Landing-page conversion rate',
};

export const measures = {
  revenue: 'Revenue',
  marketingCost: 'Marketing cost',
  marketingRevenue: 'Revenue from marketing',
  visitors: 'Website visitors',
  landingVisitors: 'Landing-page visitors',
  landingConversions: 'Landing-page conversions',
  leads: 'New leads',
  newCustomers: 'New customers',
  customersAtStart: 'Customers at the start of the month',
  customersLost: 'Customers lost',
  followers: 'Followers',
};

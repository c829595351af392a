import type { Messages } from '../messages';

export const kpis: Messages['kpis'] = {
  revenue: 'Chiffre d’affaires',
  leads: 'Leads',
  followers: 'Abonnés (réseaux sociaux)',
  costPerCustomer: 'Coût marketing par nouveau client',
  costPerLead: 'Coût par lead (CPL)',
  customerValue: 'Valeur vie client (CLV)',
  marketingRoi: 'ROI marketing (ROMI)',
  trafficToLead: 'Taux de conversion visiteurs-leads',
  leadToCustomer: 'Taux de conversion leads-clients',
  landingConversion: 'Taux de conversion des landing pages',
};

export const measures: Messages['measures'] = {
  revenue: 'Chiffre d’affaires',
  marketingCost: 'Coûts marketing',
  marketingRevenue: 'Chiffre d’affaires issu du marketing',
  visitors: 'Visiteurs du site web',
  landingVisitors: 'Visiteurs des landing pages',
  landingConversions: 'Conversions des landing pages',
  leads: 'Nouveaux leads',
  newCustomers: 'Nouveaux clients',
  customersAtStart: 'Clients en début de mois',
  customersLost: 'Clients perdus',
  followers: 'Abonnés (réseaux sociaux)',
};

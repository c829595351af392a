/** What the sources are called, the same in every language; apart from their headers, which only the sidebar reads. */
export const sourceNames = {
  ga4: 'Google Analytics',
  googleAds: 'Google Ads',
  metaAds: 'Meta Ads',
  linkedInAds: 'LinkedIn Ads',
  mailchimp: 'Mailchimp',
  shopify: 'Shopify',
};

import { amazonAds } from './amazon-ads';
import { brevo } from './brevo';
import { ga4 } from './ga4';
import { googleAds } from './google-ads';
import { hubspot } from './hubspot';
import { klaviyo } from './klaviyo';
import { linkedInAds } from './linkedin-ads';
import { mailchimp } from './mailchimp';
import { matomo } from './matomo';
import { metaAds } from './meta-ads';
import { microsoftAds } from './microsoft-ads';
import { pinterestAds } from './pinterest-ads';
import { searchConsole } from './search-console';
import { shopify } from './shopify';
import { shopifyOrders } from './shopify-orders';
import type { Source } from './source';
import { tiktokAds } from './tiktok-ads';
import { woocommerce } from './woocommerce';
import { youtube } from './youtube';

/** Every export that is recognised by its headers. */
export const sources: Source[] = [
  ga4,
  googleAds,
  microsoftAds,
  metaAds,
  linkedInAds,
  tiktokAds,
  pinterestAds,
  amazonAds,
  youtube,
  searchConsole,
  matomo,
  mailchimp,
  klaviyo,
  hubspot,
  brevo,
  shopify,
  shopifyOrders,
  woocommerce,
];

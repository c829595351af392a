import { ga4 } from './ga4';
import { googleAds } from './google-ads';
import { linkedInAds } from './linkedin-ads';
import { mailchimp } from './mailchimp';
import { metaAds } from './meta-ads';
import { shopify } from './shopify';
import type { Source } from './source';

/** Every export that is recognised by its headers. */
export const sources: Source[] = [ga4, googleAds, metaAds, linkedInAds, mailchimp, shopify];

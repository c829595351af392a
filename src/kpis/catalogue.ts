import { keysOf } from '../workbook/keys-of';
import { brand } from './families/brand';
import { budget } from './families/budget';
import { business } from './families/business';
import { content } from './families/content';
import { email } from './families/email';
import { leadGeneration } from './families/lead-generation';
import { loyalty } from './families/loyalty';
import { paidMedia } from './families/paid-media';
import { returns } from './families/returns';
import { shop } from './families/shop';
import { socialMedia } from './families/social-media';
import { unitEconomics } from './families/unit-economics';
import { website } from './families/website';
import type { Kpi, KpiId } from './kpi';

/** The KPIs the add-on knows, by family. */
export const families = {
  business,
  unitEconomics,
  returns,
  paidMedia,
  leadGeneration,
  website,
  socialMedia,
  email,
  shop,
  loyalty,
  brand,
  budget,
  content,
};

/** The same by id, in the order of the families. */
export const catalogue: Record<KpiId, Kpi> = {
  ...business,
  ...unitEconomics,
  ...returns,
  ...paidMedia,
  ...leadGeneration,
  ...website,
  ...socialMedia,
  ...email,
  ...shop,
  ...loyalty,
  ...brand,
  ...budget,
  ...content,
};

export type { KpiId };
export const kpiIds = keysOf(catalogue);
export const isKpi = (code: string | undefined): code is KpiId => kpiIds.some((id) => id === code);
export const kpiOf = (code: string | undefined): Kpi | undefined =>
  isKpi(code) ? catalogue[code] : undefined;

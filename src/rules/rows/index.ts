import type { Rule } from '../rule';
import { competitorLacks, personaLacks, segmentLacks, stageLacks, swotLacks } from './market-rows';
import { decisionLacks, kpiLacks } from './measure-rows';
import { nameTwice } from './name-twice';
import { campaignLacks, channelLacks, contentLacks, personLacks, taskLacks } from './plan-rows';
import { goalLacks, initiativeLacks, objectiveLacks } from './strategy-rows';

/** Checks of what each row says by itself. */
export const rowsRules: Rule[] = [
  objectiveLacks,
  goalLacks,
  initiativeLacks,
  segmentLacks,
  personaLacks,
  competitorLacks,
  swotLacks,
  stageLacks,
  campaignLacks,
  channelLacks,
  taskLacks,
  contentLacks,
  personLacks,
  kpiLacks,
  decisionLacks,
  nameTwice,
];

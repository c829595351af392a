import type { results as english } from '../../en/findings/results';
import type { Messages } from '../../messages';

export const results: Pick<Messages['findings'], keyof typeof english> = {
  noGoals: {
    what: () => '还没有目标：请先写下第一个。',
    fix: () => '写明要改变什么、改变多少、何时完成。',
  },
  noLines: {
    what: () => '预算中还没有预算项。',
    fix: () => '请逐月列出钱花在哪里。',
  },
  offTrack: {
    what: (f) => `“${f['name']}”落后：目前 ${f['actual']}，目标值 ${f['target']}。`,
    fix: () => '请调整做法，或商定新的目标值。',
  },
  forecastMissed: {
    what: (f) => `按目前进度，“${f['name']}”只能达到 ${f['forecast']}，目标值为 ${f['target']}。`,
    fix: () => '请调整做法，或商定新的目标值。',
  },
  budgetShort: {
    what: (f) => `“${f['name']}”需要 ${f['needed']}，而计划投入的 ${f['planned']} 预计带来 ${f['reach']}。`,
    fix: () => '请提高预算、降低目标值，或说明其余部分从何而来。',
  },
  nothingMeasured: {
    what: (f) => `自 ${f['month']} 起尚未填写任何数据。`,
    fix: () => '请填写每月数据，以便评估目标和 KPI。',
  },
};

import type { market as english } from '../../en/findings/market';
import type { Messages } from '../../messages';

export const market: Pick<Messages['findings'], keyof typeof english> = {
  ownShareDiffers: {
    what: (f) => `填写的市场份额为 ${f['typed']}，按销售额和可触达市场计算为 ${f['share']}。`,
    fix: () => '请更正份额，或更正计算所用的数字。',
  },
  growthOdd: {
    what: (f) => `填写的市场年增长率为 ${f['share']}。`,
    fix: () => '请核对该数字及其来源。',
  },
  sharesAboveWhole: {
    what: (f) => `${f['name']}：“${f['column']}”合计为 ${f['share']}。`,
    fix: () => '请更正各项占比，合计不应超过 100%。',
  },
  kindMissing: {
    what: (f) => `“${f['table']}”中没有这一类：${f['kinds']}。`,
    fix: () => '请补充一行，或说明原因后接受。',
  },
  soldNowhere: {
    what: (f) => `“${f['name']}”阶段在“${f['channel']}”购买，但该渠道并不销售。`,
    fix: () => '请选择有销售的渠道，或让该渠道销售。',
  },
};

import { counts } from '../counts';
import { growth, type Kpi, type KpiId, ratio, sum } from '../kpi';
import { loadedStaff } from '../loaded-staff';

/** Social media. */
export const socialMedia = {
  ...counts({ newFollowers: 'up', engagements: 'up' }),
  followers: {
    unit: 'number',
    direction: 'up',
    kind: 'stock',
    term: 'followers',
    source: 'Level at a date; never summed over months',
  },
  followerGrowth: {
    unit: 'share',
    direction: 'up',
    kind: 'ratio',
    term: growth('followers', 'followersAtStart'),
    ours: 'From the first day of the period to its end.',
    source: 'marketing-calculator.net',
  },
  engagementByReach: {
    unit: 'share',
    direction: 'up',
    kind: 'ratio',
    term: ratio('engagements', 'reach'),
    ours: 'By reach. What counts as an engagement differs by network: keep to one method.',
    others: 'By followers, by impressions, by views.',
    source: 'calculatormasters.com; howto.socialinsider.io',
  },
  engagementByFollowers: {
    unit: 'share',
    direction: 'up',
    kind: 'ratio',
    term: ratio('engagements', 'followers'),
    ours: 'By followers at the end of the period.',
    others: 'Some divide by posts as well.',
    source: 'blog.aitoearn.ai',
  },
  engagementByImpressions: {
    unit: 'share',
    direction: 'up',
    kind: 'ratio',
    term: ratio('engagements', 'impressions'),
    source: 'howto.socialinsider.io',
  },
  costPerFollower: {
    unit: 'money',
    direction: 'down',
    kind: 'ratio',
    term: ratio('adSpend', 'newFollowers'),
    source: 'Common usage in social advertising',
  },
  costPerFollowerLoaded: {
    unit: 'money',
    direction: 'down',
    kind: 'ratio',
    term: ratio(sum(sum('adSpend', 'contentCost'), loadedStaff), 'newFollowers'),
    ours: 'Ads, content and staff with their on-costs.',
    others: 'Ad spend only: that is cost per follower here.',
    source: 'Follows from cost per follower',
  },
} as const satisfies Partial<Record<KpiId, Kpi>>;

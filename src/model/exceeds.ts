/** Below it nobody means a difference: 0.65 is 15 points above 0.5, but in binary a hair more. */
const PARTS = 1e9;

export const exact = (share: number): number => Math.round(share * PARTS) / PARTS;

/** Whether a share or a ratio is above a limit; neither is when they are the same to the eye. */
export const exceeds = (share: number, limit: number): boolean => exact(share) > exact(limit);

/** From which weight or threat on (1 to 5) an item must be answered. */
export const weighty = 4;

/** Work that is neither done nor stopped. */
export const isOpen = (status: string | undefined): boolean => status !== 'done' && status !== 'stopped';

/** Today in UTC, as EDTF. */
export const getToday = (): string => new Date().toISOString().slice(0, 10);

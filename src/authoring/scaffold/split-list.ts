/** The items of a list that is written with commas: `kyiv, moscow`. */
export const splitList = (value: string): string[] => value.split(/\s*,\s*/u).filter(Boolean);

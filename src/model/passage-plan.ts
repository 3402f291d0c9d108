/** What a passage of a section has: the characters of its paragraphs, its quotations and maps, its notes. */
export type PassagePlan = {
  prose: number[];
  blocks: { name: string; id: string }[];
  notes: string[];
};

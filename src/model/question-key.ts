/** The value of a question in filters: two explainers may each have a question `ceasefire`. */
export const getQuestionKey = (explainer: string, question: string) => `${explainer}/${question}`;

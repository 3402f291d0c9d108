/**
 * The value of a question in filters. It includes the explainer, since two explainers may both have a question
 * `ceasefire`.
 */
export const getQuestionKey = (explainer: string, question: string) => `${explainer}/${question}`;

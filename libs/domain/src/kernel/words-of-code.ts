/** A code as words: codes of questions and attachments are made of the words of their title, `aantal-vrijwilligers`. */
export const wordsOfCode = (code: string): string => code.replaceAll('-', ' ');

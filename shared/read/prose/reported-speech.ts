/** Verbs of reported speech in the past tense, which news uses and notices of sites do not. In lower case. */
const VERBS =
  /(?<!\p{L})(?:said|says|told|asked|wrote|joked|added|recalled|explained|answered|ruled|warned|replied|insisted|argued|sagte|sagten|erklärte|schrieb|fragte|antwortete|meinte|scherzte|a dit|a déclaré|a expliqué|a écrit|affirme|dit-il|dit-elle|dijo|dijeron|explicó|afirmó|preguntó|bromeó|respondió|ha detto|disse|disseram|afirmou|explicou|brincou|dichiarato|zei|zeiden|vertelde|schreef|vroeg|sade|skrev|frågade|sagde|skrev|spurgte|sanoi|kertoi|kysyi|powiedział|powiedziała|napisał|zapytał|żartował|řekl|řekla|uvedl|mondta|kérdezte|a spus|a declarat|dedi|söyledi|sordu|сказал|сказала|заявил|заявила|пошутил|написал|ответил|сказав|сказала|заявив|каза|заяви|είπε|δήλωσε|قال|قالت|أضاف|אמר|אמרה|گفت|कहा|บอกว่า|กล่าวว่า|nói|cho biết|kata|ujar|mengatakan)(?!\p{L})|[说說道]|と(?:述べ|話し|語っ)|말했다|밝혔다/iu;

/**
 * Double quotation marks, straight or curly. Single ones are not included, because an apostrophe is not a quotation.
 */
const QUOTATION = /["“”„«»「」『』《》]/u;

export const hasQuotation = (text: string): boolean => QUOTATION.test(text);

/** Whether a text contains a quotation or reported speech: then it belongs to an article, with any first words. */
export function isReported(text: string): boolean {
  return hasQuotation(text) || VERBS.test(text);
}

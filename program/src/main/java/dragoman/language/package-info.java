/**
 * Turns a report into sentences whose words hang together: {@link dragoman.language.ReportParser} is the door, and its {@code parse}
 * tells the order of the work. This room knows English and news, but no event, actor or date.
 *
 * <h2>Terms</h2>
 * <ul>
 * <li><b>Form</b>: a word as the parser sees it. It may differ from the text: headlines are put in sentence case, "Jae - in" is joined,
 *     the comma of "China, Russia block" is "and". What the text says is between a token's offsets.
 * <li><b>Offsets</b> are code points of the report's text as given, everywhere outside this room. Inside, {@code Span} counts chars
 *     until {@code CodePoints} translates.
 * <li><b>Part</b>: words that are parsed together. An attribution tail (", officials said Thursday") is a part of its own, so that
 *     a sentence may have two roots. Its tokens stand in text order among the others.
 * <li><b>Headline</b>: the title, or a first sentence written as one. The present tense tells the past there.
 * </ul>
 *
 * <h2>Traps</h2>
 * <ul>
 * <li>Quotation marks, asides in brackets, datelines and the commas around a tail have no token; a sentence's offsets hold them.
 * <li>Not every sentence has a verb, and a root need not be one.
 * <li>The models do not say "he" but the word: lemmas are small letters, "'s" as a verb is "'s", "media" is "medium".
 * <li>Names with a hyphen are one word after a family name ("Kim Jong-un") and three elsewhere ("al - Qaeda"): read spans, never one word.
 * <li>Sentences of more than 120 words are cut, words of more than 80 letters left out, and text beyond two million chars is not parsed.
 * <li>A feature of a model is kept as a 64-bit hash. Changing {@code TextHash} needs a new {@code ModelPacker} version; the second reader's signs rest on it too, which the build sees by itself.
 * </ul>
 *
 * <h2>Adding a part</h2>
 * A question about the text before parsing gets a class of its own, called from {@code ReportParser.parse} or {@code Cleaner.clean},
 * which takes words and gives words and never changes an offset. Its test has an example and a near miss; {@code RandomTextTest} holds the offsets.
 *
 * <h2>Another parser</h2>
 * NLP4J shows in {@code ModelPacker} and the classes named {@code Nlp4j…} alone, and a test holds that. Another library needs a
 * {@link dragoman.language.Parser}, a translation of its labels into {@link dragoman.language.Dependency}, its way of splitting words, and
 * lists that say which words are usually names; then {@code ReportParser.load} names it. Replace {@code parses-of-shipped-models.txt} with its parses,
 * and expect the phrasebook's own tests to show what it reads differently.
 */
package dragoman.language;

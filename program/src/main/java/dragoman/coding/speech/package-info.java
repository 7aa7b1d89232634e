/**
 * Speech: who says what in a report.
 *
 * <p>Terms. A <em>speaker</em> says, writes, claims, believes or denies something; the <em>cue</em> is the word that tells so ("said", "according
 * to"); the
 * <em>content</em> is what is said, without cue and speaker. A content in several stretches gives several {@link dragoman.coding.event.Speech}es.
 *
 * <p>The way: {@code VerbSpeech} reads verbs of saying, {@code TopicSpeech} what others speak of, {@code PhraseSpeech}
 * "according to" and nouns such as "claim", {@code CitedSpeech} whom a report cites, {@code Authorship} who speaks by a document, {@code QuoteSpeech}
 * gives the
 * quotations that no verb holds to the speaker of the sentence before, around or after. {@link dragoman.coding.speech.ReportSpeech} keeps them and
 * tells for a word who vouches for it, the nearest speaker first.
 *
 * <p>Traps. The parser does not see quotation marks, so they are looked up in the text. A quotation may run over paragraphs, each of which opens it
 * anew and only the last of which closes it. What somebody criticises or plans is content, but nobody vouches by it that it happened,
 * and who denies what another told does not tell it.
 *
 * <p>To add a word: in {@code reporting-words.txt}.
 */
package dragoman.coding.speech;

/**
 * Who is who in a report: names and role words from the data files, read over whole noun phrases, followed through pronouns and surnames.
 *
 * <p>{@link dragoman.coding.lists.ActorBook} and {@link dragoman.coding.lists.PlaceBook} hold the data; {@link dragoman.coding.actors.ActorFinder}
 * reads a parsed report with them and gives {@link dragoman.coding.actors.ReportActors}. Within, each class answers one question;
 * {@code SentenceReader} asks them in order: pronoun? person's name? known name? role word? points back at states in focus?
 *
 * <p>Traps: the words that name an actor are never its head word alone ("former Peruvian minister of defence Jane Doe"); a capital is a government
 * or a place by its standing in the sentence; "pro-Russian" and "US-backed" name a leaning, never a nationality.
 */
package dragoman.coding.actors;

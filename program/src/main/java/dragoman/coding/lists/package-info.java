/**
 * What the files of actors and places say: names, offices by date, roles, sectors, closed word lists, and dictionaries of other coders laid over them.
 *
 * <p>{@link dragoman.coding.lists.ActorBook} and {@link dragoman.coding.lists.PlaceBook} are what is read of them all; {@link dragoman.coding.lists.ActorNames} tells names for codes and codes for names.
 * Everything wrong in a user's files is told at once ({@link dragoman.coding.lists.DataFaultsException}), with file, line, cause and what to write instead. To add a kind of data file, give it a reader beside
 * {@code GroupsFile} and a case in {@code ActorBook.readFile}; small closed word lists belong in {@code actors/words.txt}. Nothing here knows of reports.
 */
package dragoman.coding.lists;

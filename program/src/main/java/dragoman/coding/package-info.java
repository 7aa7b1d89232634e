/**
 * Reads events out of parsed reports. One class for each question, and one method, {@code SentenceCoder.mention}, that asks them in order: which act, who and to
 * whom, did it happen, on which day, where, who says so, how sure.
 *
 * <p>The packages below answer the questions that need more than a class: {@code actors}, {@code dates}, {@code speech}, {@code clause}, {@code phrasebook} and {@code lessons}.
 */
package dragoman.coding;

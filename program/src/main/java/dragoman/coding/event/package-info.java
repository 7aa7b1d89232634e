/**
 * What a mention is made of: acts, actors, dates, statuses, passages. A leaf: it knows no other package of the program, and every room to its right knows it.
 *
 * <p>Terms are those of PLOVER and CAMEO; dates are EDTF; offsets are code points into the report's text. Each record checks what must always hold of it.
 */
package dragoman.coding.event;

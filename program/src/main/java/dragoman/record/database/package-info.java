/**
 * The database behind a record: opens it, brings it to this version, and says in plain words what is wrong where it cannot.
 *
 * <p>What differs between kinds of databases stands here and nowhere else.
 */
package dragoman.record.database;

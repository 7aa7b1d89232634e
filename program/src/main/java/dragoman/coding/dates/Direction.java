package dragoman.coding.dates;

/** Where a date without a year looks from the day of publication. */
enum Direction { BACK, AHEAD, EITHER }

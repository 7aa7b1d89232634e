package dragoman.coding.lessons;

import dragoman.coding.event.PloverType;

/**
 * What a line of the phrasebook says that a word tells.
 *
 * @param type what the act is, as it is told: a visit that lies ahead is agreed to
 * @param line the line's text
 * @param nominal whether a noun tells it
 */
public record LineAct(PloverType type, String line, boolean nominal) {}

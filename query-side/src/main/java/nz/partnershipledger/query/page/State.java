package nz.partnershipledger.query.page;

/**
 * Where something stands: a word with a shape and a colour.
 *
 * @param shape which shape and colour, as the stylesheet calls it
 * @param words the word
 */
public record State(String shape, String words) {}

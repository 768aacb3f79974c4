package nz.partnershipledger.doors.words;

/**
 * A message bundle that a module brings along: {@code <name>.properties} in New Zealand English and
 * {@code <name>_mi.properties} in te reo Māori, both UTF-8, at the root of the class path.
 *
 * @param name the bundle's base name, such as {@code doors-messages}
 */
public record WordsBundle(String name) {}

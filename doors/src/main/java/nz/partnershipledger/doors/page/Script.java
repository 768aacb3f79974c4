package nz.partnershipledger.doors.page;

/**
 * A script of one side's pages, which stands under {@code assets} of its resources.
 *
 * @param name its plain name
 */
public record Script(String name) {}

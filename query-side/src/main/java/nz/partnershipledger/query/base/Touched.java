package nz.partnershipledger.query.base;

import java.util.UUID;

/**
 * The rows in which a component has this value.
 *
 * @param component the row's component, such as {@code commitment}
 * @param value what it holds
 */
public record Touched(String component, UUID value) {}

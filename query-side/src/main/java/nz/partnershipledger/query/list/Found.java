package nz.partnershipledger.query.list;

import java.util.Collection;
import java.util.function.Function;

/**
 * Where the rows of a list are found.
 *
 * @param look looks at what a request wants, and ends the reading of its parameters
 * @param rows all rows that may be seen there
 */
public record Found<S extends Sight, R>(Function<Wanted, S> look, Function<S, Collection<R>> rows) {}

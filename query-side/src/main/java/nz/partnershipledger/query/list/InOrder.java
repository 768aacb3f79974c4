package nz.partnershipledger.query.list;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Sets have no order; answers are the same whenever nothing changed. */
public final class InOrder {
    private InOrder() {}

    /** These, always in the same order. */
    public static <T> List<T> of(Collection<T> several) {
        return several.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }
}

package nz.partnershipledger.query.hui;

import java.util.List;
import nz.partnershipledger.query.base.Lists;
import org.jspecify.annotations.Nullable;

/**
 * What was said of it afterwards.
 *
 * @param minutes its minutes, once they are shared
 * @param corrections what was added to minutes that were not right
 * @param howItWas how it was for people
 */
public record Afterwards(HuiRow.@Nullable Minutes minutes, List<HuiRow.Said> corrections, List<HuiRow.Said> howItWas) {
    /** Keeps its own copies. */
    public Afterwards {
        corrections = List.copyOf(corrections);
        howItWas = List.copyOf(howItWas);
    }

    Afterwards with(HuiRow.Minutes shared) {
        return new Afterwards(shared, corrections, howItWas);
    }

    Afterwards corrected(HuiRow.Said correction) {
        return new Afterwards(minutes, Lists.plus(corrections, correction), howItWas);
    }

    Afterwards reflectedOn(HuiRow.Said reflection) {
        return new Afterwards(minutes, corrections, Lists.plus(howItWas, reflection));
    }
}

package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.PROMISE;
import static nz.partnershipledger.command.ASketchOfAPartnership.uuid;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What a feature's rules are told of the partnership of the sketch, for one of its hui.
 *
 * @param present who is there
 */
record AHuiElsewhere(Set<PersonId> present) implements Surroundings {
    static final HuiId HUI = new HuiId(uuid(30));

    @Override
    public Audience now(Marked entry) {
        return entry.audience();
    }

    @Override
    public Standing standing() {
        return ASketchOfAPartnership.standing();
    }

    @Override
    public boolean has(Thing thing) {
        return thing.equals(HUI) || thing.equals(PROMISE);
    }

    @Override
    public Set<PersonId> presentAt(HuiId hui) {
        return hui.equals(HUI) ? present : Set.of();
    }

    @Override
    public @Nullable LocalDate dayToCome(HuiId hui) {
        return null;
    }

    @Override
    public @Nullable PersonId minuteTakerNow(HuiId hui) {
        return null;
    }
}

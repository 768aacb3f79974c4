package nz.partnershipledger.standalone.house.confided;

import java.util.stream.Stream;
import nz.partnershipledger.events.Confided;
import nz.partnershipledger.events.PersonalText;

/** Breaks a rule of the house on purpose. */
public final class OneThatTakesOutWhatWasConfided {
    Stream<PersonalText> all(Stream<Confided> confided) {
        return confided.map(Confided::words);
    }
}

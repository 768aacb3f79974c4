package nz.partnershipledger.query.partnership;

import java.util.Map;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.AskedMoment;

/** What a caseload says of promises; how they are counted is known elsewhere. */
@FunctionalInterface
public interface Promises {
    /**
     * How many promises of one partnership stand where, as far as the reader may know them.
     *
     * @param open taken on, still to come
     * @param overdue still to come though their day is over
     * @param proposed put to someone who has not answered yet
     * @param unconfirmed written down for someone who has not confirmed it yet
     * @param changesAskedFor still to come, where a change that was asked for waits for the promiser's word
     * @param movedOften still to come, where the day agreed was moved {@value #OFTEN} times or more
     */
    record Counts(long open, long overdue, long proposed, long unconfirmed, long changesAskedFor, long movedOften) {
        /** How many moves are many. */
        public static final int OFTEN = 3;

        /** None at all. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    }

    /**
     * The counts of each partnership that the reader may read, at a moment; those without promises are left out. From outside it is not told what
     * waits for the word of ākonga or whānau.
     */
    Map<PartnershipId, Counts> counts(Actor reader, AskedMoment asked);
}

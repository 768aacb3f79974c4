package nz.partnershipledger.query.brief;

import java.util.Map;

/** A part of briefs. A feature adds one as a bean, and it is in the briefs that it names, in its place. */
public interface PartOfBrief {
    /** In which briefs it stands, and where: parts stand in the order of these numbers. */
    Map<ForWhom, Integer> places();

    /** What it says. */
    Brief.Part of(Briefing briefing);

    /** How many lines of it have room on the table. */
    default int mostOnTheTable() {
        return 4;
    }
}

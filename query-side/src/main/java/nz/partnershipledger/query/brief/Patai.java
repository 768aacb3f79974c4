package nz.partnershipledger.query.brief;

import java.util.Map;
import java.util.stream.IntStream;

/** The eight pātai that a partnership forms with, asked anew, with room to write. */
final class Patai implements PartOfBrief {
    private static final int PATAI = 8;
    private static final int ROOM = 2;

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.TABLE, 70);
    }

    @Override
    public int mostOnTheTable() {
        return PATAI;
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        return Brief.Part.of(
                        "patai",
                        briefing.say(),
                        IntStream.rangeClosed(1, PATAI)
                                .mapToObj(it -> Brief.Line.of(briefing.say().label("brief.patai." + it)))
                                .toList())
                .withRoom(ROOM);
    }
}

package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.standalone.SaidOfNan.Kind;
import nz.partnershipledger.standalone.SaidOfNan.Scene;
import nz.partnershipledger.store.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of each kind of entry that says something of people: who says that it is so, who reads that, and what counts no more once it is not so. */
class EachKindIsItSoTest extends OnePartnership {
    private static final Set<String> TAKEN_ON = Set.of("commitment-made", "commitment-accepted", "hand-over-accepted");

    private Scene scene() {
        Someone koro = ledger.register("Koro", "PARTNER");
        String hui = does(
                        rtlb,
                        "/hui",
                        Map.of("purpose", "REVIEW", "at", Instant.now().toString(), "place", "Room 6"))
                .text("id");
        does(rtlb, "/hui/" + hui + "/hold", Map.of("present", List.of(rtlb.id(), nan.id(), kaiako.id())));
        return new Scene(ledger, here, rtlb, nan, kaiako, koro, hui);
    }

    static Stream<Kind> kinds() {
        return SaidOfNan.kinds();
    }

    @Test
    void every_kind_that_says_something_of_people_is_tried() {
        assertThat(Stream.concat(kinds().map(Kind::type), Stream.of("change-asked-for", "leaving-asked-for")))
                .containsExactlyInAnyOrderElementsOf(Catalogue.ofAllEvents().events().stream()
                        .filter(Binds.class::isAssignableFrom)
                        .map(it -> Catalogue.storedForm(it).name())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_one_wrote_down_for_another_reads_not_confirmed_then_confirmed_and_then_not_so(Kind kind) {
        WhatIsRead read = new WhatIsRead(kind, scene());
        read.everywhere("NOT_CONFIRMED");

        read.nobodyElseSaysIt(ledger.register("Stranger", "RTLB", "c99"));
        read.byEveryone("NOT_CONFIRMED");

        read.allSayThatItIsSo();
        read.everywhere("CONFIRMED");

        // Whoever took a promise on may let it go, and denies it no more.
        WhatIsRead denied = TAKEN_ON.contains(kind.type()) ? new WhatIsRead(kind, scene()) : read;
        denied.nowItIsNotSo();
        denied.everywhere("NOT_SO");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void to_who_has_no_account_it_is_read_back_and_stands_there_by_whom_and_when(Kind kind) {
        new WhatIsRead(kind, scene()).itIsReadBack();
    }

    static Stream<WhatItCounts> figures() {
        return WhatItCounts.all();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void what_is_not_so_counts_no_more(WhatItCounts counts) {
        Kind kind = kinds().filter(it -> it.type().equals(counts.type()))
                .findFirst()
                .orElseThrow();
        Scene scene = scene();
        WhatItCounts.Look look = new WhatItCounts.Look(scene, ledger.register("Leader", "PRACTICE_LEADER", "c33"));
        SaidOfNan.Written written = kind.write().apply(scene);
        assertThat(counts.figure().apply(look)).isEqualTo(counts.before());

        scene.post(kind.whose(scene), "/entries/" + written.position() + "/not-so", Map.of());

        assertThat(counts.figure().apply(look)).isEqualTo(counts.after());
    }
}

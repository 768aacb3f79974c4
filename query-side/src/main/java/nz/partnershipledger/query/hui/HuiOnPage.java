package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.query.page.Choice;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * A hui as a page lists it.
 *
 * @param hui the hui
 * @param address its own page
 * @param when when it begins, in words
 * @param purpose what it was called for, in words
 * @param place where
 * @param state how far it is
 */
public record HuiOnPage(
        HuiAnswer hui,
        String address,
        String when,
        String purpose,
        @Nullable Written place,
        State state) {
    /** The day it is on. */
    public LocalDate day() {
        return Aotearoa.dayOf(hui.at());
    }

    /** Whether something in these words is on its agenda. */
    public boolean hasOnItsAgenda(String words, Saying say) {
        return hui.agenda().stream()
                .flatMap(it -> Stream.ofNullable(it.text()))
                .anyMatch(it -> Written.of(it, say).text().equals(words));
    }

    static HuiOnPage of(HuiAnswer it, Whole whole, Saying say) {
        Object place = it.place();
        return new HuiOnPage(
                it,
                whole.address("/hui/" + it.id()),
                say.moment(it.at()),
                say.label("purpose." + it.purpose().name()),
                place == null ? null : Written.of(place, say),
                new State(shape(it.state()), say.label("hui.state." + it.state().name())));
    }

    /** Hui to choose from, by the moment they begin. */
    public static List<Choice> choices(List<HuiOnPage> hui) {
        return hui.stream()
                .map(it -> new Choice(it.hui().id().toString(), it.when(), false))
                .toList();
    }

    private static String shape(HuiState state) {
        return switch (state) {
            case CALLED -> "come";
            case OPENED -> "asked";
            case HELD, MINUTES_SHARED -> "kept";
            case CANCELLED -> "gone";
        };
    }
}

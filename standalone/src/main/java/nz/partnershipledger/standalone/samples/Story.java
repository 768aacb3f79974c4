package nz.partnershipledger.standalone.samples;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.ReasonCategory;
import nz.partnershipledger.events.commitment.Reason;

/**
 * A partnership told as a diary: {@code on} a day, and then who did what. The weeks count from the one the samples begin
 * in; the last one is the week before they are written, so what is due later is still to come. A thread may be told from its
 * beginning to its end before the next one: what happens is recorded in the order of time.
 */
abstract class Story {
    /** The week before the samples are written. */
    static final int LAST_WEEK = 43;

    private static final int MINUTES_BETWEEN = 4;

    private final PartnershipId partnership = PartnershipId.random();
    private final Map<SamplePerson, PersonId> people;
    private final LocalDate firstMonday;
    private final LocalTime writtenAt;
    private final List<Happening> happenings = new ArrayList<>();
    private LocalDate day;
    private Instant next;

    /**
     * A story about these people.
     *
     * @param writtenAt the time of day at which they write
     */
    Story(Map<SamplePerson, PersonId> people, LocalDate firstMonday, LocalTime writtenAt) {
        this.people = Map.copyOf(people);
        this.firstMonday = firstMonday;
        this.writtenAt = writtenAt;
        this.day = firstMonday;
        this.next = Instant.MIN;
    }

    /**
     * Something that happens.
     *
     * @param at when it is recorded
     * @param happens records it
     */
    record Happening(Instant at, Consumer<Teller> happens) {}

    /** How something is recorded. */
    @FunctionalInterface
    interface Recorder {
        /** Records it on this day. */
        Answer record(Teller teller, LocalDate today);
    }

    /** Tells it from its beginning to its end. */
    abstract void tell();

    /** What happens in it, in order. */
    final List<Happening> told() {
        tell();
        return List.copyOf(happenings);
    }

    /** From here on it is this day. */
    final void on(int week, DayOfWeek weekday) {
        day = day(week, weekday);
        next = when(week, weekday, writtenAt);
    }

    /** From here on it is this day, earlier or later than they usually write. */
    final void on(int week, DayOfWeek weekday, LocalTime time) {
        day = day(week, weekday);
        next = when(week, weekday, time);
    }

    final Instant when(int week, DayOfWeek weekday, LocalTime time) {
        return day(week, weekday).atTime(time).atZone(Aotearoa.ZONE).toInstant();
    }

    /** Something happens on the day that it is, recorded a little after what came before. */
    final <T extends Told> T happens(T told, Recorder how) {
        LocalDate today = day;
        happenings.add(new Happening(next, teller -> told.isRecorded(how.record(teller, today))));
        next = next.plusSeconds(60L * MINUTES_BETWEEN);
        return told;
    }

    final PartnershipId partnership() {
        return partnership;
    }

    final Voice voice(SamplePerson person) {
        return new Voice(this, person, Objects.requireNonNull(people.get(person)));
    }

    final Detail.By by(int week, DayOfWeek weekday) {
        return new Detail.By(day(week, weekday));
    }

    static Detail dueAt(Told.Hui hui) {
        return new Detail.ByHui(hui);
    }

    static Detail from(Told.Source source) {
        return new Detail.From(source);
    }

    static Detail to(Voice whom) {
        return new Detail.To(whom);
    }

    static Detail suggestedBy(Voice who) {
        return new Detail.SuggestedBy(who);
    }

    static Detail between(Voice... people) {
        return new Detail.Between(List.of(people));
    }

    static Reason because(ReasonCategory category, String text) {
        return new Reason(category, text);
    }

    private LocalDate day(int week, DayOfWeek weekday) {
        return firstMonday.plusWeeks(week - 1L).with(weekday);
    }
}

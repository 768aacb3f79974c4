package nz.partnershipledger.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.entry.EntryWidened;
import nz.partnershipledger.events.entry.ReplyGiven;
import nz.partnershipledger.events.hui.VoiceEvent;
import nz.partnershipledger.events.invitation.InvitationDeclined;
import nz.partnershipledger.events.invitation.InvitationRevoked;
import nz.partnershipledger.events.invitation.PartnerInvited;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.hui.Voices;
import nz.partnershipledger.store.Catalogue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every view is kept up to date, every event is shown by one, and {@code docs/views.md} says which hears what. */
class ViewsTest {
    private static final Path PAGE = Path.of("..", "docs", "views.md");
    private static final String HOW_TO_WRITE_IT = "mvn -pl query-side -am test -Dtest=ViewsTest -Dviews.write=true"
            + " -Dsurefire.failIfNoSpecifiedTests=false";

    private static final String BEGINNING = """
            # What each view hears

            A view hears families of events, and says of each event of a family what it changes. A new family is no matter of the views that
            there are, until one hears it; so look here whether those hear it that should. This page is made from the code by `ViewsTest`, which
            fails when the two differ. Do not edit it; write it again:

            ```
            %s
            ```

            A view has the name of its table. A number beside it says that it hears so many events of the family, and not all. What
            each event holds stands in the [event catalogue](event-catalogue.md).

            """.formatted(HOW_TO_WRITE_IT);

    /**
     * What the sentence of the time line is all there is to show of; who is invited now stands beside the history, and what was widened
     * stands where it would have stood all along.
     */
    private static final Set<Class<? extends LedgerEvent>> TOLD_ALONE = Set.of(
            ReplyGiven.class,
            EntryWidened.class,
            PartnerInvited.class,
            InvitationDeclined.class,
            InvitationRevoked.class);

    @Test
    void every_view_that_there_is_is_kept_up_to_date() {
        var everywhere = new ClassPathScanningCandidateComponentProvider(false);
        everywhere.addIncludeFilter(new AssignableTypeFilter(Fold.class));

        assertThat(everywhere.findCandidateComponents(QuerySide.class.getPackageName()))
                .as("views on the class path, and those in QuerySide.FOLDS")
                .extracting(BeanDefinition::getBeanClassName)
                .containsExactlyInAnyOrderElementsOf(QuerySide.FOLDS.stream()
                        .map(it -> it.getClass().getName())
                        .toList());
    }

    @Test
    void every_event_is_shown_by_a_view_besides_the_time_line() {
        assertThat(shownNowhere(QuerySide.FOLDS))
                .as(
                        "heard by no view but the time line. Let a view hear the family, by hears(...) where it is made, or say"
                                + " in TOLD_ALONE that there is no more to show of it than its sentence")
                .containsExactlyInAnyOrderElementsOf(TOLD_ALONE);
    }

    @Test
    void an_event_that_no_view_hears_any_more_is_seen() {
        List<Fold<?>> but = QuerySide.FOLDS.stream()
                .filter(it -> !(it instanceof Voices))
                .<Fold<?>>map(it -> it)
                .toList();

        assertThat(shownNowhere(but))
                .containsAll(
                        families(VoiceEvent.class).flatMap(ViewsTest::events).toList());
    }

    private static List<Class<? extends LedgerEvent>> shownNowhere(Collection<Fold<?>> views) {
        List<Fold<?>> choosing =
                views.stream().filter(it -> !it.hears(PartnershipEvent.class)).toList();
        return Catalogue.ofAllEvents().events().stream()
                .filter(event -> choosing.stream().noneMatch(it -> it.hears(event)))
                .toList();
    }

    @Test
    void the_page_says_what_the_code_says() throws IOException {
        String page = page(QuerySide.FOLDS);
        if (Boolean.getBoolean("views.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/views.md is written again by: %s", HOW_TO_WRITE_IT)
                .isEqualTo(page);
    }

    private static String page(List<Fold<?>> views) {
        return BEGINNING + "| Family | Events | Heard by |\n|---|--:|---|\n"
                + families(LedgerEvent.class).map(it -> row(it, views)).collect(joining());
    }

    private static String row(Class<? extends LedgerEvent> family, List<Fold<?>> views) {
        long all = events(family).count();
        String heardBy = views.stream()
                .map(view -> heard(view, events(family).filter(view::hears).count(), all))
                .filter(it -> !it.isEmpty())
                .collect(joining(", "));
        return "| `%s` | %d | %s |\n".formatted(family.getSimpleName(), all, heardBy);
    }

    private static String heard(Fold<?> view, long heard, long all) {
        return heard == 0 ? "" : "`" + view.name() + "`" + (heard == all ? "" : " (%d)".formatted(heard));
    }

    /** The families at the end of the tree of events: a sealed interface of nothing but records, or a record that stands beside such. */
    private static Stream<Class<? extends LedgerEvent>> families(Class<? extends LedgerEvent> type) {
        return type.isRecord() || below(type).allMatch(Class::isRecord)
                ? Stream.of(type)
                : below(type).flatMap(ViewsTest::families);
    }

    private static Stream<Class<? extends LedgerEvent>> events(Class<? extends LedgerEvent> type) {
        return type.isRecord() ? Stream.of(type) : below(type).flatMap(ViewsTest::events);
    }

    private static Stream<Class<? extends LedgerEvent>> below(Class<? extends LedgerEvent> type) {
        return Arrays.stream(type.getPermittedSubclasses()).map(it -> it.asSubclass(LedgerEvent.class));
    }
}

package nz.partnershipledger.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.words.Sought;
import nz.partnershipledger.doors.words.Sought.Piece;
import nz.partnershipledger.query.list.Readers;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * The page where words are looked for.
 *
 * @param typed what was typed; null where nothing was yet
 * @param wrong what is wrong with that, in words
 * @param found what was found, kind by kind, without those of which there is nothing; null where nothing was looked for
 * @param fromOutside whether the reader looks after practice in a cluster, where words are found once they have said why they read
 * @param unsaid whether there is a cluster in which they have not said why they read lists
 */
record SearchPage(
        @Nullable String typed,
        @Nullable String wrong,
        @Nullable List<Group> found,
        boolean fromOutside,
        boolean unsaid) {

    /**
     * What was found of a kind.
     *
     * @param key the key of its title
     * @param title its title with how many there are
     * @param more that not all of them are shown, in words; null where they are
     */
    record Group(
            String key,
            String title,
            List<Row> rows,
            @Nullable String more) {}

    /**
     * Something that was found.
     *
     * @param address where it stands; null where there is no page of its own
     * @param pieces what it says, in pieces
     * @param spoken whether somebody said it so
     * @param about what else there is to say of it, in words
     * @param places the partnerships of someone who was found
     */
    record Row(@Nullable String address, List<Piece> pieces, boolean spoken, String about, List<Place> places) {}

    /** A partnership, or the list of those that someone facilitates. */
    record Place(String address, String words) {}

    static List<Group> groups(SearchAnswer answer, Sought sought, Faces faces, boolean fromOutside, Saying say) {
        return Stream.of(
                        group(
                                "people",
                                answer.people().total(),
                                answer.people().items().stream().map(it -> row(it, sought, fromOutside, say)),
                                say),
                        group(
                                "partnerships",
                                answer.partnerships().total(),
                                answer.partnerships().items().stream().map(it -> row(it, sought, say)),
                                say),
                        written("promises", answer.promises(), sought, faces, say),
                        written("decisions", answer.decisions(), sought, faces, say),
                        written("differences", answer.disagreements(), sought, faces, say),
                        written("voices", answer.voices(), sought, faces, say),
                        written("entries", answer.entries(), sought, faces, say))
                .filter(it -> !it.rows().isEmpty())
                .toList();
    }

    private static Group written(
            String key, SearchAnswer.Some<SearchAnswer.Written> some, Sought sought, Faces faces, Saying say) {
        return group(key, some.total(), some.items().stream().map(it -> row(it, sought, faces, say)), say);
    }

    private static Group group(String key, int total, Stream<Row> rows, Saying say) {
        List<Row> shown = rows.toList();
        return new Group(
                key,
                say.label("search.of-a-kind", say.label("search." + key), Integer.toString(total)),
                shown,
                shown.size() == total
                        ? null
                        : say.label("search.more", Integer.toString(shown.size()), Integer.toString(total)));
    }

    private static Row row(SearchAnswer.Someone it, Sought sought, boolean fromOutside, Saying say) {
        List<Place> places = new ArrayList<>(it.partnerships().stream()
                .limit(SearchDesk.SHOWN)
                .map(in -> new Place(
                        "/partnerships/" + in.partnership(),
                        Written.of(in.label(), say).text()))
                .toList());
        if (fromOutside && it.facilitates()) {
            places.add(new Place("/partnerships?facilitator=" + it.id(), say.label("search.facilitates")));
        }
        return new Row(null, sought.pieces(Written.of(it.name(), say).text()), false, "", List.copyOf(places));
    }

    private static Row row(SearchAnswer.Place it, Sought sought, Saying say) {
        Written label = Written.of(it.label(), say);
        return new Row(
                "/partnerships/" + it.id(),
                label.gone() ? List.of(new Piece(label.text(), false)) : sought.pieces(label.text()),
                false,
                "%s · %s".formatted(say.kura(it.kura()), say.cluster(it.cluster())),
                List.of());
    }

    private static Row row(SearchAnswer.Written it, Sought sought, Faces faces, Saying say) {
        String words = Written.of(it.words(), say).text();
        return new Row(
                address(it),
                sought.pieces(Excerpt.of(words, sought)),
                true,
                Stream.of(
                                say.label("event." + it.type()),
                                faces.called(it.by()).name(),
                                say.date(it.on()),
                                Written.of(it.label(), say).text(),
                                forWhom(it, say))
                        .filter(said -> !said.isEmpty())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse(""),
                List.of());
    }

    private static String forWhom(SearchAnswer.Written it, Saying say) {
        return "PARTNERSHIP".equals(it.audience())
                ? ""
                : say.label(Readers.PRIVATE.equals(it.audience()) ? "promise.private" : "promise.for-some");
    }

    /** Whatever has a page of its own is shown there, and all else as the entry that it is. */
    private static String address(SearchAnswer.Written it) {
        return it.links().entrySet().stream()
                .filter(link -> !link.getKey().equals("self"))
                .findFirst()
                .map(link -> link.getValue().replace("/commitments/", "/promises/"))
                .orElse(Objects.requireNonNull(it.links().get("self")))
                .substring("/api".length());
    }
}

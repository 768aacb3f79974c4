package nz.partnershipledger.query.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of one page have in common.
 *
 * @param say says their words
 * @param today the day it is
 * @param reader who fills them in
 * @param people who may be chosen in them, unless a form offers others
 * @param places what stands in their addresses, by name
 * @param next the page that is shown then
 */
public record Forms(
        Saying say,
        LocalDate today,
        @Nullable PersonId reader,
        List<Called> people,
        Map<String, String> places,
        String next) {
    /** Keeps its own copies. */
    public Forms {
        people = List.copyOf(people);
        places = Map.copyOf(places);
    }

    /** Those of a page about one partnership, which is shown again. */
    public static Forms of(Whole whole, Saying say) {
        return new Forms(
                say,
                whole.today(),
                whole.reader().person(),
                whole.partners(),
                Map.of("partnership", whole.id().toString()),
                FromList.kept(whole.asked()));
    }

    /** The same, with this in their addresses besides. */
    public Forms about(String name, Object id) {
        Map<String, String> more = new HashMap<>(places);
        more.put(name, id.toString());
        return new Forms(say, today, reader, people, more, next);
    }

    /** The same; this page is shown then. */
    public Forms then(String page) {
        return new Forms(say, today, reader, people, places, page);
    }

    /** The same, with these people to choose from. */
    public Forms among(List<Called> others) {
        return new Forms(say, today, reader, others, places, next);
    }

    /** Begins to fill in what the page knows of a step. */
    public Filling fill(Step step) {
        return new Filling(step, this);
    }

    /** The form of a step, after which this part of the page is shown. */
    public Form form(Step step, String at) {
        return fill(step).at(at).form();
    }
}

package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nz.partnershipledger.standalone.AccessRules.Kind;
import nz.partnershipledger.standalone.AccessRules.Word;
import nz.partnershipledger.standalone.PeopleAround.Caller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every operation of the document is tried by everyone who may stand around a partnership, and what becomes of it is what
 * {@link AccessRules} says and {@code docs/security.md} shows. An operation without a rule fails, and so does a rule without an
 * operation.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {
    private static final Path PAGE = Path.of("..", "docs", "security.md");
    private static final String BEGIN = "<!-- access matrix: begin -->\n";
    private static final String END = "<!-- access matrix: end -->";
    private static final String HOW_TO_WRITE_IT =
            "mvn -pl standalone -am test -Dtest=AccessMatrixTest -Dmatrix.write=true"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";

    private final BothSides ledger = new BothSides();
    private final List<ApiOperation> operations = ApiOperation.in(ledger.document());

    @AfterAll
    void close() {
        ledger.close();
    }

    @Test
    void every_operation_has_a_rule_and_every_rule_an_operation() {
        assertThat(operations.stream().map(ApiOperation::toString))
                .containsExactlyInAnyOrderElementsOf(AccessRules.all().keySet());
    }

    @Test
    void everyone_may_what_the_rules_say_and_the_page_shows() throws IOException {
        PeopleAround around = new PeopleAround(ledger);
        Map<String, Map<Kind, Word>> found = new LinkedHashMap<>();
        Map<String, String> otherwise = new TreeMap<>();
        for (Caller caller : around.callers()) {
            around.isNow(caller);
            for (ApiOperation operation : inAnOrderThatChangesNothing()) {
                Word expected = AccessRules.of(operation).of(caller.kind());
                String wrong = new Attempt(ledger, around, operation).by(caller, expected);
                if (wrong.isEmpty()) {
                    found.computeIfAbsent(operation.toString(), it -> new EnumMap<>(Kind.class))
                            .put(caller.kind(), expected);
                } else {
                    otherwise.put(operation + " by " + caller.name(), wrong);
                }
            }
        }
        for (ApiOperation operation : operations) {
            int status = new Attempt(ledger, around, operation).byNobody();
            if (status != 401) {
                otherwise.put(operation + " by nobody", Integer.toString(status));
            }
        }

        assertThat(otherwise).isEmpty();
        assertThePageShows(AccessRules.asTable(found));
    }

    /** Whoever says why they read may read from then on, so that is tried last. */
    private List<ApiOperation> inAnOrderThatChangesNothing() {
        List<ApiOperation> ordered = new ArrayList<>(operations);
        ordered.sort(Comparator.comparing(it -> it.toString().equals("POST /partnerships/{partnership}/readings")));
        return ordered;
    }

    private static void assertThePageShows(String table) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(page).contains(BEGIN, END);
        String written = page.substring(0, begin) + "\n" + table + "\n" + page.substring(end);
        if (Boolean.getBoolean("matrix.write")) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE))
                .as("the table in docs/security.md is written again by: %s", HOW_TO_WRITE_IT)
                .isEqualTo(written);
    }
}

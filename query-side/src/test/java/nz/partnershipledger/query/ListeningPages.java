package nz.partnershipledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import org.jspecify.annotations.Nullable;

/** A partnership whose people have pages of it open. */
abstract class ListeningPages {
    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    static final Pattern LISTENS = Pattern.compile("data-listens=\"([^\"]+)\"");

    /** How long a busy machine may take to tell. */
    private static final Duration IN_TIME = Duration.ofSeconds(60);

    private static final String SIGN_OF_LIFE = ":";

    final QueryServer server;
    final PartnershipId partnership = PartnershipId.random();
    final PersonId rtlb = PersonId.random();
    final PersonId nan = PersonId.random();
    final PersonId kaiako = PersonId.random();
    final String cluster = "listens-" + UUID.randomUUID();
    final String nans;

    ListeningPages(QueryServer server) {
        this.server = server;
        nans = server.account(nan, SystemRole.PARTNER);
        server.append(
                partnership,
                rtlb,
                new PartnershipFormed(
                        partnership,
                        server.seal(partnership.asSubject(), partnership, "Mahi tahi"),
                        cluster,
                        "k1",
                        PartnershipKind.INDIVIDUAL,
                        Tier.TE_KAHUI,
                        rtlb,
                        PartnerRole.RTLB,
                        DAY),
                new PartnerJoined(partnership, nan, PartnerRole.WHANAU, null, null, DAY),
                new PartnerJoined(partnership, kaiako, PartnerRole.KAIAKO, null, null, DAY));
    }

    void promised(PersonId by, Audience audience) {
        StreamId stream = audience.equals(Audience.PRIVATE) ? by : partnership;
        server.append(
                stream,
                by,
                new CommitmentMade(
                        partnership,
                        CommitmentId.random(),
                        server.promise(partnership, stream, by, "Bring the book", DAY),
                        true,
                        DAY,
                        audience));
    }

    @Nullable
    String listensAt(String username, String path) {
        HttpResponse<String> page = server.get(username, path, "Accept", "text/html");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        Matcher found = LISTENS.matcher(page.body());
        return found.find() ? found.group(1).replace("&amp;", "&") : null;
    }

    Open open(String username, @Nullable String address) {
        return new Open(server.stream(username, Objects.requireNonNull(address), "Accept", "text/event-stream"));
    }

    /** A page that is open: what it hears, until it is closed from either side. */
    static final class Open implements AutoCloseable {
        static final String END = "end";

        final HttpResponse<InputStream> response;
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        Open(HttpResponse<InputStream> response) {
            this.response = response;
            Thread.ofVirtual().start(this::read);
        }

        private void read() {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("event:") || line.startsWith(":")) {
                        heard.add(line);
                    }
                }
            } catch (IOException closed) {
                // So it ends.
            }
            heard.add(END);
        }

        /** What it hears next. */
        private String hearsAnything() {
            try {
                return Objects.requireNonNull(
                        heard.poll(IN_TIME.toMillis(), TimeUnit.MILLISECONDS), "It hears nothing");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        /** What it hears next that is more than a sign of life. */
        String hears() {
            String next = hearsAnything();
            while (next.equals(SIGN_OF_LIFE)) {
                next = hearsAnything();
            }
            return next;
        }

        /** Between two signs of life the page is looked at: what was written before has changed nothing on it. */
        void hearsNothing() {
            heard.removeIf(SIGN_OF_LIFE::equals);
            assertThat(hearsAnything()).isEqualTo(SIGN_OF_LIFE);
            assertThat(hearsAnything()).isEqualTo(SIGN_OF_LIFE);
        }

        @Override
        public void close() {
            try {
                response.body().close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}

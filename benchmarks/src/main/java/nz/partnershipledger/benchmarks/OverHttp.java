package nz.partnershipledger.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.SystemRole;

/**
 * The whole way of a command: signed in, its body read, recorded, answered, while the same node shows it in every view. Callers do as with
 * {@link Ours} at the desk.
 */
final class OverHttp implements Contender {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final String WORDS = "\"" + Workplace.WORDS + "\"";
    private static final String NOTE = "{\"note\": " + WORDS + "}";

    private final Workplace workplace;
    private final List<History> histories;
    private final ViewsNode node;
    private final Visitor facilitator;

    OverHttp(Server server, Workplace workplace, String database, List<History> histories) {
        this.workplace = workplace;
        this.histories = histories;
        this.node = ViewsNode.withDesk(workplace, database);
        this.facilitator =
                Visitor.of(server.superuser(database), workplace.facilitator(), SystemRole.RTLB, Workplace.CLUSTER);
    }

    @Override
    public String name() {
        return "over HTTP, shown in all views";
    }

    @Override
    public void settle() {
        node.settle();
    }

    @Override
    public Runnable caller() {
        return new Promising<String>(histories) {
            @Override
            String promise(PartnershipId partnership) {
                String promise = "{\"what\": %s, \"promiser\": \"%s\", \"due\": \"%s\"}"
                        .formatted(WORDS, workplace.facilitator(), Workplace.TODAY.plusWeeks(2));
                return "/" + idIn(post(partnership, "", promise));
            }

            @Override
            void note(PartnershipId partnership, String promise) {
                post(partnership, promise + "/progress", NOTE);
            }

            @Override
            void keep(PartnershipId partnership, String promise) {
                post(partnership, promise + "/keep", "{\"evidence\": " + WORDS + "}");
            }
        };
    }

    private String post(PartnershipId partnership, String path, String body) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + node.port()
                            + "/api/partnerships/" + partnership + "/commitments" + path)
                    .toURL()
                    .openConnection();
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Authorization", facilitator.authorization());
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body.getBytes(StandardCharsets.UTF_8));
            }
            if (connection.getResponseCode() >= 300) {
                throw new IllegalStateException(connection.getResponseCode() + " "
                        + new String(connection.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            try (var in = connection.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String idIn(String answer) {
        Matcher matcher = ID.matcher(answer);
        if (!matcher.find()) {
            throw new IllegalStateException(answer);
        }
        return Objects.requireNonNull(matcher.group(1));
    }

    @Override
    public void close() {
        node.close();
        workplace.close();
    }
}

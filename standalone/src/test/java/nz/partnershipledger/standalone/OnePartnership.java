package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A partnership of an RTLB, Nan and a kaiako, formed anew for each test; what somebody reads in it is what was last recorded. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnePartnership {
    final BothSides ledger = new BothSides();
    Someone rtlb = BothSides.NOBODY;
    Someone nan = BothSides.NOBODY;
    Someone kaiako = BothSides.NOBODY;
    String here = "";
    long last;

    @BeforeEach
    void formed() {
        rtlb = ledger.register("RTLB", "RTLB", "c33");
        here = "/partnerships/" + ledger.formPartnership(rtlb);
        nan = joins("Nan", "WHANAU");
        kaiako = joins("Kaiako", "KAIAKO");
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    /** Somebody new, who says that they take part. */
    Someone joins(String name, String role) {
        Someone person = ledger.register(name, "PARTNER");
        Reply joined = does(rtlb, "/partners", Map.of("person", person.id(), "role", role));
        does(person, "/entries/" + joined.text("position") + "/confirm", Map.of());
        return person;
    }

    Reply does(Someone who, String path, Map<String, ?> body) {
        Reply reply = ledger.post(who, here + path, body);
        last = Math.max(last, Long.parseLong(reply.text("position")));
        return reply;
    }

    Reply read(Someone who, String path) {
        return ledger.get(who, afterTheLast(path));
    }

    private String afterTheLast(String path) {
        return path + (path.contains("?") ? "&" : "?") + "after=" + last;
    }

    List<JsonNode> waiting(Someone who) {
        return read(who, "/me/waiting").at("/items").valueStream().toList();
    }

    String page(Someone who, String address) {
        Reply page =
                ledger.open(who, afterTheLast(address), HttpRequest.newBuilder().header("Accept", "text/html"));
        assertThat(page.status()).as(address).isEqualTo(200);
        return page.response().body();
    }
}

package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.HuiAnswered;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.VoiceHeard;
import tools.jackson.databind.JsonNode;

/** A partnership around a hui, and what is recorded and read of it. */
abstract class OneHui extends ApiTest {
    final HuiId hui = HuiId.random();

    PersonalText sealed(String words) {
        return server.seal(partnership.asSubject(), partnership, words);
    }

    HuiCalled called(HuiId id, LocalDate on) {
        return new HuiCalled(
                partnership,
                id,
                HuiPurpose.REVIEW,
                noon(on),
                sealed("the library"),
                rtlb,
                null,
                null,
                Set.of(),
                day(2));
    }

    HuiCalled calledWith(PersonId minuteTaker) {
        return new HuiCalled(
                partnership, hui, HuiPurpose.REVIEW, noon(day(20)), null, rtlb, minuteTaker, null, Set.of(), day(2));
    }

    VoiceHeard heard(VoiceId id, String words, VoiceSharing sharing) {
        return new VoiceHeard(
                partnership,
                id,
                nan,
                VoiceGathering.BEFORE_THE_HUI,
                sharing,
                sealed(words),
                hui,
                false,
                day(8),
                Audience.PARTNERSHIP);
    }

    JsonNode json(String reader, String path) {
        String asked = "/api/partnerships/" + partnership + path;
        return server.json(reader, asked + (asked.contains("?") ? "&" : "?") + "after=" + position);
    }

    int status(String reader, String path) {
        return server.get(reader, "/api/partnerships/" + partnership + path).statusCode();
    }

    CommitmentMade promiseAt(CommitmentId id, String what, Audience audience) {
        return new CommitmentMade(
                partnership,
                id,
                new Promise(sealed(what), kaiako, null, null, day(20), hui, Origin.at(hui), true, null, null),
                true,
                day(20),
                audience);
    }

    static List<String> summaries(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .map(it -> it.get("summary").asString())
                .toList();
    }

    String page(String reader, String path, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Accept";
        all[1] = "text/html";
        System.arraycopy(headers, 0, all, 2, headers.length);
        String asked = "/partnerships/" + partnership + path;
        HttpResponse<String> page =
                server.get(reader, asked + (asked.contains("?") ? "&" : "?") + "after=" + position, all);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    HuiAnswered answered(PersonId who, Coming answer, String words) {
        return new HuiAnswered(partnership, hui, who, answer, words.isEmpty() ? null : sealed(words), day(4));
    }

    GoingWellNoted sheReads() {
        return new GoingWellNoted(
                partnership, GoingWellId.random(), sealed("she reads"), hui, nan, false, day(20), Audience.PARTNERSHIP);
    }
}

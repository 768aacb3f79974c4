package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.store.Bundles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What a page says of who reads, is told, said, agreed, decided, was asked or is waited for, stands there where it is so, and is gone from it
 * where it is not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class WhatIsSaidTest {
    private final BothSides ledger = new BothSides();
    private final PagesSay pages = new PagesSay(ledger);
    private Someone rtlb = BothSides.NOBODY;
    private Someone nan = BothSides.NOBODY;
    private Someone kaiako = BothSides.NOBODY;
    private Someone moko = BothSides.NOBODY;
    private String here = "";

    @BeforeEach
    void a_partnership() {
        rtlb = ledger.register("RTLB", "RTLB", "c33");
        nan = ledger.register("Nan", "PARTNER");
        kaiako = ledger.register("Kaiako", "PARTNER");
        moko = ledger.register("Moko", "PARTNER");
        here = "/partnerships/" + ledger.formPartnership(rtlb);
        Map.of(nan, "WHANAU", kaiako, "KAIAKO", moko, "AKONGA").forEach((who, role) -> {
            String joined = does(rtlb, "/partners", Map.of("person", who.id(), "role", role, "on", "2026-02-03"));
            does(who, "/entries/" + joined + "/confirm", Map.of());
        });
    }

    @AfterEach
    void each_was_so() {
        pages.wereAllSo();
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private String does(Someone who, String path, Map<String, ?> body) {
        return ledger.post(who, here + path, body).text("position");
    }

    /** What nan and the kaiako see differently. */
    private String howMuchToRead() {
        return made(
                rtlb,
                "/disagreements",
                Map.of(
                        "topic",
                        "How much to read",
                        "about",
                        "PRIORITIES",
                        "between",
                        List.of(nan.id(), kaiako.id()),
                        "raisedBy",
                        rtlb.id()));
    }

    private String made(Someone who, String path, Map<String, ?> body) {
        return path + "/" + ledger.post(who, here + path, body).text("id");
    }

    private PagesSay.Page reads(Someone reader, String address) {
        return pages.reads(reader, here + address);
    }

    private static Map<String, Object> with(Map<String, ?> body, String key, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(key, value);
        return more;
    }

    private static String inDays(int days) {
        return LocalDate.now(Aotearoa.ZONE).plusDays(days).toString();
    }

    private static Instant inHours(int hours) {
        return Instant.now().plus(hours, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
    }

    private Map<String, Object> voiceOf(Someone whose) {
        return Map.of("whose", whose.id(), "how", "CONVERSATION", "sharing", "OWN_WORDS", "text", "mornings");
    }

    @Test
    void a_who_was_heard() {
        reads(nan, "/hui")
                .so("hui.heard.akonga.never", "hui.heard.whanau.never")
                .not("hui.heard.whanau", "hui.heard.akonga.not-confirmed", "voice.confirmed");
        String unconfirmed = does(rtlb, "/voices", with(voiceOf(nan), "on", inDays(-2)));
        reads(nan, "/hui").so("hui.heard.whanau.not-confirmed").not("hui.heard.whanau", "hui.heard.whanau.never");
        does(nan, "/entries/" + unconfirmed + "/confirm", Map.of());
        reads(nan, "/hui").so("hui.heard.whanau").not("hui.heard.whanau.not-confirmed");
        String first = does(rtlb, "/voices", with(voiceOf(moko), "on", inDays(-2)));
        reads(nan, "/hui")
                .so("hui.heard.whanau", "hui.heard.akonga.not-confirmed")
                .not(
                        "hui.heard.whanau.never",
                        "hui.heard.akonga.never",
                        "hui.heard.akonga",
                        "hui.heard.whanau.not-confirmed",
                        "hui.heard.akonga.confirmed-before");
        does(moko, "/entries/" + first + "/confirm", Map.of());
        reads(nan, "/hui").so("hui.heard.akonga", "voice.confirmed").not("hui.heard.akonga.not-confirmed");
        does(rtlb, "/voices", voiceOf(moko));
        reads(nan, "/hui").so("hui.heard.akonga.confirmed-before").not("hui.heard.akonga");
        Map<String, String> withoutAnAccount = new HashMap<>();
        for (String role : List.of("WHANAU", "AKONGA")) {
            String person = ledger.register("Somebody");
            does(rtlb, "/partners", Map.of("person", person, "role", role));
            Map<String, Object> said = with(voiceOf(moko), "whose", person);
            withoutAnAccount.put(does(rtlb, "/voices", said), person);
        }
        reads(nan, "/hui")
                .so("hui.heard.whanau.confirmed-before")
                .not("hui.heard.whanau.read-back", "hui.heard.akonga.read-back", "hui.heard.whanau");
        withoutAnAccount.forEach(
                (voice, person) -> does(rtlb, "/entries/" + voice + "/read-back", Map.of("to", person)));
        reads(nan, "/hui")
                .so("hui.heard.whanau.read-back", "hui.heard.akonga.read-back")
                .not("hui.heard.whanau.confirmed-before");
        String own = does(rtlb, "/voices", with(voiceOf(moko), "audience", Map.of("people", List.of(nan.id()))));
        reads(nan, "/entries/" + own).so("entry.readers.people").not("entry.readers.partnership");
    }

    @Test
    void b_a_hui() {
        reads(nan, "/hui").so("hui.next.none");
        String hui =
                made(rtlb, "/hui", Map.of("purpose", "REVIEW", "at", inHours(1).toString()));
        reads(nan, hui)
                .so("hui.ready.akonga.not", "hui.ready.whanau.not", "hui.ready.minute-taker.not")
                .not(
                        "hui.ready.akonga",
                        "hui.ready.akonga.not-confirmed",
                        "hui.ready.whanau",
                        "hui.ready.minute-taker",
                        "hui.you-said",
                        "hui.confidentiality",
                        "hui.item.by.not-confirmed");
        reads(nan, "/hui").not("hui.next.none");
        does(rtlb, hui + "/minute-taker", Map.of("person", kaiako.id()));
        String heard = does(rtlb, "/voices", with(voiceOf(moko), "hui", hui.substring(5)));
        String whanau = does(rtlb, "/voices", with(voiceOf(nan), "hui", hui.substring(5)));
        does(rtlb, hui + "/agenda/items", Map.of("part", "GENERAL", "text", "the gate", "by", nan.id()));
        does(nan, hui + "/answers", Map.of("answer", "CAN_COME"));
        reads(nan, hui)
                .so(
                        "hui.ready.akonga.not-confirmed",
                        "hui.ready.whanau.not-confirmed",
                        "hui.ready.minute-taker",
                        "hui.you-said",
                        "hui.item.by.not-confirmed")
                .not(
                        "hui.ready.akonga.not",
                        "hui.ready.whanau.not",
                        "hui.ready.akonga",
                        "hui.ready.whanau",
                        "hui.ready.minute-taker.not");
        reads(kaiako, hui).not("hui.you-said");
        does(moko, "/entries/" + heard + "/confirm", Map.of());
        does(nan, "/entries/" + whanau + "/confirm", Map.of());
        reads(nan, hui)
                .so("hui.ready.akonga", "hui.ready.whanau")
                .not("hui.ready.akonga.not-confirmed", "hui.ready.whanau.not-confirmed");
        does(rtlb, hui + "/open", Map.of());
        does(rtlb, hui + "/confidentiality", Map.of("by", rtlb.id()));
        does(rtlb, hui + "/hold", Map.of("present", List.of(rtlb.id(), nan.id())));
        reads(nan, hui).so("hui.confidentiality");
    }

    @Test
    void c_what_was_promised() {
        pages.reads(kaiako, "/my-promises")
                .so("mine.none", "mine.to-me.empty")
                .not("mine.asked", "mine.asked-by", "mine.confirm.hint", "mine.own.one");
        String promise = made(
                rtlb,
                "/commitments",
                Map.of("what", "bring the books", "promiser", kaiako.id(), "for", nan.id(), "due", inDays(0)));
        String page = promise.replace("/commitments/", "/promises/");
        pages.reads(kaiako, "/my-promises").so("mine.asked", "mine.asked-by");
        pages.reads(nan, "/my-promises").not("mine.to-me.empty");
        reads(nan, page)
                .so("promise.asked", "story.asked")
                .not("promise.not-confirmed", "promise.seen-differently", "promise.became.not-confirmed");
        reads(nan, "/promises").so("promises.asked");
        does(kaiako, promise + "/accept", Map.of());
        pages.reads(kaiako, "/my-promises").not("mine.asked", "mine.asked-by", "mine.none");
        reads(nan, page).not("promise.asked", "story.asked");
        reads(nan, "/promises").not("promises.asked");
        String kept = does(rtlb, promise + "/keep", Map.of("by", kaiako.id()));
        reads(nan, page).so("promise.became.not-confirmed");
        does(kaiako, "/entries/" + kept + "/confirm", Map.of());
        pages.reads(kaiako, "/my-promises").so("mine.own.one");
        reads(nan, page).not("promise.became.not-confirmed");
        reads(nan, "/promises").not("promises.seen-differently");
        does(nan, promise + "/dispute", Map.of("text", "not all of them"));
        reads(nan, page).so("promise.seen-differently");
        reads(nan, "/promises").so("promises.seen-differently");
        pages.reads(kaiako, "/follow-through").so("follow.lead").not("follow.no-figures");
        pages.reads(kaiako, "/follow-through?person=" + nan.id()).so("follow.no-figures");
    }

    @Test
    void c_what_others_ask_of_a_promise() {
        String asked =
                made(nan, "/commitments", Map.of("what", "ring on Fridays", "promiser", kaiako.id(), "for", rtlb.id()));
        pages.reads(rtlb, "/my-promises").so("mine.asked-of").not("mine.by-whom");
        pages.reads(kaiako, "/my-promises").not("mine.confirm.hint");
        does(nan, asked + "/accept", Map.of("by", kaiako.id()));
        pages.reads(rtlb, "/my-promises").so("mine.by-whom").not("mine.asked-of");
        pages.reads(kaiako, "/my-promises").so("mine.confirm.hint");

        String promise = made(
                kaiako,
                "/commitments",
                Map.of("what", "bring the books", "promiser", kaiako.id(), "for", nan.id(), "due", inDays(3)));
        String page = promise.replace("/commitments/", "/promises/");
        Map<String, Object> agreed =
                Map.of("reason", Map.of("category", "NOT_YET_ASKED"), "agreedBy", List.of(nan.id()));
        String another = "promise.change-asked-for.";
        Map<String, String> changes =
                Map.of(another + "day", does(rtlb, promise + "/renegotiate", with(agreed, "due", inDays(9))));
        reads(nan, page)
                .so(another + "day", "promise.change.waits")
                .not(
                        another + "words",
                        another + "release",
                        another + "hand-over",
                        "promise.change.no",
                        "promise.change.yes");
        reads(kaiako, "/entries/" + changes.get(another + "day")).so("entry.asks.CHANGE.lead");
        reads(nan, "/entries/" + changes.get(another + "day"))
                .not("entry.asks.CHANGE.lead", "entry.answer.change.NOT_SO");
        does(kaiako, "/entries/" + changes.get(another + "day") + "/not-so", Map.of());
        reads(nan, "/entries/" + changes.get(another + "day")).so("entry.answer.change.NOT_SO");
        reads(nan, page).so("promise.change.no").not(another + "day", "promise.change.waits");
        String words = does(rtlb, promise + "/renegotiate", with(agreed, "what", "bring two books"));
        reads(nan, page).so(another + "words");
        reads(nan, "/entries/" + words).not("entry.answer.change.CONFIRMED");
        does(kaiako, "/entries/" + words + "/confirm", Map.of());
        reads(nan, "/entries/" + words).so("entry.answer.change.CONFIRMED");
        reads(nan, page).so("promise.change.yes").not(another + "words");
        does(rtlb, promise + "/release", agreed);
        reads(nan, page).so(another + "release");
        does(rtlb, promise + "/changes/withdraw", Map.of());
        does(rtlb, promise + "/hand-over", Map.of("to", nan.id()));
        reads(nan, page).so(another + "hand-over");
        does(rtlb, promise + "/changes/withdraw", Map.of());
        reads(nan, page).not(another + "hand-over");

        String hand =
                does(kaiako, promise + "/ask-for-a-hand", Map.of("note", "who has a car?", "of", List.of(nan.id())));
        reads(nan, "/entries/" + hand).so("entry.asks.GIVE_A_HAND.lead");
        reads(rtlb, "/entries/" + hand).not("entry.asks.GIVE_A_HAND.lead");
        String offered = does(kaiako, promise + "/hand-over", Map.of("to", nan.id()));
        reads(nan, "/entries/" + offered).so("entry.asks.TAKE_ON.lead");
        reads(rtlb, "/entries/" + offered).not("entry.asks.TAKE_ON.lead");
        does(nan, promise + "/decline", Map.of());
        reads(nan, "/entries/" + offered).not("entry.asks.TAKE_ON.lead");
        String released = does(
                kaiako,
                promise + "/release",
                Map.of("reason", Map.of("category", "NO_LONGER_NEEDED"), "agreedBy", List.of(nan.id())));
        reads(nan, page).not("promise.became.not-so");
        does(nan, "/entries/" + released + "/not-so", Map.of());
        reads(nan, page).so("promise.became.not-so");
    }

    @Test
    void d_what_we_said() {
        String page = "/what-we-said";
        reads(nan, page)
                .so("said.yours.empty", "said.ours.empty", "said.decided.empty", "hui.next.none")
                .not("said.ours.to-you", "said.ours.to-all", "said.yours.promised", "said.promised");
        reads(moko, page).so("said.yours.empty.akonga", "said.ours.empty.akonga");
        made(kaiako, "/commitments", Map.of("what", "bring the books", "promiser", kaiako.id(), "for", rtlb.id()));
        made(nan, "/commitments", Map.of("what", "bring the scones", "promiser", nan.id()));
        reads(nan, page).so("said.yours.promised", "said.promised", "said.ours.empty");
        made(kaiako, "/commitments", Map.of("what", "bring the books", "promiser", kaiako.id(), "for", nan.id()));
        reads(nan, page).so("said.ours.to-you").not("said.ours.empty", "said.ours.to-all");
        reads(moko, page).so("said.ours.to-all").not("said.ours.to-you", "said.ours.empty.akonga");
        does(nan, "/voices", voiceOf(nan));
        does(moko, "/voices", voiceOf(moko));
        reads(nan, page).not("said.yours.empty");
        reads(moko, page).not("said.yours.empty.akonga");
        String decision =
                made(rtlb, "/decisions", Map.of("question", "Which log?", "proposal", "none", "proposedBy", rtlb.id()));
        does(
                rtlb,
                decision + "/make",
                Map.of("how", "CONSENSUS", "decidedBy", List.of(rtlb.id(), nan.id()), "outcome", "none"));
        reads(nan, page).not("said.decided.empty");
    }

    @Test
    void e_decisions() {
        reads(nan, "/replay").so("replay.decided.empty", "replay.differently.empty");
        reads(nan, "/power-sharing")
                .so("gap.empty", "power.empty", "power.matters.empty")
                .not("gap.nothing-decided", "power.decided-alone", "power.objected-to", "power.confirmed");
        String decision =
                made(rtlb, "/decisions", Map.of("question", "Which log?", "proposal", "none", "proposedBy", rtlb.id()));
        reads(nan, "/replay").not("replay.decided.empty");
        reads(nan, decision)
                .so("decision.hopes.empty", "decision.stances.empty")
                .not("decision.earlier", "decision.not-confirmed", "decision.seen-differently");
        does(nan, decision + "/outcomes", Map.of("text", "less to carry"));
        does(nan, decision + "/stances", Map.of("stance", "OBJECT", "reason", "too much"));
        reads(nan, decision).not("decision.hopes.empty", "decision.stances.empty", "decision.earlier");
        does(nan, decision + "/stances", Map.of("stance", "SUPPORT"));
        reads(nan, decision).so("decision.earlier");
        String decided = does(
                rtlb,
                decision + "/make",
                Map.of("how", "CONSENSUS", "decidedBy", List.of(rtlb.id(), nan.id()), "outcome", "none"));
        reads(nan, decision).so("decision.not-confirmed").not("decision.seen-differently");
        reads(nan, "/power-sharing")
                .so("power.confirmed", "power.objected-to")
                .not("power.empty", "power.matters.empty", "power.confirmed-but");
        does(nan, "/entries/" + decided + "/confirm", Map.of());
        reads(nan, decision).not("decision.not-confirmed");
        does(nan, "/entries/" + decided + "/not-so", Map.of());
        reads(nan, decision).so("decision.seen-differently");
        reads(nan, "/power-sharing").so("power.confirmed-but");
        made(rtlb, "/decision-maps", Map.of("areas", Map.of("GOALS", "SHARED")));
        reads(nan, "/power-sharing").so("gap.nothing-decided").not("gap.empty");
        String alone = made(
                rtlb,
                "/decisions",
                Map.of("question", "Which goals?", "proposal", "none", "proposedBy", rtlb.id(), "area", "GOALS"));
        does(rtlb, alone + "/make", Map.of("how", "UNILATERAL", "decidedBy", List.of(rtlb.id()), "outcome", "none"));
        reads(nan, "/power-sharing").so("power.decided-alone").not("gap.nothing-decided");
    }

    @Test
    void f_differences() {
        reads(nan, "/disagreements").so("differences.empty");
        String difference = howMuchToRead();
        reads(nan, "/disagreements").not("differences.empty");
        reads(nan, "/replay").not("replay.differently.empty");
        reads(nan, difference).not("guess.only-you", "guess.shown");
        String guess = made(rtlb, difference + "/positions", Map.of("by", nan.id(), "explanation", "she is tired"));
        String at = guess.replace("/positions/", "/guesses/");
        reads(rtlb, difference).so("guess.only-you").not("guess.shown");
        reads(nan, difference).not("guess.only-you", "guess.shown");
        String shown = does(rtlb, at + "/show", Map.of());
        reads(rtlb, difference).so("guess.shown").not("guess.only-you");
        reads(nan, difference).so("guess.shown");
        reads(kaiako, difference).not("guess.shown", "guess.only-you");
        reads(nan, "/entries/" + shown).so("entry.asks.GUESSED", "entry.asks.GUESSED.lead");
        does(nan, at + "/confirm", Map.of());
        reads(nan, difference).not("guess.shown");
        reads(nan, "/entries/" + shown).not("entry.asks.GUESSED", "entry.asks.GUESSED.lead");
    }

    @Test
    void g_who_reads_it_from_outside() {
        Someone leader = ledger.register("Leader", "PRACTICE_LEADER", "c33");
        Someone manager = ledger.register("Manager", "CLUSTER_MANAGER", "c33");
        Someone auditor = ledger.register("Auditor", "AUDITOR");
        Someone officer = ledger.register("Officer", "PRIVACY_OFFICER");
        pages.reads(nan, "/who-may-read")
                .so("who.as-partner", "who.you-are", "who.partners", "who.outside", "who.nobody-did")
                .not(
                        "who.from-outside",
                        "who.counts",
                        "who.counts-everywhere",
                        "who.everyone-by-name",
                        "who.nothing",
                        "who.pauses",
                        "who.privacy",
                        "who.did.one",
                        "who.did",
                        "who.you-left");
        pages.reads(leader, "/who-may-read").so("who.from-outside").not("who.counts", "who.you-are");
        pages.reads(manager, "/who-may-read")
                .so("who.counts")
                .not("who.from-outside", "who.as-partner", "who.counts-everywhere");
        pages.reads(auditor, "/who-may-read").so("who.counts-everywhere").not("who.counts");
        pages.reads(officer, "/who-may-read")
                .so("who.nothing", "who.pauses", "who.privacy")
                .not("who.as-partner");
        pages.reads(BothSides.ADMINISTRATOR, "/who-may-read").so("who.everyone-by-name");
        reads(nan, "/readings").so("readings.empty");
        reads(leader, "").so("say-why.detail").not("say-why.again");
        reads(nan, "").not("say-why.detail");
        ledger.post(leader, "/readings", Map.of("cluster", "c33", "why", "to see"));
        reads(leader, "").so("say-why.again");
        ledger.post(leader, here + "/readings", Map.of("why", "to see"));
        reads(leader, "").not("say-why.detail");
        reads(nan, "/readings").not("readings.empty");
        pages.reads(nan, "/who-may-read").so("who.did.one").not("who.nobody-did", "who.did");
        Someone other = ledger.register("Leader", "PRACTICE_LEADER", "c33");
        ledger.post(other, here + "/readings", Map.of("why", "to see"));
        pages.reads(nan, "/who-may-read").so("who.did").not("who.did.one");
        does(nan, "/partners/" + nan.id() + "/leave", Map.of());
        pages.reads(nan, "/who-may-read")
                .so("who.you-left")
                .not("who.outside", "who.partners", "who.you-are", "who.did");
        pages.reads(manager, "/follow-through").so("follow.counts-only").not("follow.lead");
        pages.reads(kaiako, "/follow-through").so("follow.lead").not("follow.counts-only");
    }

    @Test
    void h_whose_sight_is_paused() {
        Someone leader = ledger.register("Leader", "PRACTICE_LEADER", "c33");
        pages.reads(kaiako, "/my-promises").not("paused.own", "paused.own.leader");
        pages.reads(leader, "/my-promises").not("paused.held", "paused.held.one");
        pages.reads(rtlb, "/paused-sights").so("paused.empty").not("paused.until", "paused.why-closed");
        does(rtlb, "/partners/" + kaiako.id() + "/pause", Map.of("why", "a court asks for it"));
        pages.reads(kaiako, "/my-promises").so("paused.own");
        pages.reads(nan, "/my-promises").not("paused.own");
        pages.reads(leader, "/my-promises").so("paused.held.one");
        pages.reads(rtlb, "/paused-sights")
                .so("paused.until", "paused.why-closed", "pause-state.NOT_CONFIRMED")
                .not("paused.empty", "paused.confirmed-by", "paused.ended-by");
        pages.reads(leader, "/paused-sights").so("paused.until").not("paused.why-closed");
        does(leader, "/partners/" + kaiako.id() + "/pause/confirm", Map.of());
        pages.reads(rtlb, "/paused-sights").so("paused.confirmed-by").not("paused.until", "pause-state.NOT_CONFIRMED");
        does(leader, "/partners/" + kaiako.id() + "/pause/end", Map.of());
        pages.reads(rtlb, "/paused-sights").so("paused.ended-by");
        pages.reads(kaiako, "/my-promises").not("paused.own");
        does(leader, "/partners/" + nan.id() + "/pause", Map.of("why", "a court asks for it"));
        does(leader, "/partners/" + moko.id() + "/pause", Map.of("why", "a court asks for it"));
        pages.reads(leader, "/my-promises").so("paused.held").not("paused.held.one");
        does(leader, "/partners/" + rtlb.id() + "/pause", Map.of("why", "a court asks for it"));
        pages.reads(rtlb, "/my-promises").so("paused.own.leader");
        pages.reads(nan, "/my-promises").so("paused.own").not("paused.own.leader");
    }

    @Test
    void i_a_brief() {
        for (String brief : List.of("/brief", "/brief?for=facilitator", "/brief?for=handing-on")) {
            reads(rtlb, brief)
                    .not(
                            "brief.sticky.alone",
                            "brief.sticky.differently",
                            "brief.sticky.not-so",
                            "brief.sticky.disputed",
                            "brief.sticky.objected",
                            "brief.sticky.missed");
        }
        reads(rtlb, "/brief")
                .so("brief.for.table.lead", "brief.well.empty", "brief.voices.empty", "brief.agreed.empty")
                .not(
                        "brief.agreed.alike",
                        "brief.agreed.decided",
                        "brief.for.facilitator.lead",
                        "brief.for.handing-on.lead");
        reads(rtlb, "/brief?for=facilitator")
                .so(
                        "brief.for.facilitator.lead",
                        "brief.decided.empty",
                        "brief.differences.empty",
                        "brief.not-confirmed.empty")
                .not("brief.for.table.lead");
        reads(rtlb, "/brief?for=handing-on").so("brief.for.handing-on.lead").not("brief.for.table.lead");
        does(rtlb, "/voices", voiceOf(nan));
        String decision =
                made(rtlb, "/decisions", Map.of("question", "Which log?", "proposal", "none", "proposedBy", rtlb.id()));
        does(nan, decision + "/stances", Map.of("stance", "OBJECT", "reason", "too much"));
        does(rtlb, decision + "/make", Map.of("how", "UNILATERAL", "decidedBy", List.of(rtlb.id()), "outcome", "none"));
        String together = made(
                rtlb,
                "/decisions",
                Map.of("question", "Who is told?", "proposal", "none", "proposedBy", rtlb.id(), "area", "SHARING"));
        String agreed = does(
                rtlb,
                together + "/make",
                Map.of("how", "CONSENSUS", "decidedBy", List.of(rtlb.id(), nan.id()), "outcome", "none"));
        String again = does(rtlb, "/tier", Map.of("tier", "TE_AROTAHI"));
        String difference = howMuchToRead();
        String promise = made(
                kaiako, "/commitments", Map.of("what", "bring the books", "promiser", kaiako.id(), "due", inDays(0)));
        does(kaiako, promise + "/keep", Map.of());
        does(nan, promise + "/dispute", Map.of("text", "not all"));
        does(rtlb, "/going-well", Map.of("text", "she reads", "by", rtlb.id()));
        does(nan, "/entries/" + agreed + "/confirm", Map.of());
        reads(rtlb, "/brief?for=facilitator").not("brief.sticky.not-so");
        does(nan, "/entries/" + again + "/not-so", Map.of());
        does(nan, difference + "/common-ground", Map.of("text", "a joy"));
        reads(rtlb, "/brief").so("brief.agreed.alike");
        reads(rtlb, "/brief?for=facilitator").so("brief.sticky.not-so", "brief.sticky.differently");
        reads(rtlb, "/brief")
                .so("brief.agreed.decided")
                .not("brief.well.empty", "brief.voices.empty", "brief.agreed.empty");
        reads(rtlb, "/brief?for=facilitator")
                .so("brief.sticky.alone", "brief.sticky.disputed", "brief.sticky.objected")
                .not("brief.decided.empty", "brief.differences.empty", "brief.not-confirmed.empty");
    }

    @Test
    void j_what_waits() {
        pages.reads(nan, "/waiting").so("waiting.none").not("waiting.lead");
        String voice = does(rtlb, "/voices", voiceOf(nan));
        pages.reads(nan, "/waiting").so("waiting.lead").not("waiting.none");
        reads(nan, "/entries/" + voice)
                .so(
                        "entry.asks.CONFIRM.lead",
                        "entry.said.not-confirmed",
                        "entry.answer.NOT_CONFIRMED",
                        "entry.readers.partnership")
                .not("entry.asks.CONFIRM.own", "entry.said.not-so");
        Someone leader = ledger.register("Leader", "PRACTICE_LEADER", "c33");
        ledger.post(leader, here + "/readings", Map.of("why", "to see"));
        reads(leader, "/entries/" + voice).so("entry.said.not-confirmed").not("entry.answer.NOT_CONFIRMED");
        String asked = does(rtlb, "/commitments", Map.of("what", "bring the books", "promiser", kaiako.id()));
        reads(nan, "/entries/" + asked).not("entry.answer.NOT_CONFIRMED");
        reads(kaiako, "/entries/" + voice).not("entry.asks.CONFIRM.lead");
        does(nan, "/entries/" + voice + "/confirm", Map.of());
        reads(nan, "/entries/" + voice)
                .so("entry.answer.CONFIRMED")
                .not("entry.said.not-confirmed", "entry.answer.NOT_CONFIRMED", "entry.answer.NOT_SO");
        does(nan, "/entries/" + voice + "/not-so", Map.of());
        reads(nan, "/entries/" + voice)
                .so("entry.said.not-so", "entry.answer.NOT_SO")
                .not("entry.answer.CONFIRMED");
        pages.reads(moko, "/waiting").so("waiting.one.none").not("waiting.one.lead");
        does(rtlb, "/voices", voiceOf(moko));
        pages.reads(moko, "/waiting").so("waiting.one.lead").not("waiting.one.none");
        String own = does(nan, "/voices", with(voiceOf(nan), "audience", "PRIVATE"));
        reads(nan, "/entries/" + own)
                .so("entry.readers.private", "entry.share.hint")
                .not("entry.readers.people");
        reads(nan, "/hui").so("kept.title", "kept.lead", "promise.private");
        reads(kaiako, "/hui").not("kept.title", "kept.lead", "promise.private");
        String some = does(nan, "/voices", with(voiceOf(nan), "audience", Map.of("people", List.of(rtlb.id()))));
        reads(nan, "/entries/" + some)
                .so("entry.readers.people", "entry.widen.hint")
                .not("entry.readers.private", "entry.share.hint");
        reads(nan, "/hui").so("promise.for-some");
        does(nan, "/entries/" + some + "/widen", Map.of("audience", "PARTNERSHIP"));
        reads(nan, "/entries/" + some).not("entry.readers.people", "entry.widen.hint");
        reads(nan, "/hui").not("promise.for-some");
    }

    @Test
    void k_what_else_a_page_says() {
        reads(nan, "").not("agreed.open", "past.nothing-later", "past.nothing-happened-later");
        String tier = does(rtlb, "/tier", Map.of("tier", "TE_AROTAHI"));
        reads(nan, "").so("agreed.open");
        List.of(nan, moko).forEach(it -> does(it, "/entries/" + tier + "/confirm", Map.of()));
        reads(nan, "").not("agreed.open");
        reads(nan, "?asOf=" + Instant.now()).so("past.nothing-later").not("past.nothing-happened-later");
        reads(nan, "?happenedBy=" + inDays(0)).so("past.nothing-happened-later").not("past.nothing-later");
        reads(rtlb, "/invitations").so("invitations.empty").not("invitation-state.OPEN");
        made(rtlb, "/invitations", Map.of("name", "Invited", "role", "WHANAU"));
        reads(rtlb, "/invitations").so("invitation-state.OPEN").not("invitations.empty");
    }

    private static final Path NOT_HERE = Path.of("src/test/resources/said-of-people.txt");
    private static final Pattern WHERE = Pattern.compile("^# What they say is tried in (\\w+)");

    private static Set<String> testClasses() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String module : List.of("query-side", "command-side", "doors", "standalone")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/test/java"))) {
                files.map(it -> it.getFileName().toString())
                        .filter(it -> it.endsWith(".java"))
                        .map(it -> it.substring(0, it.length() - ".java".length()))
                        .forEach(classes::add);
            }
        }
        return classes;
    }

    private static final Pattern SPEAKS_OF_PEOPLE = Pattern.compile(
            "\\b(reads?|told|tells?|says?|said|confirm(s|ed)?|agree[ds]?|decide[ds]?|asks?|asked|waits?|sees?|seen|shown|knows?|known|heard"
                    + "|nobody|everyone|somebody|only you)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What things are called, why something cannot be done, what a board is told, and what happened: {@link WhetherItIsSoTest} tries that kind by kind. */
    private static final Pattern NAMES = Pattern.compile(
            "(account-role|accounts|agenda|area|became|compare|dashboards|decided|decider|decision-state|difference-state|about|event|fault|figure|finding"
                    + "|kind|live|need|objection|part|problem|purpose|report|row|sentence|settled|status|table|term-report|text|tier|view|views|voice\\.how|way)\\..*"
                    + "|.*\\.(button|title)|stance\\.[A-Z_]+|replay\\.(back|on|by)\\..*");

    @Test
    void z_no_sentence_of_this_kind_is_left_out() throws IOException {
        Properties words = Bundles.english("query");
        Set<String> speak = words.stringPropertyNames().stream()
                .filter(it -> !NAMES.matcher(it).matches())
                .filter(it -> SPEAKS_OF_PEOPLE.matcher(words.getProperty(it)).find())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = pages.seenAndGone();
        List<String> notHere = Files.readAllLines(NOT_HERE);
        List<String> otherwise = notHere.stream()
                .filter(it -> !it.startsWith("#") && !it.isBlank())
                .flatMap(it -> Stream.of(it.strip().split(" +")))
                .toList();
        assertThat(speak).hasSizeGreaterThan(300);
        assertThat(otherwise).as("each has one reason").doesNotHaveDuplicates();
        assertThat(otherwise).as("what is tried here needs no reason").doesNotContainAnyElementsOf(tried);
        assertThat(speak).as("what is named there speaks of people").containsAll(otherwise);
        assertThat(notHere.stream().flatMap(it -> WHERE.matcher(it).results()).map(it -> it.group(1)))
                .as("where it is tried")
                .hasSizeGreaterThan(5)
                .isSubsetOf(testClasses());
        assertThat(Stream.concat(tried.stream(), otherwise.stream()))
                .as(
                        "a sentence says who reads, is told, said, agreed or is waited for: look at it here where it is so and where it is not,"
                                + " or say in said-of-people.txt why it cannot be false, or where that is tried")
                .containsAll(speak);
    }
}

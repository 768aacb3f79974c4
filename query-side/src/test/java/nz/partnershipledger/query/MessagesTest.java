package nz.partnershipledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.store.Bundles;
import nz.partnershipledger.store.Catalogue;
import nz.partnershipledger.store.EveryRule;
import org.junit.jupiter.api.Test;

class MessagesTest {
    /** The families of words of which none may be left over. */
    private static final Pattern OF_THE_LEDGER = Pattern.compile("(problem|fault|text|event|sentence)\\..*");

    @Test
    void every_refusal_is_said_in_both_languages_and_nothing_else_is() {
        Set<String> needed = new TreeSet<>(Set.of(
                "fault.not-together",
                "text.removed",
                "text.unreadable",
                "text.withheld",
                "sentence.through-a-way-in",
                "text.a-promise",
                "text.a-matter",
                "text.someone"));
        needed.addAll(EveryRule.keysIn("nz.partnershipledger.query"));
        needed.addAll(labelsOfEvents());
        needed.addAll(sentences());
        needed.addAll(termsOf("role", PartnerRole.values()));
        needed.addAll(termsOf("tier", Tier.values()));
        needed.addAll(termsOf("element", Element.values()));
        needed.addAll(termsOf("purpose", HuiPurpose.values()));
        needed.addAll(termsOf("agenda", AgendaPart.values()));
        needed.addAll(termsOf("stance", Stance.values()));
        needed.addAll(termsOf("decided", DecidedHow.values()));
        needed.addAll(termsOf("finding", Finding.values()));
        needed.addAll(termsOf("settled", SettledHow.values()));

        assertThat(EveryRule.typesIn("nz.partnershipledger.query")).hasSizeGreaterThan(5);
        for (Properties words : List.of(Bundles.english("query"), Bundles.maori("query"))) {
            assertThat(words.stringPropertyNames()).containsAll(needed);
            assertThat(words.stringPropertyNames())
                    .filteredOn(OF_THE_LEDGER.asMatchPredicate())
                    .isSubsetOf(needed);
        }
    }

    private static Set<String> sentences() {
        Set<String> sentences = Catalogue.ofAllEvents().events().stream()
                .filter(PartnershipEvent.class::isAssignableFrom)
                .map(it -> "sentence." + Catalogue.storedForm(it).name())
                .collect(Collectors.toCollection(TreeSet::new));
        sentences.addAll(Set.of(
                "sentence.element-entered.alongside",
                "sentence.voice-heard.summary",
                "sentence.partner-invited.by-name",
                "sentence.partner-joined.invited",
                "sentence.partner-joined.told",
                "sentence.partner-joined.said-yes",
                "sentence.partner-joined.told-and-said-yes",
                "sentence.commitment-proposed.due",
                "sentence.commitment-made.due",
                "sentence.commitment-renegotiated.alone",
                "sentence.commitment-renegotiated.alone.due",
                "sentence.commitment-renegotiated.due",
                "sentence.change-asked-for.due",
                "sentence.change-asked-for.release",
                "sentence.change-asked-for.hand-over",
                "sentence.change-asked-for.unasked",
                "sentence.leaving-asked-for.unasked",
                "sentence.facilitator-changed.unasked",
                "sentence.entry-confirmed.change",
                "sentence.entry-confirmed.seen",
                "sentence.entry-not-so.change",
                "sentence.hand-asked-for.of",
                "sentence.agenda-item-added.part",
                "sentence.hui-held.apologies",
                "sentence.hui-held.invited",
                "sentence.hui-held.apologies.invited",
                "sentence.voice-heard.only",
                "sentence.decision-made.review"));
        return sentences;
    }

    private static Set<String> termsOf(String family, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(it -> family + "." + it.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> labelsOfEvents() {
        return Catalogue.ofAllEvents().events().stream()
                .map(it -> "event." + Catalogue.storedForm(it).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_event_has_a_label_in_both_languages() {
        assertThat(labelsOfEvents()).hasSizeGreaterThan(25);
        for (Properties words : List.of(Bundles.english("query"), Bundles.maori("query"))) {
            assertThat(labelsOfEvents())
                    .allSatisfy(label -> assertThat(words.getProperty(label)).isNotBlank());
        }
    }

    @Test
    void the_words_are_in_normal_form_and_refer_to_the_same_things() {
        Properties english = Bundles.english("query");
        Properties maori = Bundles.maori("query");
        for (String key : english.stringPropertyNames()) {
            String here = english.getProperty(key);
            String there = maori.getProperty(key);
            assertThat(Normalizer.isNormalized(there, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
            assertThat(argumentsIn(there)).as(key).isEqualTo(argumentsIn(here));
        }
    }

    /** Whoever reads of themselves that they failed or were late is charged with something, whatever the sentence means. */
    @Test
    void no_word_charges_anybody_or_reads_as_suspicion() {
        Pattern charges = Pattern.compile(
                "\\b(overdue|fail(s|ed|ing)?|(?<!no )failure|broken?|blamed?|guilt\\w*|claim(s|ed)?|alleg\\w+|excuses?|ignor\\w+|neglect\\w*"
                        + "|refus\\w+|suspic\\w+|accus\\w+|supposed to|has not (said|answered)|did not answer|more than \\w+ days after)\\b",
                Pattern.CASE_INSENSITIVE);
        Properties words = Bundles.english("query");

        assertThat(words.stringPropertyNames())
                .filteredOn(it -> charges.matcher(words.getProperty(it)).find())
                .isEmpty();
    }

    /** The arguments that a text refers to, in whatever order its language puts them. */
    private static List<String> argumentsIn(String text) {
        return Pattern.compile("\\{\\d+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}

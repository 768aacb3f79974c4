package nz.partnershipledger.query.replay;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.CommitmentStatus;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.commitment.PromiseWords;
import nz.partnershipledger.query.commitment.Promised;
import nz.partnershipledger.query.decision.DecisionAnswer;
import nz.partnershipledger.query.decision.DecisionDesk;
import nz.partnershipledger.query.decision.DecisionWords;
import nz.partnershipledger.query.disagreement.DisagreementAnswer;
import nz.partnershipledger.query.disagreement.DisagreementDesk;
import nz.partnershipledger.query.disagreement.DisagreementState;
import nz.partnershipledger.query.disagreement.DisagreementWords;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.partnership.PartnershipRow;

/** Says how a partnership stood at a moment. */
final class StandingDesk {
    private static final int MOST = 8;

    private final PartnershipPages pages;
    private final FollowThroughDesk promises;
    private final DisagreementDesk differences;
    private final DecisionDesk decisions;

    StandingDesk(
            PartnershipPages pages, FollowThroughDesk promises, DisagreementDesk differences, DecisionDesk decisions) {
        this.pages = pages;
        this.promises = promises;
        this.differences = differences;
        this.decisions = decisions;
    }

    /**
     * How it stood.
     *
     * @param touched what the entry that is shown changed
     */
    HowItStood of(Whole whole, Set<Object> touched, Saying say) {
        List<Item> items = whole.open(promises.listWithin(whole.seen())).items();
        List<DisagreementAnswer> seenDifferently = whole.open(
                        differences.disagreements().page(whole.seen(), Map.of()))
                .items();
        List<DecisionAnswer> matters = whole.open(decisions.decisions().page(whole.seen(), Map.of()))
                .items()
                .reversed();
        Set<PersonId> people = Stream.of(
                        Stream.of(whole.seen().then().facilitator()),
                        items.stream().flatMap(Promised::peopleIn),
                        seenDifferently.stream()
                                .map(DisagreementAnswer::between)
                                .flatMap(Collection::stream),
                        matters.stream().map(DecisionAnswer::proposedBy))
                .flatMap(it -> it)
                .collect(Collectors.toSet());
        Telling telling = new Telling(whole, touched, new Said(pages.faces(whole.seen(), people, say), say));
        return new HowItStood(
                telling.where(),
                List.of(
                        telling.part(
                                "promised",
                                "#promises",
                                items.stream()
                                        .filter(it -> it.status() == CommitmentStatus.OPEN
                                                || it.status() == CommitmentStatus.PROPOSED
                                                || touched.contains(it.commitment()))
                                        .map(telling::promise)
                                        .toList()),
                        telling.part(
                                "differently",
                                "/disagreements",
                                seenDifferently.stream()
                                        .filter(it ->
                                                it.state() != DisagreementState.SETTLED || touched.contains(it.id()))
                                        .map(telling::difference)
                                        .toList()),
                        telling.part(
                                "decided",
                                "/decisions",
                                matters.stream().map(telling::decision).toList())));
    }

    private record Telling(Whole whole, Set<Object> touched, Said said) {
        private Saying say() {
            return said.say();
        }

        List<String> where() {
            PartnershipRow then = whole.seen().then();
            return Stream.of(
                            then.stage() == null || then.stageSince() == null
                                    ? Stream.of(say().label("journey.empty"))
                                    : Stream.of(say().label(
                                                    "replay.where",
                                                    say().label("element."
                                                            + then.stage().name()),
                                                    then.stageSince())),
                            Stream.of(
                                    say().label(
                                                    "replay.tier",
                                                    say().label("tier."
                                                            + then.tier().name())),
                                    say().label("replay.facilitates", said.name(then.facilitator()))))
                    .flatMap(it -> it)
                    .toList();
        }

        HowItStood.Part part(String part, String all, List<HowItStood.Line> lines) {
            List<HowItStood.Line> shown = lines.size() <= MOST
                    ? lines
                    : Stream.concat(
                                    lines.stream().filter(HowItStood.Line::touched),
                                    lines.stream().filter(it -> !it.touched()))
                            .limit(MOST)
                            .toList();
            int more = lines.size() - shown.size();
            return new HowItStood.Part(
                    say().label("replay." + part),
                    say().label("replay." + part + ".empty"),
                    shown,
                    more > 0 ? say().label("replay.more", Integer.toString(more)) : null,
                    all.startsWith("#") ? whole.address() + all : whole.address(all));
        }

        HowItStood.Line promise(Item it) {
            LocalDate due = it.due();
            String who = said.name(it.promiser());
            return new HowItStood.Line(
                    new PromiseWords(say()).state(it),
                    Written.of(it.what(), say()),
                    due == null ? who : say().label("replay.by", who, due),
                    whole.address("/promises/" + it.commitment()),
                    touched.contains(it.commitment()));
        }

        HowItStood.Line difference(DisagreementAnswer it) {
            return new HowItStood.Line(
                    DisagreementWords.state(it, said),
                    Written.of(it.topic(), say()),
                    said.names(it.between()),
                    whole.address("/disagreements/" + it.id()),
                    touched.contains(it.id()));
        }

        HowItStood.Line decision(DecisionAnswer it) {
            return new HowItStood.Line(
                    DecisionWords.state(it, said),
                    Written.of(it.question(), say()),
                    it.made() == null ? said.name(it.proposedBy()) : DecisionWords.how(it.made(), said),
                    whole.address("/decisions/" + it.id()),
                    touched.contains(it.id()));
        }
    }
}

package nz.partnershipledger.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.ProgressNoted;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.store.Recording;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/**
 * Writes pasts into a ledger in bulk: a partnership forms, a promise stays open, and others are made, noted upon three
 * times and kept, one after another. Everything is as commands would have recorded it, but that a partnership's texts
 * are all one.
 */
final class Past {
    /** How many notes go between a promise and its keeping. */
    static final int NOTES = 3;

    private static final int AT_ONCE = 500;

    private final Workplace workplace;
    private final PersonId facilitator;
    private final MetaData beside;

    Past(Workplace workplace) {
        this.workplace = workplace;
        this.facilitator = workplace.facilitator();
        String request = UUID.randomUUID().toString();
        this.beside = MetaData.with(Recording.ACTOR, facilitator.toString())
                .and(Recording.ROLE, "RTLB")
                .and("clusters", Workplace.CLUSTER)
                .and(Recording.SOURCE, "api")
                .and("request", request)
                .and("correlation", request)
                .and("causation", request);
    }

    /** Writes down the pasts of new partnerships, each of so many events. */
    List<History> of(int partnerships, int events) {
        return IntStream.range(0, partnerships).mapToObj(it -> one(events)).toList();
    }

    private History one(int events) {
        PartnershipId partnership = PartnershipId.random();
        PersonalText text = workplace.store().texts().sealFirst(partnership.asSubject(), partnership, Workplace.WORDS);
        CommitmentId open = CommitmentId.random();
        List<LedgerEvent> past = new ArrayList<>();
        past.add(new PartnershipFormed(
                partnership,
                text,
                Workplace.CLUSTER,
                "K001",
                PartnershipKind.INDIVIDUAL,
                Tier.TE_KAHUI,
                facilitator,
                PartnerRole.RTLB,
                Workplace.TODAY));
        past.add(made(partnership, open, text));
        while (past.size() + NOTES + 2 <= events) {
            CommitmentId commitment = CommitmentId.random();
            past.add(made(partnership, commitment, text));
            for (int note = 0; note < NOTES; note++) {
                past.add(noted(partnership, commitment, text));
            }
            past.add(new CommitmentKept(
                    partnership, commitment, facilitator, text, Workplace.TODAY, Audience.PARTNERSHIP));
        }
        while (past.size() < events) {
            past.add(noted(partnership, open, text));
        }
        write(partnership, past);
        return new History(partnership, open);
    }

    private CommitmentMade made(PartnershipId partnership, CommitmentId commitment, PersonalText text) {
        Promise promise = new Promise(
                text, facilitator, null, null, Workplace.TODAY.plusWeeks(2), null, Origin.UNSAID, false, null, null);
        return new CommitmentMade(partnership, commitment, promise, true, Workplace.TODAY, Audience.PARTNERSHIP);
    }

    private ProgressNoted noted(PartnershipId partnership, CommitmentId commitment, PersonalText text) {
        return new ProgressNoted(partnership, commitment, facilitator, text, Workplace.TODAY, Audience.PARTNERSHIP);
    }

    private void write(PartnershipId partnership, List<LedgerEvent> past) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (LedgerEvent event : past) {
            messages.add(new GenericDomainEventMessage<>(
                    "partnership", partnership.toString(), messages.size(), event, beside));
        }
        for (int from = 0; from < messages.size(); from += AT_ONCE) {
            workplace
                    .store()
                    .store()
                    .engine()
                    .appendEvents(messages.subList(from, Math.min(from + AT_ONCE, messages.size())));
        }
    }
}

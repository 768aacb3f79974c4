package nz.partnershipledger.query.entry;

import static nz.partnershipledger.query.entry.Told.act;
import static nz.partnershipledger.query.entry.Told.saying;
import static nz.partnershipledger.query.entry.Told.someone;
import static nz.partnershipledger.query.entry.Told.term;

import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.disagreement.CommonGroundNoted;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.disagreement.DisagreementLeftStanding;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.DisagreementReopened;
import nz.partnershipledger.events.disagreement.DisagreementSettled;
import nz.partnershipledger.events.disagreement.GuessDeclined;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.events.disagreement.PositionConfirmed;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.events.disagreement.WordExplained;

/** How differences are told. */
final class ToldOfDisagreements {
    private ToldOfDisagreements() {}

    static Told of(DisagreementEvent event) {
        return switch (event) {
            case DisagreementRaised it ->
                act("disagreement-raised", it.raisedBy(), new Part.Said(it.topic()), new Part.Several(it.between()));
            case PositionTaken it ->
                seen(
                        "position-taken",
                        it.by(),
                        new Part.Matter(it.disagreement().value()),
                        it.position());
            case PositionConfirmed it ->
                act(
                        "position-confirmed",
                        it.by(),
                        new Part.Matter(it.disagreement().value()));
            case PositionGuessed it ->
                seen(
                        "position-guessed",
                        it.by(),
                        new Part.Matter(it.disagreement().value()),
                        it.position(),
                        someone(it.whose()));
            case GuessShown it ->
                seen(
                        "guess-shown",
                        it.by(),
                        new Part.Matter(it.disagreement().value()),
                        it.position(),
                        someone(it.whose()));
            case GuessDeclined it ->
                act("guess-declined", it.by(), new Part.Matter(it.disagreement().value()));
            case CommonGroundNoted it ->
                act(
                        "common-ground-noted",
                        it.by(),
                        new Part.Matter(it.disagreement().value()),
                        new Part.Said(it.text()));
            case DisagreementSettled it ->
                saying(
                        "disagreement-settled",
                        new Part.Matter(it.disagreement().value()),
                        new Part.Said(it.agreement()),
                        term("settled", it.how()));
            case DisagreementLeftStanding it ->
                saying(
                                "disagreement-left-standing",
                                new Part.Matter(it.disagreement().value()),
                                new Part.Day(it.revisitOn()))
                        .with(it.text());
            case DisagreementReopened it ->
                act(
                                "disagreement-reopened",
                                it.by(),
                                new Part.Matter(it.disagreement().value()))
                        .with(it.text());
            case WordExplained it ->
                act("word-explained", it.by(), new Part.Said(it.word()), new Part.Said(it.meaning()));
        };
    }

    private static Told seen(String sentence, PersonId by, Part matter, Position position, Part... more) {
        return act(sentence, by, matter, more)
                .with(position.explanation(), position.intervention(), position.responsibility());
    }
}

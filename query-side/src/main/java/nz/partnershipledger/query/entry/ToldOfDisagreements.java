package nz.partnershipledger.query.entry;

import static nz.partnershipledger.query.entry.Told.act;
import static nz.partnershipledger.query.entry.Told.day;
import static nz.partnershipledger.query.entry.Told.said;
import static nz.partnershipledger.query.entry.Told.saying;
import static nz.partnershipledger.query.entry.Told.several;
import static nz.partnershipledger.query.entry.Told.someone;
import static nz.partnershipledger.query.entry.Told.term;

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
            case DisagreementRaised it -> act(it, it.raisedBy(), said(it.topic()), several(it.between()));
            case PositionTaken it -> seen(act(it, it.by()), it.position());
            case PositionConfirmed it -> act(it, it.by());
            case PositionGuessed it -> seen(act(it, it.by(), someone(it.whose())), it.position());
            case GuessShown it -> seen(act(it, it.by(), someone(it.whose())), it.position());
            case GuessDeclined it -> act(it, it.by());
            case CommonGroundNoted it -> act(it, it.by(), said(it.text()));
            case DisagreementSettled it -> saying(it, said(it.agreement()), term("settled", it.how()));
            case DisagreementLeftStanding it -> saying(it, day(it.revisitOn())).with(it.text());
            case DisagreementReopened it -> act(it, it.by()).with(it.text());
            case WordExplained it -> act(it, it.by(), said(it.word()), said(it.meaning()));
        };
    }

    private static Told seen(Told told, Position position) {
        return told.with(position.explanation(), position.intervention(), position.responsibility());
    }
}

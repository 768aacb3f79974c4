package nz.partnershipledger.command.disagreement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.Made;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;

/**
 * Says that people see something differently.
 *
 * @param partnership in which partnership
 * @param disagreement its new id
 * @param topic what they see differently
 * @param about what kind of thing it is about
 * @param between between whom
 * @param raisedBy who raises it
 * @param origin what it sprang from
 * @param on the day it was raised
 */
public record RaiseDisagreement(
        PartnershipId partnership,
        @Made DisagreementId disagreement,
        PersonalText topic,
        DisagreementAbout about,
        Set<PersonId> between,
        PersonId raisedBy,
        @JsonUnwrapped @JsonIgnoreProperties("disagreement") Origin origin,
        @Today LocalDate on)
        implements DisagreementCommand {
    /** Keeps its own copy of the people. */
    public RaiseDisagreement {
        between = Set.copyOf(between);
    }

    @Override
    public PersonId by() {
        return raisedBy;
    }
}

package nz.partnershipledger.command.partnership;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.command.base.EveryPartnerReadsThis;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.ThisPersonIsNotKnown;
import nz.partnershipledger.command.base.WhoMay;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.KnownToTheLedger;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Forming a partnership, and who takes part in it. */
@RestController
@RequestMapping("/api/partnerships")
public final class PartnershipController {
    private final CommandDesk desk;
    private final Sealing sealing;
    private final KnownToTheLedger known;

    /** Takes requests to this desk. */
    public PartnershipController(CommandDesk desk, Sealing sealing, KnownToTheLedger known) {
        this.desk = desk;
        this.sealing = sealing;
        this.known = known;
    }

    record FormBody(
            String label,
            String cluster,
            String kura,
            PartnershipKind kind,
            Tier tier,
            LocalDate formedOn,
            PersonId facilitator,
            @Nullable PartnerRole facilitatorRole,
            @Nullable Audience audience) {}

    record PartnerBody(
            PersonId person,
            PartnerRole role,
            @Nullable String discipline,
            @Nullable String brings,
            @Nullable LocalDate on,
            @Nullable Audience audience) {}

    record LeaveBody(
            @Nullable String reason,
            @Nullable PersonId carriedBy,
            @Nullable LocalDate on,
            @Nullable Audience audience) {}

    record FacilitatorBody(
            PersonId to,
            Set<PersonId> agreedBy,
            @Nullable LocalDate on,
            @Nullable Audience audience) {}

    record TierBody(
            Tier tier,
            @Nullable String reason,
            @Nullable LocalDate on,
            @Nullable Audience audience) {}

    @PostMapping
    @Operation(summary = "Form a partnership; its facilitator is its first partner")
    ResponseEntity<Answer> formPartnership(@RequestBody FormBody body, Asking asking) {
        EveryPartnerReadsThis.check(body.audience());
        String cluster = Code.check(body.cluster(), "cluster");
        String kura = Code.check(body.kura(), "kura");
        // The first words make a key, so nothing is sealed for who may not form a partnership here.
        WhoMay.check(asking.acting().actor(), new Need.ToForm(cluster));
        known.check(body.facilitator(), "facilitator");
        PartnershipId partnership = PartnershipId.random();
        FormPartnership command = new FormPartnership(
                partnership,
                sealing.first(partnership, body.label()),
                cluster,
                kura,
                body.kind(),
                body.tier(),
                body.facilitator(),
                Objects.requireNonNullElse(body.facilitatorRole(), PartnerRole.RTLB),
                body.formedOn());
        return desk.create(asking, body, command, partnership.value(), "/api/partnerships/" + partnership)
                .overHttp();
    }

    @PostMapping("/{partnership}/partners")
    @Operation(summary = "Add a partner")
    ResponseEntity<Answer> addPartner(
            @PathVariable PartnershipId partnership, @RequestBody PartnerBody body, Asking asking) {
        EveryPartnerReadsThis.check(body.audience());
        if (!known.knows(body.person())) {
            desk.ask(asking, new MayAddPartners(partnership), PartnershipId.class);
            throw new ThisPersonIsNotKnown("person");
        }
        AddPartner command = new AddPartner(
                partnership,
                body.person(),
                body.role(),
                sealing.about(body.person(), partnership, body.discipline(), "person"),
                sealing.about(body.person(), partnership, body.brings(), "person"),
                on(body.on(), asking));
        return desk.create(
                        asking,
                        body,
                        command,
                        body.person().value(),
                        "/api/partnerships/" + partnership + "/partners/" + body.person())
                .overHttp();
    }

    @PostMapping("/{partnership}/partners/{person}/leave")
    @Operation(summary = "Record that a partner leaves")
    ResponseEntity<Answer> leavePartnership(
            @PathVariable PartnershipId partnership,
            @PathVariable PersonId person,
            @RequestBody LeaveBody body,
            Asking asking) {
        EveryPartnerReadsThis.check(body.audience());
        PersonalText reason = known.knows(person) ? sealing.about(person, partnership, body.reason(), "person") : null;
        LeavePartnership command =
                new LeavePartnership(partnership, person, reason, body.carriedBy(), on(body.on(), asking));
        return desk.change(asking, body, command, person.value()).overHttp();
    }

    @PostMapping("/{partnership}/facilitator")
    @Operation(summary = "Change the facilitator")
    ResponseEntity<Answer> changeFacilitator(
            @PathVariable PartnershipId partnership, @RequestBody FacilitatorBody body, Asking asking) {
        EveryPartnerReadsThis.check(body.audience());
        ChangeFacilitator command =
                new ChangeFacilitator(partnership, body.to(), body.agreedBy(), on(body.on(), asking));
        return desk.change(asking, body, command, partnership.value()).overHttp();
    }

    @PostMapping("/{partnership}/tier")
    @Operation(summary = "Change the tier of support")
    ResponseEntity<Answer> changeTier(
            @PathVariable PartnershipId partnership, @RequestBody TierBody body, Asking asking) {
        EveryPartnerReadsThis.check(body.audience());
        ChangeTier command = new ChangeTier(
                partnership,
                body.tier(),
                sealing.about(partnership, partnership, body.reason()),
                on(body.on(), asking));
        return desk.change(asking, body, command, partnership.value()).overHttp();
    }

    private static LocalDate on(@Nullable LocalDate given, Asking asking) {
        return given == null ? asking.acting().today() : given;
    }
}

package nz.partnershipledger.command.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.StaleVersion;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.WhoMay;
import nz.partnershipledger.command.base.WhoStands;
import nz.partnershipledger.command.desk.Acquaintance;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.DeskRule;
import nz.partnershipledger.command.desk.KnownToTheLedger;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.partnership.FormPartnership;
import nz.partnershipledger.command.person.RegisterPerson;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.SealedTexts;

/**
 * Takes files of past commitments into partnerships. What a file says is recorded by the partnership's facilitator, through
 * the same commands as everything else; the same file again adds nothing.
 *
 * <p>Into a partnership that there is, its facilitator alone takes a file in, since others may not record in that name. A new
 * one begins with a file where the caller may form it.
 */
public final class Importer {
    private final CommandDesk desk;
    private final LedgerEvents events;
    private final SealedTexts texts;
    private final Sealing sealing;
    private final KnownToTheLedger known;
    private final Acquaintance acquaintance;
    private final MasterKey master;
    private final Values values;

    /** Takes what files say to this desk. */
    public Importer(CommandDesk desk, LedgerEvents events, SealedTexts texts, MasterKey master, Values values) {
        this.desk = desk;
        this.events = events;
        this.texts = texts;
        this.sealing = new Sealing(texts);
        this.known = new KnownToTheLedger(events);
        this.acquaintance = new Acquaintance(events, desk);
        this.master = master;
        this.values = values;
    }

    /**
     * Takes a file into a partnership that there is.
     *
     * @param asking who asks; its facilitator
     * @throws nz.partnershipledger.events.rule.Refusal if the caller may not; then nothing is stored
     */
    public ImportReport into(PartnershipId partnership, MinutesFile file, Asking asking, Progress progress) {
        try {
            Standing standing = desk.ask(asking, new WhoStands(partnership), Standing.class);
            ImportRule.ONLY_ITS_FACILITATOR_TAKES_IN_ITS_PAST.check(
                    standing.isFacilitator(asking.acting().person()));
            WhoMay.check(asking.acting(), new Need.ToChangeWhoTakesPart(standing));
        } catch (Refusal unknownHere) {
            unknownHere.throwUnlessOf(GroundRule.NO_SUCH_PARTNERSHIP);
            throw ImportRule.THIS_PARTNERSHIP_IS_NOT_KNOWN.refusal();
        }
        return takeIn(partnership, file, importing(asking, asking.acting().actor()), progress);
    }

    /**
     * Takes a file into a partnership that begins with it, or that the same request began before.
     *
     * @param asking who asks; someone who may form it
     * @throws nz.partnershipledger.events.rule.Refusal if the caller may not; then nothing is stored
     * @throws nz.partnershipledger.doors.problem.RequestInTrouble if it cannot be formed like this
     */
    public ImportReport into(NewPartnership fields, MinutesFile file, Asking asking, Progress progress) {
        fields.checkCodes();
        Actor asker = asking.acting().actor();
        WhoMay.check(asking.acting(), new Need.ToForm(fields.cluster()));
        acquaintance.check(asking, fields.facilitator(), null, "facilitator");
        PartnershipId partnership =
                new PartnershipId(master.id("import-partnership", asking.account() + "\0" + fields.asWords()));
        Optional<History> before = History.of(events, partnership);
        if (before.isPresent()) {
            // Whoever facilitates it since then has not been asked.
            ImportRule.ONLY_ITS_FACILITATOR_TAKES_IN_ITS_PAST.check(
                    before.get().standing().isFacilitator(fields.facilitator()));
            StaleVersion.check(asking.ifMatch(), before.get().version());
        } else {
            form(partnership, fields, importing(asking, asker));
        }
        Actor facilitator = asker.person().equals(fields.facilitator())
                ? asker
                : new Actor(fields.facilitator(), SystemRole.RTLB, Set.of(fields.cluster()));
        return takeIn(partnership, file, importing(asking, facilitator), progress);
    }

    /**
     * Who facilitates a partnership, for whoever keeps the machine.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ImportRule#THIS_PARTNERSHIP_IS_NOT_KNOWN} if there is no such partnership
     */
    public Actor facilitatorOf(PartnershipId partnership) {
        Standing standing = History.of(events, partnership)
                .map(History::standing)
                .orElseThrow(ImportRule.THIS_PARTNERSHIP_IS_NOT_KNOWN::refusal);
        return new Actor(standing.facilitator(), SystemRole.RTLB, Set.of(standing.cluster()));
    }

    /**
     * The facilitator of this name whom whoever keeps the machine put in charge of a cluster's imports; registered unless
     * they are known from an earlier one.
     */
    public Actor facilitatorNamed(String name, String cluster, LocalDate today) {
        String normal = values.name(name);
        PersonId person = new PersonId(master.id("import-facilitator", cluster + "\0" + normal));
        Actor facilitator = new Actor(person, SystemRole.RTLB, Set.of(cluster));
        if (!known.knows(person)) {
            Asking asking = byTheKeeper(facilitator, today);
            desk.change(asking, null, new RegisterPerson(person, sealing.first(person, normal), null), person.value());
        }
        return facilitator;
    }

    /** How whoever keeps the machine asks, in a facilitator's name. */
    public Asking byTheKeeper(Actor facilitator, LocalDate today) {
        UUID keeper = master.id("import-keeper", "");
        return new Asking(
                new Acting(facilitator, today),
                keeper,
                Source.IMPORT,
                UUID.randomUUID().toString(),
                "import",
                null,
                null);
    }

    /** The newest entry of a partnership that a file was taken into. */
    Recorded<? extends LedgerEvent> newest(PartnershipId partnership) {
        return events.of(partnership, events.version(partnership)).getLast();
    }

    private void form(PartnershipId partnership, NewPartnership fields, Asking asking) {
        FormPartnership command = new FormPartnership(
                partnership,
                sealing.first(partnership, fields.label()),
                fields.cluster(),
                fields.kura(),
                fields.kind(),
                fields.tier(),
                fields.formedOn(),
                fields.facilitator(),
                fields.facilitatorRoleOrUsual());
        try {
            desk.change(asking, null, command, partnership.value());
        } catch (Refusal theSameRequestWasFirst) {
            theSameRequestWasFirst.throwUnlessOf(DeskRule.THIS_IS_ALREADY_THERE);
            // It has formed, which is all that is needed.
        }
    }

    private ImportReport takeIn(PartnershipId partnership, MinutesFile file, Asking asking, Progress progress) {
        History history =
                History.of(events, partnership).orElseThrow(ImportRule.THIS_PARTNERSHIP_IS_NOT_KNOWN::refusal);
        Roster roster = new Roster(history.standing(), events, texts, master);
        List<ReadLine> lines = new RowReader(values, asking.acting().today()).read(file);
        lines.forEach(roster::see);
        StepsOfLines steps = new StepsOfLines(new LinesKnownAgain(lines, master, history), history, roster, sealing);
        return new ImportReport(
                partnership,
                history.standing().facilitator(),
                new TakingIn(desk, asking, sealing, known, roster, steps, partnership).takeIn(lines, progress),
                roster.similarNames());
    }

    /** The same request, as one of the many things it asks for, in this actor's name. */
    private static Asking importing(Asking asking, Actor actor) {
        return new Asking(
                new Acting(actor, asking.acting().today()),
                asking.account(),
                Source.IMPORT,
                asking.request(),
                asking.path(),
                null,
                null,
                null,
                asking.wayInBy());
    }
}

package nz.partnershipledger.query.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.list.Lists;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Sight;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.store.LedgerDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Tells those who look after who takes part who is invited: the latest first, always as it stands now. */
public final class InvitationsDesk {
    private static final int MOST_WRONG_NUMBERS = 5;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final InstantSource clock;
    private final PartnershipsInReach reach;
    private final Listing<OfPartnership, InvitationRow, InvitationAnswer> list;

    InvitationsDesk(PartnershipsInReach reach, QueryStore query, Lists lists) {
        LedgerDatabase ledger = query.database();
        this.database = ledger.sql();
        this.clock = query.clock();
        this.reach = reach;
        this.list = new Listing<>(
                        lists,
                        "invitations",
                        new Found<>(
                                wanted -> {
                                    wanted.parameters().check();
                                    return look(wanted.reader(), wanted.partnership());
                                },
                                seen -> of(seen.partnership())),
                        InvitationAnswer.class,
                        (seen, rows) -> row -> InvitationAnswer.of(row, seen.partnership()))
                .by("-invitedAt", InvitationRow::invitedAt)
                .then(InvitationRow::id)
                .found(InvitationRow::id, ReadingRule.THERE_IS_NO_SUCH_INVITATION::refusal);
    }

    /** A partnership whose invitations someone looks at. */
    record OfPartnership(Actor reader, PartnershipId partnership) implements Sight {
        @Override
        public AskedMoment asked() {
            return new AskedMoment(null, Moment.NOW, LocalDate.MAX);
        }

        @Override
        public List<PartnershipId> boundTo() {
            return List.of(partnership);
        }
    }

    private OfPartnership look(Actor reader, PartnershipId partnership) {
        PartnershipRow row = reach.one(reader, partnership);
        @Nullable Set<String> clusters = WhoMayRead.reach(reader).clusters();
        boolean leads = clusters != null && clusters.contains(row.standing().cluster());
        if (!leads && !(reader.role() == SystemRole.RTLB && row.facilitator().equals(reader.person()))) {
            throw ReadingRule.ONLY_THOSE_WHO_INVITE_SEE_WHO_IS_INVITED.refusal();
        }
        return new OfPartnership(reader, partnership);
    }

    Listing<OfPartnership, InvitationRow, InvitationAnswer> invitations() {
        return list;
    }

    /**
     * Who is invited.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#ONLY_THOSE_WHO_INVITE_SEE_WHO_IS_INVITED} if the reader does not
     *     look after who takes part
     */
    Page<InvitationAnswer> list(Actor reader, PartnershipId partnership, Map<String, String[]> given) {
        return list.page(look(reader, partnership), given);
    }

    private List<InvitationRow> of(PartnershipId partnership) {
        return database.sql("""
                        SELECT id, person, by_name, name::text, role, invited_by, invited_at, expires_at, wrong_pins, state
                        FROM ledger.invitations WHERE partnership = ? ORDER BY invited_at, id""")
                .param(1, partnership.value())
                .query((row, number) -> read(row))
                .list();
    }

    private InvitationRow read(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("name");
        Instant expiresAt = row.getObject("expires_at", OffsetDateTime.class).toInstant();
        InvitationState state = stateOf(row, expiresAt);
        boolean nobodyYet = row.getBoolean("by_name") && state != InvitationState.ACCEPTED;
        return new InvitationRow(
                row.getObject("id", UUID.class),
                nobodyYet ? null : new PersonId(row.getObject("person", UUID.class)),
                name == null ? null : JSON.readValue(name, PersonalText.class),
                PartnerRole.valueOf(row.getString("role")),
                new PersonId(row.getObject("invited_by", UUID.class)),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                expiresAt,
                state);
    }

    private InvitationState stateOf(ResultSet row, Instant expiresAt) throws SQLException {
        InvitationState kept = InvitationState.valueOf(row.getString("state"));
        if (kept != InvitationState.OPEN) {
            return kept;
        } else if (row.getInt("wrong_pins") >= MOST_WRONG_NUMBERS) {
            return InvitationState.CLOSED;
        }
        return clock.instant().isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }
}

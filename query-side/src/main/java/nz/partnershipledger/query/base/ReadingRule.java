package nz.partnershipledger.query.base;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What holds for whoever reads. */
public enum ReadingRule implements Rule {
    /** The view has not come to the entry yet; it will in a moment. */
    A_VIEW_IS_STILL_CATCHING_UP(Kind.UNAVAILABLE),

    /** The view met an entry that it could not apply, and stands still for that stream until someone has looked at it. */
    A_VIEW_IS_WAITING_FOR_HELP(Kind.UNAVAILABLE),

    /** The reader may know of it, but at the moment they look at it had not begun. */
    IT_HAD_NOT_BEGUN_THEN(Kind.NOT_FOUND),

    /** What the ledger knew can be asked for up to now. */
    NOBODY_KNOWS_THE_FUTURE(Kind.BAD_REQUEST, "asOf"),

    /** There is no such entry about something that is going well, or none that this reader may know of. */
    NOTHING_LIKE_THIS_IS_GOING_WELL(Kind.NOT_FOUND),

    /** Views are looked after by administrators. */
    ONLY_AN_ADMINISTRATOR_LOOKS_AFTER_VIEWS(Kind.FORBIDDEN),

    /** Who is invited is shown to those who look after who takes part. */
    ONLY_THOSE_WHO_INVITE_SEE_WHO_IS_INVITED(Kind.FORBIDDEN),

    /** There is no such invitation, or none that this reader may know of. */
    THERE_IS_NO_SUCH_INVITATION(Kind.NOT_FOUND),

    /** Who read a partnership from outside is shown to its partners. */
    ONLY_PARTNERS_SEE_WHO_READS_FROM_OUTSIDE(Kind.FORBIDDEN),

    /** Partners read what is theirs without giving a reason. */
    ONLY_THOSE_OUTSIDE_SAY_WHY_THEY_READ(Kind.CONFLICT),

    /** Lists across a cluster are read from outside by whoever looks after practice there. */
    ONLY_WHO_LOOKS_AFTER_PRACTICE_THERE_READS_A_CLUSTER(Kind.FORBIDDEN),

    /** As many exports as are made at once are being made; one that ends lets the next begin. */
    OTHER_EXPORTS_ARE_UNDER_WAY(Kind.UNAVAILABLE),

    /** Across partnerships that one is no partner of, people are not looked for. */
    PEOPLE_ARE_NOT_LOOKED_FOR_FROM_OUTSIDE(Kind.FORBIDDEN),

    /** Whoever reads a partnership from outside says why first; its partners can read that. */
    SAY_WHY_YOU_READ_THIS(Kind.FORBIDDEN),

    /** Two moments are compared from the earlier to the later. */
    THE_EARLIER_MOMENT_COMES_FIRST(Kind.BAD_REQUEST, "from"),

    /** A cluster of fewer than five partnerships reports how many partnerships and hui it has, and nothing else. */
    SO_FEW_PARTNERSHIPS_ARE_NOT_REPORTED(Kind.CONFLICT, "cluster"),

    /** There is no such promise, or none that this reader may know of. */
    THERE_IS_NO_SUCH_COMMITMENT(Kind.NOT_FOUND),

    /** There is no such matter to decide, or none that this reader may know of. */
    THERE_IS_NO_SUCH_DECISION(Kind.NOT_FOUND),

    /** There is no such decision map, or none that this reader may know of. */
    THERE_IS_NO_SUCH_DECISION_MAP(Kind.NOT_FOUND),

    /** There is no such difficulty, or none that this reader may know of. */
    THERE_IS_NO_SUCH_DIFFICULTY(Kind.NOT_FOUND),

    /** There is no such difference, or none that this reader may know of. */
    THERE_IS_NO_SUCH_DISAGREEMENT(Kind.NOT_FOUND),

    /** There is no such entry, or none that this reader may know of. */
    THERE_IS_NO_SUCH_ENTRY(Kind.NOT_FOUND),

    /** There is no such guess, or none that this reader may know of: it may have been answered. */
    THERE_IS_NO_SUCH_GUESS(Kind.NOT_FOUND),

    /** There is no such hui, or none that this reader may know of. */
    THERE_IS_NO_SUCH_HUI(Kind.NOT_FOUND),

    /** There is no such partnership, or none that this reader may know of. */
    THERE_IS_NO_SUCH_PARTNERSHIP(Kind.NOT_FOUND),

    /** There is no such person, or none that this reader may know of. */
    THERE_IS_NO_SUCH_PERSON(Kind.NOT_FOUND),

    /** There is no such reading, or none that this reader may know of. */
    THERE_IS_NO_SUCH_READING(Kind.NOT_FOUND),

    /** There is no report of this name. */
    THERE_IS_NO_SUCH_REPORT(Kind.NOT_FOUND),

    /** There is no view of this name. */
    THERE_IS_NO_SUCH_VIEW(Kind.NOT_FOUND),

    /** It was taken back, or never was. */
    THIS_LINK_OPENS_NO_CALENDAR(Kind.NOT_FOUND),

    /** There is no such voice, or none that this reader may know of. */
    THERE_IS_NO_SUCH_VOICE(Kind.NOT_FOUND),

    /** The minutes of this hui are asked for before they were shared. */
    THE_MINUTES_ARE_NOT_SHARED_YET(Kind.NOT_FOUND),

    /** Trying again did not help: the entry that stopped the view still cannot be applied. */
    THIS_ENTRY_STILL_CANNOT_BE_APPLIED(Kind.CONFLICT),

    /** Some roles read nothing of a partnership, or counts alone. */
    THIS_ROLE_READS_NO_PARTNERSHIP(Kind.FORBIDDEN),

    /** Reports are for those who look after clusters, and for auditors. */
    THIS_ROLE_READS_NO_REPORTS(Kind.FORBIDDEN),

    /** Only a stream that is parked can be tried again. */
    THIS_STREAM_IS_NOT_PARKED(Kind.CONFLICT),

    /** What has not come yet cannot be compared with anything. */
    WHAT_COMES_CANNOT_BE_COMPARED_YET(Kind.BAD_REQUEST, "to"),

    /** What is shown to someone from outside is written down first, and that cannot be done now. */
    WHAT_IS_READ_CANNOT_BE_WRITTEN_DOWN(Kind.UNAVAILABLE),

    /** A version of a history can be asked for up to its end. */
    THIS_VERSION_IS_NOT_RECORDED_YET(Kind.BAD_REQUEST, "version"),

    /** A view is made anew by one at a time. */
    THIS_VIEW_IS_BEING_MADE_ANEW_ALREADY(Kind.CONFLICT),
    /** Nobody makes that view anew, so there is nothing to cancel. */
    NOBODY_MAKES_THIS_VIEW_ANEW(Kind.CONFLICT),
    /** Somebody cancelled the making anew of that view; it stands as it did. */
    THIS_MAKING_ANEW_WAS_CANCELLED(Kind.CONFLICT),
    /** The disk is full; the view stands as it did. */
    THERE_IS_NO_ROOM_FOR_A_NEW_VIEW(Kind.UNAVAILABLE),
    /** An older program that runs beside a newer one only reads; nothing was changed. */
    A_NEWER_PROGRAM_KEEPS_THE_VIEWS(Kind.CONFLICT),

    /** Whose sight of a partnership is paused is told so, and nothing else of it. */
    YOUR_SIGHT_OF_THIS_PARTNERSHIP_IS_PAUSED(Kind.FORBIDDEN);

    private final Kind kind;
    private final @Nullable String field;

    ReadingRule(Kind kind) {
        this(kind, null);
    }

    ReadingRule(Kind kind, @Nullable String field) {
        this.kind = kind;
        this.field = field;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}

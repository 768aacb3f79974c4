package nz.partnershipledger.query.entry;

import java.util.List;

/** What someone whom an entry binds says of it ({@code docs/decisions/0053-agreed-by-those-it-binds.md}). */
public enum Word {
    /** Nothing yet: somebody else wrote it down. */
    NOT_CONFIRMED,
    /** It is so; who recorded it says so of their own part. */
    CONFIRMED,
    /** It is not so. */
    NOT_SO;

    /** What holds of something that is said of one person. */
    public static Word of(boolean confirmed, List<EntryAnswer.Answered> answers) {
        return answers.stream().anyMatch(it -> it.said() == NOT_SO) ? NOT_SO : confirmed ? CONFIRMED : NOT_CONFIRMED;
    }
}

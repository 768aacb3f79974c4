package nz.partnershipledger.query.live;

/** A newer program keeps the views: what this one would write could lack what that one knows of. */
public final class TakenOver extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakenOver() {
        super("a newer program keeps the views");
    }
}

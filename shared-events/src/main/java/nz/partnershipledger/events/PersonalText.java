package nz.partnershipledger.events;

/**
 * Words about someone, sealed: only who holds the subject's key can open them, and when that key is destroyed nobody can.
 *
 * <p>The ledger keeps, copies and shows events, snapshots and view rows without ever opening it; it is opened where it is
 * rendered. See {@code docs/security.md}, "Sealed text".
 *
 * @param subject whose key seals it
 * @param text the id of this text, bound into the seal
 * @param sealed the sealed bytes, in base64
 * @param proof an HMAC-SHA-256 of the words, in base64, keyed by a salt that is sealed with them: who is shown words
 *     and salt can check that these are the words that were recorded; without them it tells nothing
 */
public record PersonalText(SubjectId subject, TextId text, String sealed, String proof) {
    @Override
    public String toString() {
        return "PersonalText[" + text + "]";
    }
}

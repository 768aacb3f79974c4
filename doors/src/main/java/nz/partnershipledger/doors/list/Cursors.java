package nz.partnershipledger.doors.list;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.store.MasterKey;

/**
 * Where the next page of a list begins. A cursor holds the place at which the page before ended, and not the row that stood there, so that
 * nothing is left out when that row moves or goes. A place may tell a name, so it is sealed; it is bound to its list, its reader and its
 * filters, and means nothing elsewhere.
 */
public final class Cursors {
    private final Aead sealing;

    /** Seals cursors under this key, which all nodes share. */
    public Cursors(MasterKey key) {
        sealing = key.sealing("cursor");
    }

    /**
     * The cursor after a place.
     *
     * @param list the list with its reader and filters
     * @param place where the page ends, in the order of the list
     */
    public String after(String list, String place) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealing.encrypt(bytes(place), bytes(list)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no cursor could be sealed", e);
        }
    }

    /**
     * Where the page before ended.
     *
     * @throws RequestInTrouble if it is no cursor of this list
     */
    public String place(String list, String cursor) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cursor);
            return new String(sealing.decrypt(sealed, bytes(list)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | GeneralSecurityException notOfThisList) {
            throw RequestInTrouble.with(Fault.in("cursor", "cursor"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

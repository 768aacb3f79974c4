package nz.partnershipledger.query.list;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.store.MasterKey;

/**
 * Where the next page of a list begins. A cursor names the last row that was shown, so that rows coming and going before it shift
 * nothing; it is bound to its list, its reader and its filters, and means nothing elsewhere.
 */
public final class Cursors {
    private static final int MAC_BYTES = 16;

    private final MasterKey key;

    /** Binds cursors with this key, which all nodes share. */
    public Cursors(MasterKey key) {
        this.key = key;
    }

    /**
     * The cursor after a row.
     *
     * @param list the list with its reader and filters
     * @param row what the row is found again by
     */
    public String after(String list, String row) {
        return encode(row.getBytes(StandardCharsets.UTF_8)) + "." + encode(mac(list, row));
    }

    /**
     * What the last row is found again by.
     *
     * @throws RequestInTrouble if it is no cursor of this list
     */
    public String row(String list, String cursor) {
        String[] parts = cursor.split("\\.", -1);
        try {
            if (parts.length == 2) {
                String row = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
                if (MessageDigest.isEqual(mac(list, row), Base64.getUrlDecoder().decode(parts[1]))) {
                    return row;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // It is no cursor of ours, as below.
        }
        throw leadsNowhere();
    }

    /** The trouble with a cursor from which no list can go on. */
    static RequestInTrouble leadsNowhere() {
        return RequestInTrouble.with(Fault.in("cursor", "cursor"));
    }

    private byte[] mac(String list, String row) {
        byte[] bound = (list.length() + ":" + list + row).getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(key.fingerprint("cursor", bound), MAC_BYTES);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

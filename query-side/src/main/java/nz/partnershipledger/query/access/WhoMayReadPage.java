package nz.partnershipledger.query.access;

import java.util.List;
import nz.partnershipledger.query.page.Written;

/**
 * The page of who may read what, as it is for one reader now.
 *
 * @param role the role of their account, in words
 * @param own what they may read with it, in sentences
 * @param partnerships their partnerships
 */
record WhoMayReadPage(String role, List<String> own, List<Ours> partnerships) {
    /**
     * A partnership of theirs.
     *
     * @param address its page
     * @param label what it is called
     * @param said who reads what of it, in sentences
     * @param readings the page of who read it from outside; empty where they no longer see that
     */
    record Ours(String address, Written label, List<String> said, String readings) {}
}

package nz.partnershipledger.query.commitment;

import java.util.List;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * A partnership told simply, to whānau and ākonga.
 *
 * @param whole the partnership
 * @param promised what the reader promised
 * @param said what the reader said besides, the latest first
 * @param ours what others promised them, or everyone
 * @param next what comes next, soonest first
 */
record WhatWeSaidPage(Whole whole, List<Told> promised, List<EntryOnPage> said, List<Told> ours, List<Told> next) {
    /**
     * A promise in plain words.
     *
     * @param sentence who said what
     * @param address its page
     * @param since since when it stands; null where that is said already
     * @param state where it stands; null where that is said already
     * @param beside what is said beside that
     * @param what the words of the promise
     */
    record Told(
            String sentence,
            String address,
            @Nullable String since,
            @Nullable State state,
            List<String> beside,
            Written what) {
        /** Keeps its own copy of what is said beside it. */
        Told {
            beside = List.copyOf(beside);
        }
    }
}

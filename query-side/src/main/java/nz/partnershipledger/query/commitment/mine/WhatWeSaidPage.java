package nz.partnershipledger.query.commitment.mine;

import java.util.List;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.hui.HuiInShort;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * A partnership told simply, to whānau and ākonga.
 *
 * @param whole the partnership
 * @param to what the words are chosen for: nothing, or that an ākonga reads them
 * @param hui the next hui
 * @param next what comes next, soonest first
 * @param ours what others promised them, or everyone
 * @param promised what the reader promised
 * @param decided what was decided, the latest first
 * @param decisions the page of all decisions
 * @param said what the reader said besides, the latest first
 */
record WhatWeSaidPage(
        Whole whole,
        String to,
        HuiInShort.Shown hui,
        List<Told> next,
        List<Told> ours,
        List<Told> promised,
        List<Decided> decided,
        String decisions,
        List<EntryOnPage> said) {
    /**
     * Something that was decided.
     *
     * @param entry the entry that says so
     * @param notSo where the reader says that it is not so; null where it does not say of them that they decided it, or they said so already
     */
    record Decided(EntryOnPage entry, @Nullable String notSo) {}

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

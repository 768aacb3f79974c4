package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** What part of partnering an entry belongs to. Its word is stored in views and public, whatever packages and constants are called. */
public enum Feature {
    PARTNERSHIP("partnership"),
    JOURNEY("journey"),
    HUI("hui"),
    DECISION("decision"),
    DISAGREEMENT("disagreement"),
    COMMITMENT("commitment"),
    ENTRY("entry");

    private final String word;

    Feature(String word) {
        this.word = word;
    }

    /** The word by which it is stored and asked for. */
    @JsonValue
    public String word() {
        return word;
    }
}

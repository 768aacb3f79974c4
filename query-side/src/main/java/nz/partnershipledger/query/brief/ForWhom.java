package nz.partnershipledger.query.brief;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/** For whom a brief is. */
public enum ForWhom {
    /** For the table, where everybody reads it: it holds what every partner may read, looks forward, and charges nobody. */
    TABLE("table"),
    /** For who facilitates, and not for the table. */
    FACILITATOR("facilitator"),
    /** For whoever takes over. */
    HANDING_ON("handing-on");

    private final String word;

    ForWhom(String word) {
        this.word = word;
    }

    /** The word by which it is asked for. */
    @JsonValue
    public String word() {
        return word;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ForWhom::word).toList();
    }

    static ForWhom of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}

package nz.partnershipledger.command.imports;

import java.util.List;
import java.util.stream.Collectors;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.events.rule.Refusal;

/** Why a line was refused, before it is put into words. */
public sealed interface WhyNot {
    /** Puts a key of the message bundles, with what it speaks of, into words of one language. */
    @FunctionalInterface
    interface Speech {
        /** The words of this key. */
        String say(String key, Object... arguments);
    }

    /** It does not make sense by itself. */
    record Faults(List<Fault> faults) implements WhyNot {}

    /** A rule of the ledger does not allow it. */
    record Rule(Refusal refusal) implements WhyNot {}

    /** What is about one line is told beside it; what is about all of them ends the import. */
    static WhyNot of(Refusal refusal) {
        return switch (refusal.kind()) {
            case BAD_REQUEST, CONFLICT -> new Rule(refusal);
            case FORBIDDEN, NOT_FOUND, STALE, OTHER_REQUEST, UNAVAILABLE -> throw refusal;
        };
    }

    /** One or more sentences, which repeat nothing of the line. */
    default String in(Speech speech) {
        return switch (this) {
            case Rule(Refusal refusal) ->
                speech.say(
                        "problem." + refusal.type() + ".detail",
                        refusal.arguments().toArray());
            case Faults(List<Fault> faults) ->
                faults.stream().map(it -> sentence(it, speech)).collect(Collectors.joining(" "));
        };
    }

    private static String sentence(Fault fault, Speech speech) {
        String words = speech.say("fault." + fault.key(), fault.arguments().toArray());
        return fault.field().isEmpty() ? words : fault.field() + ": " + words;
    }
}

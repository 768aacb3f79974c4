package nz.partnershipledger.query.entry;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;

/** Something that the sentence about an entry speaks of. It is put into words only where it is shown. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Part.Someone.class),
    @JsonSubTypes.Type(Part.Several.class),
    @JsonSubTypes.Type(Part.Said.class),
    @JsonSubTypes.Type(Part.Promised.class),
    @JsonSubTypes.Type(Part.Matter.class),
    @JsonSubTypes.Type(Part.Day.class),
    @JsonSubTypes.Type(Part.Time.class),
    @JsonSubTypes.Type(Part.Term.class)
})
public sealed interface Part {
    /** A person, by the name they went by at the moment looked at. */
    record Someone(PersonId person) implements Part {}

    /** Some people. */
    record Several(Set<PersonId> people) implements Part {
        /** Keeps its own copy of the people. */
        public Several {
            people = Set.copyOf(people);
        }
    }

    /** Words that someone wrote. */
    record Said(PersonalText said) implements Part {}

    /** What is promised, in the words that held when the entry was made. */
    record Promised(CommitmentId commitment) implements Part {}

    /** What is to be decided, or is seen differently, in the words in which it began. */
    record Matter(UUID matter) implements Part {}

    /** A day. */
    record Day(LocalDate day) implements Part {}

    /** A day, and the time of day. */
    record Time(Instant time) implements Part {}

    /** A term of the domain, by the key of its label, such as {@code role.WHANAU}. */
    record Term(String term) implements Part {}
}

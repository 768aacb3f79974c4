package nz.partnershipledger.query.list;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.store.Opened;
import org.jspecify.annotations.Nullable;

/** Says the values of a table as people read them: names for ids, words for constants, days and times of Aotearoa. */
final class InWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final String BETWEEN_SEVERAL = "; ";

    private final Words words;
    private final Locale locale;
    private final Map<Object, String> called = new HashMap<>();

    /**
     * Says these values, which may hold ids.
     *
     * @param within for whom, and as part of what
     */
    InWords(
            Words words,
            Locale locale,
            Collection<? extends @Nullable Object> values,
            Calling calling,
            Within within,
            Moment moment) {
        this.words = words;
        this.locale = locale;
        Set<PersonId> people = new HashSet<>();
        values.forEach(value -> each(value).forEach(it -> {
            if (it instanceof PersonId person) {
                people.add(person);
            }
        }));
        call(calling.people(within, people, moment));
        call(calling.partnerships(within, moment));
    }

    private void call(Map<?, Opened> names) {
        names.forEach((id, name) -> called.put(id, Texts.inWords(name, words, locale)));
    }

    private static Collection<?> each(@Nullable Object value) {
        return value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
    }

    /**
     * A value in words.
     *
     * @param family of which words a constant is; null where it is none
     */
    String say(@Nullable Object value, @Nullable String family) {
        return each(value).stream().map(it -> one(it, family)).collect(Collectors.joining(BETWEEN_SEVERAL));
    }

    /** What is said in place of what is withheld. */
    String withheld() {
        return words.label(locale, Texts.WITHHELD);
    }

    private String one(Object value, @Nullable String family) {
        if (family != null) {
            return words.label(locale, family + "." + value);
        }
        return switch (value) {
            case Text text -> text.inWords(words, locale);
            case PersonId person -> called.getOrDefault(person, words.label(locale, "text.someone"));
            case PartnershipId partnership -> called.getOrDefault(partnership, words.label(locale, Texts.WITHHELD));
            case Boolean yes -> words.label(locale, yes ? "table.yes" : "table.no");
            case Instant moment -> MOMENT.format(moment.atZone(Aotearoa.ZONE));
            default -> value.toString();
        };
    }
}

package nz.partnershipledger.standalone;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who may do what: a line for each operation, a word for each kind of caller. */
final class AccessRules {
    private AccessRules() {}

    /** Someone to whom the same rules hold, in the order of the words of a line. */
    enum Kind {
        PARTNER("partner"),
        FACILITATOR("facilitator"),
        FORMER("former partner"),
        LEADER("leads its cluster"),
        OUTSIDE("outside it"),
        CLUSTER_MANAGER("`CLUSTER_MANAGER`"),
        AUDITOR("`AUDITOR`"),
        PRIVACY_OFFICER("`PRIVACY_OFFICER`"),
        ADMINISTRATOR("`ADMINISTRATOR`"),
        PAUSED("sight paused");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }
    }

    /** What becomes of a request. */
    enum Word {
        /** It is done, or only a rule of the act itself stands in its way. */
        YES,
        /** It is answered, with nothing of this partnership but what is the caller's own; or done with what is their own alone. */
        OWN,
        /** What they made, or what was recorded until they left. */
        THEN,
        /** Once they have said why. */
        WHY,
        /** Figures, without rows. */
        COUNTS,
        /** Figures without rows, with the role of a practice leader. */
        LEADS,
        /** With the role of an RTLB or a practice leader. */
        ROLE,
        /** With the role of an RTLB or a practice leader, in their clusters. */
        THERE,
        /** For those one stands near, with the role of an RTLB or a practice leader; 404 for all others. */
        NEAR,
        /** Not needed: it may be read already. */
        SPARE,
        /** 403, of a type of its own: they are told that their sight is paused, and nothing else. */
        PAUSED,
        /** 404, once they have said why. */
        HIDDEN,
        /** 403. */
        NO,
        /** 404: for them there is no such thing. */
        NONE,
        /** 403 to those who take part or did; 404 to all others. */
        SHUT;

        String inTheTable() {
            return switch (this) {
                case YES -> "**yes**";
                case OWN -> "own";
                case THEN -> "until left";
                case WHY -> "says why";
                case COUNTS -> "counts";
                case LEADS -> "counts, as leader";
                case ROLE -> "by role";
                case THERE -> "by role, cluster";
                case NEAR -> "for those near";
                case SPARE -> "no need";
                case PAUSED -> "403, told";
                case HIDDEN -> "404";
                case NO -> "403";
                case NONE -> "404";
                case SHUT -> "403, 404";
            };
        }
    }

    /** In the order of {@link Kind}; a line that begins with a number sign is a heading of the table. */
    private static final String RULES = """
            # People and accounts
            GET  /people                                              | yes    yes    yes    yes    own    own    own    own    yes    own
            GET  /people/{person}                                     | yes    yes    yes    yes    own    own    own    own    yes    own
            POST /people                                              | role   yes    role   yes    role   no     no     no     yes    role
            POST /people/{person}/name                                | own    own    own    own    own    own    own    own    own    own
            GET  /accounts                                            | no     no     no     no     no     no     no     no     yes    no
            GET  /accounts/{account}                                  | no     no     no     no     no     no     no     no     yes    no
            POST /accounts                                            | no     no     no     no     no     no     no     no     yes    no
            GET  /accounts/{account}/changes                          | no     no     no     no     no     no     no     no     yes    no
            POST /accounts/{account}/one-time-code                    | near   near   near   near   near   no     no     no     yes    near
            POST /accounts/{account}/close                            | no     no     no     no     no     no     no     no     yes    no
            POST /accounts/{account}/reopen                           | no     no     no     no     no     no     no     no     yes    no
            POST /accounts/{account}/role                             | no     no     no     no     no     no     no     no     yes    no
            GET  /me                                                  | yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
            POST /me/password                                         | yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
            GET  /me/account                                          | yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
            POST /me/account/seen                                     | yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
            POST /me/welcome/seen                                     | yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
            GET  /me/sessions                                         | yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
            DELETE /me/sessions                                       | yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
            GET  /me/feeds                                            | yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
            POST /me/feeds                                            | yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
            GET  /me/feeds/{feed}                                     | none   none   none   none   none   none   none   none   none   none
            DELETE /me/feeds/{feed}                                   | none   none   none   none   none   none   none   none   none   none
            GET  /feeds/{token}.ics                                   | none   none   none   none   none   none   none   none   none   none
            # Partnerships
            POST /partnerships                                        | there  there  there  there  there  no     no     no     no     there
            GET  /partnerships                                        | yes    yes    own    yes    own    no     no     no     no     own
            GET  /partnerships.csv                                    | yes    yes    own    yes    own    no     no     no     no     own
            GET  /partnerships/{partnership}                          | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/partners/{person}        | yes    yes    yes    why    none   no     no     no     no     paused
            POST /partnerships/{partnership}/partners                 | no     yes    no     yes    none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/partners/{person}/leave  | own    yes    no     yes    none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/partners/{person}/leave/withdraw | own yes no yes none shut shut shut shut paused
            POST /partnerships/{partnership}/partners/{person}/pause | no yes no yes none shut shut shut shut paused
            POST /partnerships/{partnership}/partners/{person}/pause/confirm | no no no yes none shut shut shut shut paused
            POST /partnerships/{partnership}/partners/{person}/pause/end | no yes no yes none shut shut shut shut paused
            GET  /paused-sights | own yes own yes own no no yes no yes
            POST /partnerships/{partnership}/facilitator              | no     yes    no     yes    none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/tier                     | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/label                    | no     yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/invitations              | no     yes    no     yes    none   shut   shut   shut   yes    paused
            GET  /partnerships/{partnership}/invitations              | no     yes    no     why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/invitations/{invitation} | no     yes    no     why    none   no     no     no     no     paused
            POST /partnerships/{partnership}/invitations/{invitation}/renew  | no yes no yes none shut shut shut yes paused
            POST /partnerships/{partnership}/invitations/{invitation}/revoke | no yes no yes none shut shut shut yes paused
            POST /invitations/look                                    | yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
            POST /invitations/accept                                  | yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
            POST /invitations/decline                                 | yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
            POST /imports                                             | no     yes    no     no     none   shut   shut   shut   shut   paused
            # Search
            POST /search                                              | yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
            # Reading from outside
            POST /partnerships/{partnership}/readings                 | spare  spare  spare  yes    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/readings                 | yes    yes    no     why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/readings/{reading}       | yes    yes    no     why    none   no     no     no     no     paused
            POST /readings                                            | no     no     no     yes    no     no     no     no     no     no
            GET  /readings/{reading}                                  | none   none   none   none   none   none   none   none   none   none
            # Journey and history
            POST /partnerships/{partnership}/stage                    | yes    yes    no     no     none   shut   shut   shut   shut   paused
            GET  /partnerships/{partnership}/journey                  | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/replay                   | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/compare                  | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/brief                    | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/timeline                 | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/timeline.csv             | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/entries/{position}       | yes    yes    then   why    none   no     no     no     no     paused
            POST /partnerships/{partnership}/entries/{position}/reply | yes    yes    yes    no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/entries/{position}/read-back | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/entries/{position}/widen | yes    yes    yes    no     none   shut   shut   shut   shut paused
            POST /partnerships/{partnership}/entries/{position}/confirm | yes    yes    yes    no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/entries/{position}/not-so | yes    yes    yes    no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/entries/confirm          | yes    yes    yes    no     none   shut   shut   shut   shut paused
            POST /partnerships/{partnership}/entries/not-so           | yes    yes    yes    no     none   shut   shut   shut   shut paused
            GET  /me/waiting                                          | yes    yes    yes    yes    yes    no     no     no     no     yes
            GET  /partnerships/{partnership}/events                   | yes    yes    yes    why    none   no     no     no     no     paused
            # Promises
            GET  /follow-through                                      | yes    yes    then   yes    own    counts counts no     no     own
            GET  /follow-through.csv                                  | yes    yes    then   yes    own    counts counts no     no     own
            GET  /me/commitments                                      | yes    yes    yes    yes    yes    no     no     no     no     yes
            GET  /partnerships/{partnership}/commitments              | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/commitments.csv          | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/commitments/{commitment} | yes    yes    then   why    none   no     no     no     no     paused
            POST /partnerships/{partnership}/commitments              | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/accept         | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/confirm        | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/decline        | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/withdraw       | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/progress       | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/ask-for-a-hand | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/renegotiate    | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/hand-over      | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/keep           | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/miss           | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/release        | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/dispute        | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/reopen         | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/take-back      | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/did-not-agree  | yes    yes    yes    no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/share-reason   | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/commitments/{commitment}/changes/withdraw | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/done                                    | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/done/{work}/thanks                      | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/done/{work}/thanks/take-back            | yes    yes    no     no     none   shut   shut   shut   shut   paused
            GET  /partnerships/{partnership}/done                                    | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/done.csv                                | yes    yes    yes    why    none   no     no     no     no     paused
            # Hui
            POST /partnerships/{partnership}/hui                      | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/minute-taker   | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/agenda         | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/agenda/items   | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/access         | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/answers        | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/postpone       | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/cancel         | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/open           | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/hold           | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/confidentiality | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/minutes        | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/minutes/correct | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/how-it-was     | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/voices                   | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/voices/{voice}/confirm   | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/going-well               | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/going-well/{goingWell}/sent-home | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/difficulties             | yes    yes    no     no     none   shut   shut   shut   shut   paused
            GET  /partnerships/{partnership}/hui                       | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/hui.csv                   | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/hui/{hui}                 | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/hui/{hui}/table           | yes    yes    none   none   none   none   none   none   none   paused
            GET  /partnerships/{partnership}/hui/{hui}/draft           | yes    yes    no     no     none   shut   shut   shut   shut   paused
            PUT  /partnerships/{partnership}/hui/{hui}/draft/lines/{line} | yes    yes    no     no     none   shut   shut   shut   shut   paused
            DELETE /partnerships/{partnership}/hui/{hui}/draft/lines/{line} | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/draft/lines/{line}/confirm | yes    yes    no     no     none   shut   shut   shut   shut paused
            POST /partnerships/{partnership}/hui/{hui}/draft/lines/{line}/not-so | yes    yes    no     no     none   shut   shut   shut   shut paused
            GET  /partnerships/{partnership}/hui/{hui}/draft/look      | yes    yes    no     no     none   shut   shut   shut   shut   paused
            POST /partnerships/{partnership}/hui/{hui}/draft/share     | yes    yes    no     no     none   shut   shut   shut   shut   paused
            GET  /partnerships/{partnership}/voices                    | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/voices.csv                | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/voices/{voice}            | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/going-well                | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/going-well.csv            | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/going-well/{goingWell}    | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/difficulties              | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/difficulties.csv          | yes    yes    then   why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/difficulties/{difficulty} | yes    yes    then   why    none   no     no     no     no     paused
            # Decisions and differences
            GET  /partnerships/{partnership}/decisions                | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/decisions.csv            | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/decisions/{decision}     | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/decision-maps            | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/decision-maps/{map}      | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/plan                     | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/plan.csv                 | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/plan/amendments/{position} | yes  yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/power-sharing            | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /power-sharing                                       | counts counts counts counts counts counts counts no     no     counts
            GET  /reports                                             | leads  no     leads  counts leads  counts counts no     no     leads
            GET  /reports/{report}                                    | leads  no     leads  counts leads  counts counts no     no     leads
            GET  /reports/{report}.csv                                | leads  no     leads  counts leads  counts counts no     no     leads
            GET  /partnerships/{partnership}/disagreements            | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/disagreements.csv        | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/disagreements/{disagreement} | yes yes   yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/disagreements/{disagreement}/grid | yes yes yes  why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/disagreements/{disagreement}/guesses/{guess} | none yes none hidden none no no no no paused
            GET  /partnerships/{partnership}/words                    | yes    yes    yes    why    none   no     no     no     no     paused
            GET  /partnerships/{partnership}/words.csv                | yes    yes    yes    why    none   no     no     no     no     paused
            POST /partnerships/{partnership}/decisions | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/decisions/{decision}/outcomes | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/decisions/{decision}/stances | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/decisions/{decision}/stances/confirm | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/decisions/{decision}/hand-over | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/decisions/{decision}/make | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/decisions/{decision}/review | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/decisions/{decision}/reverse | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/decision-maps | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/decision-maps/{map}/confirm | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/plan/amendments | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/disagreements | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/disagreements/{disagreement}/positions | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/disagreements/{disagreement}/positions/confirm | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/disagreements/{disagreement}/common-ground | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/disagreements/{disagreement}/settle | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/disagreements/{disagreement}/leave-standing | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/disagreements/{disagreement}/reopen | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/words | yes yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/disagreements/{disagreement}/guesses/{guess}/show | none yes no no none shut shut shut shut paused
            POST /partnerships/{partnership}/disagreements/{disagreement}/guesses/{guess}/confirm | none none no no none shut shut shut shut paused
            POST /partnerships/{partnership}/disagreements/{disagreement}/guesses/{guess}/decline | none none no no none shut shut shut shut paused
            # Views
            GET  /ledger/views                                        | no     no     no     no     no     no     no     no     yes    no
            GET  /ledger/views/{view}                                 | no     no     no     no     no     no     no     no     yes    no
            POST /ledger/views/{view}/parked/{stream}/retry           | no     no     no     no     no     no     no     no     yes    no
            POST /ledger/views/{view}/rebuild                         | no     no     no     no     no     no     no     no     yes    no
            POST /ledger/views/{view}/rebuild/cancel                  | no     no     no     no     no     no     no     no     yes    no
            """;

    /** What holds for one operation. */
    record Rule(String heading, Map<Kind, Word> words) {
        Word of(Kind kind) {
            return Objects.requireNonNull(words.get(kind));
        }
    }

    private static final Map<String, Rule> ALL = read();

    /** The rules, by operation. */
    static Map<String, Rule> all() {
        return ALL;
    }

    private static Map<String, Rule> read() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        String heading = "";
        for (String line : RULES.lines().toList()) {
            if (line.startsWith("# ")) {
                heading = line.substring(2);
            } else {
                String[] halves = line.split("\\|", 2);
                rules.put(halves[0].strip().replaceAll(" +", " "), new Rule(heading, words(halves[1].strip())));
            }
        }
        return rules;
    }

    /** What holds for this operation. */
    static Rule of(ApiOperation operation) {
        Rule rule = ALL.get(operation.toString());
        if (rule == null) {
            throw new AssertionError(operation + " has no rule");
        }
        return rule;
    }

    private static Map<Kind, Word> words(String line) {
        Iterator<Word> words = Arrays.stream(line.split(" +"))
                .map(it -> Word.valueOf(it.toUpperCase(Locale.ROOT)))
                .iterator();
        Map<Kind, Word> byKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            byKind.put(kind, words.next());
        }
        return byKind;
    }

    /** What was found, as the page shows it. */
    static String asTable(Map<String, Map<Kind, Word>> found) {
        Map<String, Rule> rules = all();
        String kinds = Arrays.stream(Kind.values()).map(it -> it.heading).collect(Collectors.joining(" | "));
        StringBuilder table =
                new StringBuilder("| | %s |\n|---%s|\n".formatted(kinds, "|---".repeat(Kind.values().length)));
        String heading = "";
        for (var rule : rules.entrySet()) {
            if (!rule.getValue().heading().equals(heading)) {
                heading = rule.getValue().heading();
                table.append("| **%s** |%s\n".formatted(heading, " |".repeat(Kind.values().length)));
            }
            table.append(row(rule.getKey(), found.getOrDefault(rule.getKey(), Map.of())));
        }
        return table.toString();
    }

    private static String row(String operation, Map<Kind, Word> words) {
        String cells = Arrays.stream(Kind.values())
                .map(it -> words.containsKey(it) ? words.get(it).inTheTable() : "?")
                .collect(Collectors.joining(" | "));
        return "| `%s` | %s |\n"
                .formatted(
                        operation
                                .replace("/partnerships/{partnership}", "…")
                                .replace("/commitments/{commitment}/", "/commitments/{c}/"),
                        cells);
    }
}

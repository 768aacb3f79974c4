package nz.partnershipledger.query.commitment;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents by what promises can be filtered and sorted. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(name = "person", in = ParameterIn.QUERY, description = "Only promises this person holds or held"),
    @Parameter(name = "role", in = ParameterIn.QUERY, description = "Only promisers in this role; may be repeated"),
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "Only this status; may be repeated"),
    @Parameter(name = "overdue", in = ParameterIn.QUERY, description = "Only those that are overdue, or that are not"),
    @Parameter(name = "dueFrom", in = ParameterIn.QUERY, description = "Due on this day or later"),
    @Parameter(name = "dueTo", in = ParameterIn.QUERY, description = "Due on this day or earlier"),
    @Parameter(name = "promisedFrom", in = ParameterIn.QUERY, description = "Promised on this day or later"),
    @Parameter(name = "promisedTo", in = ParameterIn.QUERY, description = "Promised on this day or earlier"),
    @Parameter(
            name = "term",
            in = ParameterIn.QUERY,
            description =
                    "Only those whose day lies in this school term, such as 2026-T1; the holidays after a term are its own"),
    @Parameter(
            name = "element",
            in = ParameterIn.QUERY,
            description = "Only those first spoken of while this element of He Pikorua was in focus; may be repeated"),
    @Parameter(name = "hui", in = ParameterIn.QUERY, description = "Only those promised at this hui"),
    @Parameter(
            name = "movedAtLeast",
            in = ParameterIn.QUERY,
            description = "Only those whose agreed day was moved so many times or more"),
    @Parameter(
            name = "changeAskedFor",
            in = ParameterIn.QUERY,
            description =
                    "Only those where a change that was asked for waits for the promiser's word, or where none does"),
    @Parameter(
            name = "onTime",
            in = ParameterIn.QUERY,
            description = "Only those that were kept by the day agreed last, or all others"),
    @Parameter(
            name = "figure",
            in = ParameterIn.QUERY,
            description = "Only those that this number of the summary counts: its rows"),
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "due, promisedOn, keptOn or status; with a hyphen before it the greatest comes first")
})
@interface FiltersOfPromises {}

package nz.partnershipledger.query.list;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents what a read across partnerships takes: the moment, and what to wait for. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "As the ledger knew it at this instant, inclusive"),
    @Parameter(
            name = "happenedBy",
            in = ParameterIn.QUERY,
            description = "As things had happened by this day, inclusive"),
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Wait until the entry at this position is shown")
})
public @interface OfAMoment {}

package nz.partnershipledger.query.list;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents what every list takes: which part of it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Rows on a page: 50 unless given, 500 at most; as CSV the whole list unless given"),
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
})
public @interface InPages {}

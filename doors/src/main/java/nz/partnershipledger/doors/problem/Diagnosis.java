package nz.partnershipledger.doors.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * What an exception means to whoever asked, before it is put into words.
 *
 * @param type the problem's stable type
 * @param arguments what its sentences refer to
 * @param faults what is wrong with which field, each with its own sentence
 * @param field the one field that the whole problem is about, or null
 * @param headers what else the answer must say
 */
record Diagnosis(
        String type,
        int status,
        List<Object> arguments,
        List<Fault> faults,
        @Nullable String field,
        Map<String, String> headers) {

    static final Map<String, String> HOW_TO_SIGN_IN =
            Map.of(Problems.CHALLENGE, "Basic realm=\"Partnership Ledger\", charset=\"UTF-8\"");

    private static final Map<String, String> SOON = Map.of("Retry-After", "5");

    /** The first in the chain of causes that means something; otherwise nobody foresaw it. */
    static Diagnosis of(Throwable thrown) {
        // Whatever it was that read the body says only that it cannot be read.
        return causesOf(thrown).anyMatch(TooSlow.class::isInstance)
                ? of(Trouble.THE_BODY_TOOK_TOO_LONG)
                : meaningOfTheFirstIn(thrown);
    }

    private static Diagnosis meaningOfTheFirstIn(Throwable thrown) {
        return causesOf(thrown)
                .map(Diagnosis::meaningOf)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> of(Trouble.SOMETHING_WENT_WRONG));
    }

    static Diagnosis of(Trouble trouble, Object... arguments) {
        return of(trouble, List.of(arguments), List.of());
    }

    /** What a bare status means, as it comes from a server that gives no exception. */
    static Diagnosis ofStatus(int status) {
        return of(Trouble.ofStatus(status), status);
    }

    boolean isUnforeseen() {
        return type.equals(Trouble.SOMETHING_WENT_WRONG.type());
    }

    private static Diagnosis of(Trouble trouble, int status) {
        var it = of(trouble);
        return new Diagnosis(it.type, status, it.arguments, it.faults, null, it.headers);
    }

    private static Diagnosis of(Trouble trouble, List<Object> arguments, List<Fault> faults) {
        var headers = switch (trouble.status()) {
            case 401 -> HOW_TO_SIGN_IN;
            case 503 -> SOON;
            default -> Map.<String, String>of();
        };
        return new Diagnosis(trouble.type(), trouble.status(), arguments, faults, null, headers);
    }

    private Diagnosis saying(String header, String value) {
        return new Diagnosis(type, status, arguments, faults, field, Map.of(header, value));
    }

    /** The same, without this header. */
    Diagnosis without(String header) {
        var others = new HashMap<>(headers);
        others.remove(header);
        return new Diagnosis(type, status, arguments, faults, field, Map.copyOf(others));
    }

    private static Optional<Diagnosis> meaningOf(Throwable thrown) {
        return Optional.ofNullable(
                switch (thrown) {
                    case Refusal it -> of(it);
                    case RequestInTrouble it -> of(it.trouble(), it.arguments(), it.faults());
                    case HttpMessageNotReadableException it ->
                        it.getCause() == null ? of(Trouble.THE_BODY_IS_MISSING) : unreadable(it);
                    case TypeMismatchException it -> of(faultOf(it));
                    case MissingServletRequestParameterException it -> of(Fault.in(it.getParameterName(), "required"));
                    case MissingServletRequestPartException it -> of(Fault.in(it.getRequestPartName(), "required"));
                    case MissingRequestHeaderException it -> of(Fault.in(it.getHeaderName(), "required"));
                    case BindException it -> of(it);
                    case HttpRequestMethodNotSupportedException it -> of(it);
                    case HttpMediaTypeNotAcceptableException it ->
                        of(Trouble.NO_ANSWER_IN_THIS_FORM, it.getSupportedMediaTypes());
                    // Asked for in letters that we do not write, such as UTF-16.
                    case HttpMessageNotWritableException it
                    when it.getCause() == null -> of(Trouble.NO_ANSWER_IN_THIS_FORM, MediaType.APPLICATION_JSON);
                    case HttpMediaTypeNotSupportedException it -> of(it);
                    case MaxUploadSizeExceededException it -> tooLarge(it);
                    case MultipartException it -> of(Trouble.THE_REQUEST_CANNOT_BE_READ);
                    case BadRequestException it -> of(Trouble.THE_REQUEST_CANNOT_BE_READ);
                    case InvalidParameterException it -> ofStatus(it.getErrorCode());
                    case NoResourceFoundException it -> of(Trouble.THERE_IS_NOTHING_HERE);
                    case RequestRejectedException it -> of(Trouble.THE_REQUEST_CANNOT_BE_READ);
                    case AsyncRequestTimeoutException it -> of(Trouble.THE_LEDGER_CANNOT_BE_REACHED);
                    case AuthenticationServiceException it -> null; // its cause says more
                    case InsufficientAuthenticationException it -> of(Trouble.PLEASE_SIGN_IN);
                    case TooManyWrongPasswords it ->
                        of(Trouble.TOO_MANY_WRONG_PASSWORDS, it.seconds())
                                .saying("Retry-After", String.valueOf(it.seconds()));
                    case CredentialsExpiredException it -> of(Trouble.THE_CODE_IS_NO_LONGER_GOOD);
                    case AuthenticationException it -> of(Trouble.THE_SIGN_IN_DID_NOT_WORK);
                    case CsrfException it -> of(Trouble.THE_TOKEN_DOES_NOT_FIT);
                    case AccessDeniedException it -> of(Trouble.THIS_IS_NOT_YOURS_TO_DO);
                    case DataAccessResourceFailureException it -> of(Trouble.THE_LEDGER_CANNOT_BE_REACHED);
                    case CannotCreateTransactionException it -> of(Trouble.THE_LEDGER_CANNOT_BE_REACHED);
                    // Neither the end nor the undoing of a transaction came through.
                    case TransactionSystemException it -> of(Trouble.THE_LEDGER_CANNOT_BE_REACHED);
                    case SQLException it -> isForLater(it) ? of(Trouble.THE_LEDGER_CANNOT_BE_REACHED) : null;
                    case ErrorResponse it -> ofStatus(it.getStatusCode().value());
                    default -> null;
                });
    }

    private static Diagnosis of(Refusal refusal) {
        return new Diagnosis(
                refusal.type(),
                statusOf(refusal.kind()),
                refusal.arguments(),
                List.of(),
                refusal.field(),
                refusal.kind() == Kind.UNAVAILABLE ? SOON : Map.of());
    }

    private static int statusOf(Kind kind) {
        return switch (kind) {
            case BAD_REQUEST -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case OTHER_REQUEST -> 422;
            case UNAVAILABLE -> 503;
        };
    }

    private static Diagnosis of(Fault fault) {
        return of(Trouble.THE_REQUEST_HAS_FAULTS, List.of(), List.of(fault));
    }

    private static Diagnosis of(BindException several) {
        var faults = several.getFieldErrors().stream()
                .map(FieldError::getField)
                .distinct()
                .map(field -> Fault.in(field, "unfit"))
                .toList();
        return of(Trouble.THE_REQUEST_HAS_FAULTS, List.of(), faults);
    }

    private static Diagnosis of(HttpRequestMethodNotSupportedException other) {
        var methods = other.getSupportedHttpMethods();
        var allowed = methods == null
                ? ""
                : methods.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
        return of(Trouble.THIS_IS_DONE_IN_ANOTHER_WAY, allowed).saying("Allow", allowed);
    }

    private static Diagnosis of(HttpMediaTypeNotSupportedException other) {
        var readable = MediaType.toString(other.getSupportedMediaTypes());
        return of(Trouble.NO_BODY_IN_THIS_FORM, readable).saying("Accept", readable);
    }

    private static @Nullable Diagnosis unreadable(HttpMessageNotReadableException unreadable) {
        return causesOf(unreadable).anyMatch(RequestInTrouble.class::isInstance)
                ? null
                : of(Trouble.THE_REQUEST_CANNOT_BE_READ);
    }

    private static Diagnosis tooLarge(MaxUploadSizeExceededException upload) {
        return of(Trouble.THE_BODY_IS_TOO_LARGE, Math.max(1, upload.getMaxUploadSize() / 1024));
    }

    private static Fault faultOf(TypeMismatchException mismatch) {
        var name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : Objects.requireNonNullElse(mismatch.getPropertyName(), "");
        return causesOf(mismatch)
                .filter(UnfitValue.class::isInstance)
                .map(it -> ((UnfitValue) it).in(name))
                .findFirst()
                .orElseGet(() -> mismatch.getRequiredType() != null
                                && mismatch.getRequiredType().isEnum()
                        ? Fault.in(
                                name,
                                "one-of",
                                Arrays.asList(mismatch.getRequiredType().getEnumConstants()))
                        : Fault.in(name, "unfit"));
    }

    /** No connection, shutting down, out of resources, or a conflict that a second try may not meet. */
    private static boolean isForLater(SQLException exception) {
        var state = Objects.requireNonNullElse(exception.getSQLState(), "");
        return exception instanceof SQLTransientConnectionException
                || Stream.of("08", "53", "57P", "57014", "40001", "40P01").anyMatch(state::startsWith);
    }

    private static Stream<Throwable> causesOf(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(50);
    }
}

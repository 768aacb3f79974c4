package nz.partnershipledger.standalone.browser;

/** {@linkplain EveryPage Every page} in New Zealand English; a class of its own, so that both languages are looked at at once. */
@InABrowser
class EveryPageInEnglishTest extends EveryPage {
    EveryPageInEnglishTest() {
        super("en-NZ");
    }
}

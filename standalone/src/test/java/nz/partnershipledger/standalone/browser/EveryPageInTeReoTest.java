package nz.partnershipledger.standalone.browser;

/** {@linkplain EveryPage Every page} in te reo Māori; a class of its own, so that both languages are looked at at once. */
@InABrowser
class EveryPageInTeReoTest extends EveryPage {
    EveryPageInTeReoTest() {
        super("mi");
    }
}

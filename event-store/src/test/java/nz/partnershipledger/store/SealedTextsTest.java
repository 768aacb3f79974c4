package nz.partnershipledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.ReasonCategory;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.commitment.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedTextsTest {
    private final AStore ledger = new AStore();
    private final PersonId nan = PersonId.random();

    @AfterEach
    void close() {
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nan", "kōrero, whānau ā-iwi", "👩‍👧‍👦 moko", "line\nline\ttab"})
    void words_come_back_exactly(String words) {
        PersonalText sealed = ledger.texts.sealFirst(nan.asSubject(), nan, words);

        assertThat(ledger.texts.open(nan, sealed))
                .isInstanceOfSatisfying(
                        Opened.Words.class, opened -> assertThat(opened.words()).isEqualTo(words));
    }

    @Test
    void a_sealed_text_opens_nowhere_but_where_it_belongs() {
        PersonalText sealed = ledger.texts.sealFirst(nan.asSubject(), nan, "words");
        PersonId other = PersonId.random();
        ledger.texts.sealFirst(other.asSubject(), other, "so that there is a key");

        assertThat(ledger.texts.open(other, sealed)).isEqualTo(new Opened.Unreadable());
        assertThat(ledger.texts.open(
                        nan, new PersonalText(sealed.subject(), TextId.random(), sealed.sealed(), sealed.proof())))
                .isEqualTo(new Opened.Unreadable());
        assertThat(ledger.texts.open(
                        nan, new PersonalText(other.asSubject(), sealed.text(), sealed.sealed(), sealed.proof())))
                .isEqualTo(new Opened.Unreadable());
        assertThat(ledger.texts.open(nan, new PersonalText(sealed.subject(), sealed.text(), "no base 64!", "")))
                .isEqualTo(new Opened.Unreadable());
    }

    @Test
    void the_same_words_are_never_sealed_alike() {
        PersonalText one = ledger.texts.sealFirst(nan.asSubject(), nan, "words");
        PersonalText other = ledger.texts.sealFirst(nan.asSubject(), nan, "words");

        assertThat(one.sealed()).isNotEqualTo(other.sealed());
        assertThat(one.proof()).isNotEqualTo(other.proof());
    }

    @Test
    void the_size_does_not_tell_one_reason_from_another() {
        ledger.texts.sealFirst(nan.asSubject(), nan, "so that there is a key");
        List<Integer> sizes = java.util.Arrays.stream(ReasonCategory.values())
                .flatMap(it ->
                        List.of(new Reason(it, null), new Reason(it, "It has been a hard month for us all.")).stream())
                .map(it -> ledger.texts.sealReason(nan.asSubject(), nan, it.asWords()))
                .map(it -> Base64.getDecoder().decode(it.sealed()).length)
                .distinct()
                .toList();

        assertThat(sizes).hasSize(1);
    }

    @Test
    void once_the_key_is_destroyed_every_text_reads_as_removed_and_no_more_can_be_written() {
        PersonalText sealed = ledger.texts.sealFirst(nan.asSubject(), nan, "words");

        assertThat(ledger.keys.destroy(nan.asSubject(), "Board minute 12")).isTrue();

        LocalDate today = LocalDate.now(Aotearoa.ZONE);
        assertThat(ledger.texts.open(nan, sealed)).isEqualTo(new Opened.Removed(today, "Board minute 12"));
        assertThatThrownBy(() -> ledger.texts.seal(nan.asSubject(), nan, "more"))
                .isInstanceOf(SealedTexts.SubjectIsRemoved.class);
        assertThat(ledger.keys.destroy(nan.asSubject(), "Board minute 13")).isFalse();
    }

    @Test
    void more_is_written_only_about_those_of_whom_something_is_known() {
        assertThatThrownBy(() -> ledger.texts.seal(nan.asSubject(), nan, "words"))
                .isInstanceOf(SealedTexts.SubjectIsUnknown.class);
    }

    @Test
    void another_node_sees_at_once_that_a_key_is_destroyed() {
        PersonalText sealed = ledger.texts.sealFirst(nan.asSubject(), nan, "words");
        SealedTexts another = new SealedTexts(new SubjectKeys(ledger.asCommand, ledger.master));
        assertThat(another.open(nan, sealed)).isInstanceOf(Opened.Words.class);

        ledger.keys.destroy(nan.asSubject(), "Board minute 12");

        assertThat(another.open(nan, sealed)).isInstanceOf(Opened.Removed.class);
    }

    @Test
    void the_database_alone_opens_nothing(@TempDir Path elsewhere) throws Exception {
        ledger.texts.sealFirst(nan.asSubject(), nan, "words");
        MasterKey another = MasterKey.readOrCreate(elsewhere.resolve("master-key"));

        assertThatThrownBy(() -> new SubjectKeys(ledger.asCommand, another))
                .isInstanceOf(SubjectKeys.WrongMasterKey.class);
    }

    @Test
    void the_master_key_is_its_owners_alone_and_stays_the_same(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("master-key");
        byte[] fingerprint = MasterKey.readOrCreate(file).fingerprint("x", new byte[] {1});

        assertThat(MasterKey.readOrCreate(file).fingerprint("x", new byte[] {1}))
                .isEqualTo(fingerprint);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.toFile().list()).containsExactly("master-key");
    }
}

package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script at the top, in a project of its own with a JDK and a Maven that only say what they were asked. */
@Tag("processes")
class LauncherScriptTest {
    private static final Path SCRIPT = Path.of("..", "ledger");
    private static final List<String> TOOLS = List.of(
            "bash",
            "cat",
            "dirname",
            "find",
            "flock",
            "grep",
            "head",
            "kill",
            "mkdir",
            "mv",
            "nice",
            "readlink",
            "rm",
            "sed",
            "sleep");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    private Path project = Path.of("");
    private Path jdk = Path.of("");
    private Path tools = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        project = Files.createDirectories(temporary.resolve("a project"));
        Files.copy(SCRIPT, project.resolve("ledger"));
        Files.createDirectories(project.resolve("standalone/src/main"));
        Files.writeString(project.resolve("pom.xml"), "");
        Files.writeString(project.resolve("standalone/pom.xml"), "");
        jdk = jdk("25.0.1");
        tools = Files.createDirectories(temporary.resolve("tools"));
        for (String tool : TOOLS) {
            for (Path folder : List.of(Path.of("/usr/bin"), Path.of("/bin"))) {
                if (Files.exists(folder.resolve(tool)) && Files.notExists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), folder.resolve(tool));
                }
            }
        }
        program(tools.resolve("mvn"), """
                echo built >>"%s/builds"
                sleep 1
                mkdir -p standalone/target && echo jar >standalone/target/ledger.jar
                """.formatted(temporary));
    }

    /** What is learned beside a start goes on after the start has ended, and writes into the folder that is about to be deleted. */
    @AfterEach
    void letWhatGoesOnBesideEnd() {
        await().until(() -> ProcessHandle.allProcesses().noneMatch(this::isOfThisProject));
    }

    private boolean isOfThisProject(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(temporary.toString());
    }

    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(temporary.resolve("jdk-" + version));
        Files.createDirectories(home.resolve("bin"));
        program(home.resolve("bin/java"), """
                for argument in "$@"; do
                    case $argument in
                        -Djarmode=tools) mkdir -p "${@: -1}" && echo jar >"${@: -1}/ledger.jar"; exit 0 ;;
                        -XX:AOTMode=*) mode=${argument#*=} ;;
                        -XX:AOTConfiguration=*) seen=${argument#*=} ;;
                        -Dledger.ready=*) ready=${argument#*=} ;;
                        -XX:AOTCache=*) learned=${argument#*=} ;;
                    esac
                done
                case ${mode:-} in
                    record) echo seen >"$seen"; [ -e "%s/busy" ] || : >"$ready" ;;
                    create) grep -q seen "$seen" && echo learned >"$learned"; exit ;;
                esac
                shift 3
                echo "in $PWD:" "$@"
                exit 7
                """.formatted(temporary));
        program(home.resolve("bin/javac"), "");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Ended(int exitCode, String said) {}

    private Process start(Path script, Path from, Path javaHome, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(tools.resolve("bash").toString(), script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", temporary.toString());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        return builder.start();
    }

    private static Ended end(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        return end(start(project.resolve("ledger"), project, jdk, arguments));
    }

    private long builds() throws IOException {
        Path builds = temporary.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    @Test
    void it_builds_what_is_missing_and_hands_over_what_it_was_asked_with_the_programs_exit_code() throws Exception {
        Ended ended = run("import", "a file.csv");
        assertThat(ended.said()).contains("Building the ledger").contains("ledger.jar import a file.csv");
        assertThat(ended.exitCode()).isEqualTo(7);
        assertThat(run("verify").said()).doesNotContain("Building");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_source_that_is_newer_than_the_build_is_built_again() throws Exception {
        run("verify");
        Path source = Files.writeString(project.resolve("standalone/src/main/Ledger.java"), "class Ledger {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(run("verify").said()).contains("Building");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void what_a_first_start_showed_is_made_use_of_by_the_third_until_it_is_built_anew() throws Exception {
        assertThat(run("verify").said()).doesNotContain("AOT");
        assertThat(run("start", "--empty").said())
                .contains("This start is watched")
                .contains("-XX:AOTMode=record");
        assertThat(run("start").said()).doesNotContain("watched").doesNotContain("AOT");
        await().until(() -> run("verify").said().contains("-XX:AOTCache="));
        assertThat(run().said()).contains("-XX:AOTCache=").doesNotContain("watched");
        Files.writeString(project.resolve("standalone/src/main/Ledger.java"), "class Ledger {}");
        Files.setLastModifiedTime(
                project.resolve("standalone/src/main/Ledger.java"),
                FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(run().said()).contains("Building").contains("This start is watched");
    }

    @Test
    void a_start_that_was_cut_off_while_it_was_watched_is_watched_again() throws Exception {
        run("start");
        Files.writeString(seen(), "half");
        assertThat(run("start").said()).doesNotContain("AOT");
        assertThat(run("start").said()).contains("This start is watched");
    }

    @Test
    void of_a_start_that_never_became_ready_no_use_is_made() throws Exception {
        run("start");
        Path busy = Files.writeString(temporary.resolve("busy"), "");
        Files.delete(seen());
        assertThat(run("start").said()).contains("This start is watched");
        Files.delete(busy);
        assertThat(seen()).exists();
        assertThat(run("start").said()).contains("This start is watched");
        assertThat(run("start").said()).doesNotContain("AOT");
    }

    private Path seen() throws IOException {
        try (Stream<Path> laidOut = Files.list(project.resolve("standalone/target"))) {
            return laidOut.filter(it -> it.getFileName().toString().startsWith("laid-out-"))
                    .findAny()
                    .orElseThrow()
                    .resolve("learned.seen");
        }
    }

    @Test
    void two_at_once_build_once() throws Exception {
        Process one = start(project.resolve("ledger"), project, jdk, "verify");
        Process other = start(project.resolve("ledger"), project, jdk, "verify");
        assertThat(end(one).exitCode()).isEqualTo(7);
        assertThat(end(other).exitCode()).isEqualTo(7);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_build_that_was_cut_off_is_not_taken_for_done() throws Exception {
        program(tools.resolve("mvn"), """
                echo built >>"%s/builds"
                mkdir -p standalone/target && echo half >standalone/target/ledger.jar
                kill -9 $PPID
                """.formatted(temporary));
        assertThat(run("verify").exitCode()).isNotEqualTo(7);
        layOutMavenAgain();
        assertThat(run("verify").said()).contains("Building");
        assertThat(builds()).isEqualTo(2);
    }

    private void layOutMavenAgain() throws IOException {
        program(tools.resolve("mvn"), """
                echo built >>"%s/builds"
                echo whole >standalone/target/ledger.jar
                """.formatted(temporary));
    }

    @Test
    void it_works_from_any_folder_and_through_a_link() throws Exception {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("my ledger"), Path.of("..", "a project", "ledger"));
        Ended ended = end(start(link, elsewhere, jdk, "import", "mine.csv"));
        assertThat(ended.said()).contains("in " + elsewhere.toRealPath() + ":").contains("import mine.csv");
    }

    @Test
    void a_jdk_that_is_too_old_is_passed_over_for_one_in_the_usual_places() throws Exception {
        Path usual = Files.createDirectories(temporary.resolve(".sdkman/candidates/java"));
        Files.createSymbolicLink(usual.resolve("17.0.2"), jdk("17.0.2"));
        Files.createSymbolicLink(usual.resolve("27-ea"), jdk("27-ea"));
        Ended ended = end(start(wanting(27), project, jdk("1.8.0_402"), "java-home"));
        assertThat(ended.said().strip()).isEqualTo(usual.resolve("27-ea").toString());
        assertThat(ended.exitCode()).isZero();
    }

    @Test
    void without_a_jdk_it_says_so_and_builds_nothing() throws Exception {
        Ended ended = end(start(wanting(99), project, jdk));
        assertThat(ended.said()).contains("The ledger needs a JDK 99 or later, and none was found");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(builds()).isZero();
    }

    /** The same script, asking for a Java that this machine may not have or certainly has not. */
    private Path wanting(int version) throws IOException {
        String script = Files.readString(project.resolve("ledger"));
        assertThat(script).contains("wanted_java=25\n");
        return Files.writeString(
                project.resolve("ledger-" + version),
                script.replace("wanted_java=25\n", "wanted_java=" + version + "\n"));
    }

    @Test
    void without_maven_it_says_so() throws Exception {
        Files.delete(tools.resolve("mvn"));
        Ended ended = run();
        assertThat(ended.said()).contains("there is no mvn on the PATH");
        assertThat(ended.exitCode()).isEqualTo(1);
    }

    @Test
    void a_build_that_fails_starts_nothing() throws Exception {
        program(tools.resolve("mvn"), "echo 'it does not compile'\nexit 1\n");
        Ended ended = run();
        assertThat(ended.said())
                .contains("it does not compile")
                .contains("could not be built")
                .doesNotContain("in ");
        assertThat(ended.exitCode()).isEqualTo(1);
    }
}

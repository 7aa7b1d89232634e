package dragoman;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of the rooms: data flows from reading to app, and a room imports only from rooms to its left. */
class RoomsTest {

    private static final List<String> ROOMS = List.of("reading", "language", "coding", "record", "app");
    private static final List<String> FORMATS = List.of("archive", "day", "encoding", "feed", "limits", "mail", "page", "wire");
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dragoman");

    @Test
    void theClassesAreSeen() {
        assertThat(CLASSES.size()).isGreaterThan(100);
        assertThat(List.of(
                        dragoman.reading.ReportReader.class, dragoman.language.ReportParser.class, dragoman.coding.Coder.class, dragoman.coding.event.Mention.class,
                        dragoman.record.Chronicle.class, dragoman.app.Dragoman.class))
                .allSatisfy(one -> assertThat(CLASSES.contain(one)).isTrue());
    }

    @Test
    void everyClassIsInARoom() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).map(name -> name.split("\\.")[1]).distinct()).containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    @Test
    void aRoomImportsOnlyFromRoomsToItsLeft() {
        for (int i = 0; i < ROOMS.size(); i++) {
            for (String right : ROOMS.subList(i + 1, ROOMS.size())) {
                noClasses().that().resideInAPackage(room(ROOMS.get(i))).should().dependOnClassesThat().resideInAPackage(room(right)).check(CLASSES);
            }
        }
    }

    @Test
    void noPackageIsInACycle() {
        slices().assignedFrom(new EachPackage()).should().beFreeOfCycles().check(CLASSES);
    }

    /** A slice for each package. */
    private static final class EachPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass one) {
            return SliceIdentifier.of(one.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }

    @Test
    void childrenDoNotImportTheirParents() {
        for (String parent : List.of("reading", "coding", "app")) {
            noClasses().that().resideInAPackage("dragoman." + parent + ".*..").should().dependOnClassesThat().resideInAPackage("dragoman." + parent).check(CLASSES);
        }
    }

    @Test
    void theEventsAreALeaf() {
        noClasses().that().resideInAPackage("dragoman.coding.event")
                .should().dependOnClassesThat(resideInAPackage("dragoman..").and(not(resideInAPackage("dragoman.coding.event")))).check(CLASSES);
    }

    @Test
    void theParserIsKnownInLanguageAlone() {
        onlyIn("language", "edu.emory..");
    }

    @Test
    void eachFormatKeepsItsLibraryToItself() {
        noClasses().that().resideOutsideOfPackages(room("reading.page"), room("reading.feed"), room("reading.wire")).should().dependOnClassesThat().resideInAPackage("org.jsoup..").check(CLASSES);
        onlyIn("reading.encoding", "org.mozilla.universalchardet..");
        onlyIn("reading.archive", "org.netpreserve..", "org.brotli..", "com.github.luben..");
    }

    @Test
    void theDatabaseIsKnownInTheRecordAlone() {
        onlyIn("record", "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..", "org.postgresql..");
    }

    @Test
    void theCommandLineIsKnownInAppAlone() {
        onlyIn("app", "picocli..", "me.tongfei..");
    }

    @Test
    void theNetworkIsUsedWhereFeedsAreFollowedAndNowhereElse() {
        onlyIn("reading.follow", "java.net.http..");
        noClasses().should().dependOnClassesThat().resideInAnyPackage("com.sun.net..", "org.apache.http..").check(CLASSES);
        for (String way : List.of("java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket", "java.net.HttpURLConnection", "java.nio.channels.SocketChannel")) {
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName(way).check(CLASSES);
        }
        // Elsewhere the jar's own files are opened so.
        noClasses().that().resideInAPackage(room("reading")).should().dependOnClassesThat().haveFullyQualifiedName("java.net.URL").check(CLASSES);
    }

    @Test
    void whatTakesBytesApartFetchesNone() {
        noClasses().that().resideInAnyPackage(FORMATS.stream().map(format -> room("reading." + format)).toArray(String[]::new)).should().dependOnClassesThat().resideInAPackage(room("reading.follow")).check(CLASSES);
        assertThat(FORMATS).allSatisfy(format -> assertThat(CLASSES.stream().anyMatch(one -> one.getPackageName().equals("dragoman.reading." + format))).as(format).isTrue());
        assertThat(CLASSES.stream().filter(resideInAPackage("dragoman.reading")).filter(one -> one.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().getFullName().equals("dragoman.reading.follow.Fetcher"))).map(JavaClass::getSimpleName))
                .as("who asks for what is on the web").containsExactlyInAnyOrder("ReportReader", "WebPlace", "FollowedFeeds", "FeedRound", "PageOfEntry");
    }

    private static void onlyIn(String room, String... library) {
        assertThat(CLASSES.stream().filter(resideInAPackage(room(room))).flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .anyMatch(dependency -> resideInAnyPackage(library).test(dependency.getTargetClass()))).as(room + " uses " + List.of(library)).isTrue();
        noClasses().that().resideOutsideOfPackage(room(room)).should().dependOnClassesThat().resideInAnyPackage(library).check(CLASSES);
    }

    private static String room(String name) {
        return "dragoman." + name + "..";
    }
}

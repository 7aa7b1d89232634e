package dragoman.language;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The parsing library can be replaced: nobody knows it but its adapter. */
class ParserStaysInsideTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dragoman");
    private static final String ADAPTER = "dragoman\\.language\\.(Nlp4j|ModelPacker).*";

    @Test
    void onlyTheAdapterKnowsTheLibrary() {
        noClasses().that().haveNameNotMatching(ADAPTER).should().dependOnClassesThat()
                .resideInAnyPackage("edu.emory..", "it.unimi..", "org.magicwerk..").check(CLASSES);
        assertThat(CLASSES.stream().filter(type -> type.getName().matches(ADAPTER)).count()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void theAdapterIsSeenByThisRoomAlone() {
        noClasses().that().haveNameMatching(ADAPTER).should().bePublic().check(CLASSES);
    }
}

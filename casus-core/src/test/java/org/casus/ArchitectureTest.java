package org.casus;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** The arrows of ARCHITECTURE.md: data flows one way through the packages. */
@AnalyzeClasses(packages = "org.casus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule arrowsPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("the library")
          .definedBy("org.casus")
          .layer("code")
          .definedBy("org.casus.code..")
          .layer("actor")
          .definedBy("org.casus.actor..")
          .layer("place")
          .definedBy("org.casus.place..")
          .layer("time")
          .definedBy("org.casus.time..")
          .layer("count")
          .definedBy("org.casus.count..")
          .layer("claim")
          .definedBy("org.casus.claim..")
          .layer("resolve")
          .definedBy("org.casus.resolve..")
          .layer("clean")
          .definedBy("org.casus.clean..")
          .layer("parse")
          .definedBy("org.casus.parse..")
          .layer("event")
          .definedBy("org.casus.event..")
          .layer("text")
          .definedBy("org.casus.text..")
          .layer("parser")
          .definedBy("org.casus.parser..")
          .whereLayer("the library")
          .mayOnlyAccessLayers(
              "code", "actor", "place", "resolve", "clean", "parse", "event", "text", "parser")
          .whereLayer("code")
          .mayOnlyAccessLayers(
              "actor", "place", "time", "count", "claim", "parse", "event", "text", "parser")
          .whereLayer("actor")
          .mayOnlyAccessLayers("parse", "event", "text", "parser")
          .whereLayer("place")
          .mayOnlyAccessLayers("parse", "event", "text", "parser")
          .whereLayer("time")
          .mayOnlyAccessLayers("parse", "event", "text", "parser")
          .whereLayer("count")
          .mayOnlyAccessLayers("parse", "event", "text", "parser")
          .whereLayer("claim")
          .mayOnlyAccessLayers("parse", "event", "text", "parser")
          .whereLayer("resolve")
          .mayOnlyAccessLayers("event", "text")
          .whereLayer("clean")
          .mayOnlyAccessLayers("text")
          .whereLayer("parse")
          .mayOnlyAccessLayers("text", "parser")
          .whereLayer("event")
          .mayOnlyAccessLayers("text")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("parser")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule theLibraryOpensNoFileOfItsUsers =
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAPackage("org.casus..")
          .and()
          .haveNameNotMatching(".*\\.code\\.Lexicon(Compiler|Folder|Check)")
          .should()
          .accessClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files")
          .because("only the build's compiler of lexicon files reads files");
}

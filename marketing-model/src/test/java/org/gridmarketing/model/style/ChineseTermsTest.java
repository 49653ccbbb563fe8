package org.gridmarketing.model.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who knows the trade's terms finds each in the Javadoc: of a type, of an attribute, of a component of a record. Read from the
 * sources, as compiled classes have no comments.
 */
class ChineseTermsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(（][^()（）]*\\p{IsHan}[^()（）]*[)）]");
    private static final Pattern ANYWHERE = Pattern.compile("\\p{IsHan}");

    private static final Terms TERMS = new Terms();

    @BeforeAll
    static void readSources() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(trees).scan(unit, TERMS);
            }
        }
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyPublicTypeNamesItsTermInTheFirstSentence() {
        assertThat(TERMS.types).hasSizeGreaterThan(200);
        assertThat(without(ANYWHERE, TERMS.types)).isEmpty();
    }

    @Test
    void everyAttributeNamesItsTermInTheFirstSentence() {
        assertThat(TERMS.attributes).hasSizeGreaterThan(300);
        assertThat(without(IN_BRACKETS, TERMS.attributes)).isEmpty();
    }

    @Test
    void everyComponentOfARecordNamesItsTerm() {
        assertThat(TERMS.components).hasSizeGreaterThan(150).containsKey("Tier.upTo");
        assertThat(without(IN_BRACKETS, TERMS.components)).isEmpty();
    }

    private static Map<String, String> without(Pattern term, Map<String, String> documented) {
        return documented.entrySet().stream()
                .filter(each -> !term.matcher(each.getValue()).find())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What stands in the Javadoc, by name; empty where there is none. */
    private static final class Terms {
        private final Map<String, String> types = new TreeMap<>();
        private final Map<String, String> attributes = new TreeMap<>();
        private final Map<String, String> components = new TreeMap<>();
    }

    /** Collects the public part of a file. */
    private static final class Reader extends TreePathScanner<@Nullable Void, Terms> {
        private final DocTrees trees;

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Terms terms) {
            String name = type.getSimpleName().toString();
            boolean isDomainType = isPublic() && !name.equals("Builder");
            if (isDomainType) {
                terms.types.put(path(), firstSentence(getCurrentPath()));
            }
            if (isDomainType && type.getKind() == Tree.Kind.RECORD) {
                readComponents(type, terms);
            }
            return super.visitClass(type, terms);
        }

        private void readComponents(ClassTree type, Terms terms) {
            Optional<DocCommentTree> comment = Optional.ofNullable(trees.getDocCommentTree(getCurrentPath()));
            Map<String, String> documented = comment.stream()
                    .flatMap(each -> each.getBlockTags().stream())
                    .filter(ParamTree.class::isInstance)
                    .map(ParamTree.class::cast)
                    .filter(each -> !each.isTypeParameter())
                    .collect(Collectors.toMap(each -> each.getName().toString(), each -> text(each.getDescription())));
            type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(each -> !each.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(each -> each.getName().toString())
                    .forEach(each -> terms.components.put(path() + "." + each, documented.getOrDefault(each, "")));
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, Terms terms) {
            if (isAttribute(method)) {
                terms.attributes.put(path() + "." + method.getName(), firstSentence(getCurrentPath()));
            }
            return super.visitMethod(method, terms);
        }

        /** Of an interface with a generated implementation what is abstract or has a default; of a class what JSON has. */
        private boolean isAttribute(MethodTree method) {
            ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            boolean isValue = isAnnotated(type.getModifiers().getAnnotations().stream(), "Value.Immutable");
            boolean isGiven = isAnnotated(method, "Value.Default") || isAnnotated(method, "JsonProperty");
            boolean isLeftToTheBuilder = isValue && method.getBody() == null;
            return method.getParameters().isEmpty() && (isGiven || isLeftToTheBuilder);
        }

        private static boolean isAnnotated(MethodTree method, String annotation) {
            return isAnnotated(method.getModifiers().getAnnotations().stream(), annotation);
        }

        private static boolean isAnnotated(Stream<? extends AnnotationTree> annotations, String annotation) {
            return annotations.anyMatch(
                    each -> each.getAnnotationType().toString().equals(annotation));
        }

        /** Members of an interface are public without saying so. */
        private boolean isPublic() {
            for (TreePath each = getCurrentPath();
                    each.getLeaf() instanceof ClassTree type;
                    each = each.getParentPath()) {
                boolean isMemberOfInterface = each.getParentPath().getLeaf() instanceof ClassTree outer
                        && outer.getKind() == Tree.Kind.INTERFACE;
                if (!isMemberOfInterface && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                    return false;
                }
            }
            return true;
        }

        private String path() {
            StringBuilder path = new StringBuilder();
            for (TreePath each = getCurrentPath(); each != null; each = each.getParentPath()) {
                if (each.getLeaf() instanceof ClassTree type) {
                    path.insert(0, (path.isEmpty() ? "" : ".")).insert(0, type.getSimpleName());
                }
            }
            return path.toString();
        }

        private String firstSentence(TreePath path) {
            return Optional.ofNullable(trees.getDocCommentTree(path))
                    .map(each -> text(each.getFirstSentence()))
                    .orElse("");
        }

        private static String text(List<? extends DocTree> parts) {
            return parts.stream()
                    .filter(TextTree.class::isInstance)
                    .map(each -> ((TextTree) each).getBody())
                    .collect(Collectors.joining());
        }
    }
}

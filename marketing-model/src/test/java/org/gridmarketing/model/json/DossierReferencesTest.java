package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.dossier.TablesView;
import org.junit.jupiter.api.Test;

/** A new attribute that names another object has to be among the links of the dossier. */
class DossierReferencesTest {
    /** Numbers that are no keys of an archived object. */
    private static final Set<String> NO_LINKS = Set.of("serialNo", "readerNo");

    @Test
    void everyKeyOfAnotherObjectIsALink() {
        Dossier full = ArchiveSamples.dossier("SG_2021", ArchiveSamples.State.PRESENT);
        DossierView view = DossierView.of(full);
        Set<String> linked = Stream.concat(view.references().stream(), view.dangling(ReferenceTables.empty()).stream())
                .map(each -> each.from().type() + "." + each.attribute())
                .collect(Collectors.toSet());
        assertThat(keys(objects(full))).hasSizeGreaterThan(20).isSubsetOf(linked);
    }

    @Test
    void everyKeyOfAnotherRowIsALinkOfTheTables() {
        ReferenceTables full = ArchiveSamples.tables(ArchiveSamples.State.PRESENT);
        Set<String> linked = TablesView.of(full).references().stream()
                .map(each -> each.from().type() + "." + each.attribute())
                .collect(Collectors.toSet());
        Stream<Class<?>> rows = lists(ReferenceTables.class)
                .filter(list -> !list.equals("lossTables"))
                .map(list -> elementType(full, list));
        assertThat(keys(rows)).hasSize(13).isSubsetOf(linked);
    }

    private static List<String> keys(Stream<Class<?>> types) {
        return types.flatMap(type -> Attributes.recorded(type).stream()
                        .map(attribute -> attribute.getName())
                        .filter(name -> name.endsWith("No") && !NO_LINKS.contains(name))
                        .map(name -> type.getSimpleName() + "." + name))
                .toList();
    }

    private static Stream<String> lists(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == List.class)
                .map(Method::getName);
    }

    private static Stream<Class<?>> objects(Dossier dossier) {
        Stream<Class<?>> listed = lists(Dossier.class).map(list -> elementType(dossier, list));
        return Stream.concat(Stream.of(dossier.customer().getClass().getInterfaces()[0]), listed);
    }

    private static Class<?> elementType(Object document, String list) {
        try {
            Collection<?> elements = (Collection<?>)
                    document.getClass().getInterfaces()[0].getMethod(list).invoke(document);
            return elements.iterator().next().getClass().getInterfaces()[0];
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(list, e);
        }
    }
}

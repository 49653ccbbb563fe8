package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.junit.jupiter.api.Test;

/** A new attribute that names another object has to be among the links of the dossier. */
class DossierReferencesTest {
    /** Numbers that are no keys of an archived object, or of objects of more than one type. */
    private static final Set<String> NO_LINKS = Set.of("serialNo", "receivableNo");

    @Test
    void everyKeyOfAnotherObjectIsALink() {
        Dossier full = ArchiveSamples.dossier("SG_2021", ArchiveSamples.State.PRESENT);
        DossierView view = DossierView.of(full);
        Set<String> linked = Stream.concat(view.references().stream(), view.dangling(ReferenceTables.empty()).stream())
                .map(each -> each.from().type() + "." + each.attribute())
                .collect(Collectors.toSet());
        List<String> keys = objects(full)
                .flatMap(type -> Attributes.recorded(type).stream()
                        .map(attribute -> attribute.getName())
                        .filter(name -> name.endsWith("No") && !NO_LINKS.contains(name))
                        .map(name -> type.getSimpleName() + "." + name))
                .toList();
        assertThat(keys).hasSizeGreaterThan(20).isSubsetOf(linked);
    }

    private static Stream<Class<?>> objects(Dossier dossier) {
        Stream<Class<?>> listed = Arrays.stream(Dossier.class.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == List.class)
                .map(method -> elementType(dossier, method.getName()));
        return Stream.concat(Stream.of(dossier.customer().getClass().getInterfaces()[0]), listed);
    }

    private static Class<?> elementType(Dossier dossier, String list) {
        try {
            Collection<?> elements =
                    (Collection<?>) Dossier.class.getMethod(list).invoke(dossier);
            return elements.iterator().next().getClass().getInterfaces()[0];
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(list, e);
        }
    }
}

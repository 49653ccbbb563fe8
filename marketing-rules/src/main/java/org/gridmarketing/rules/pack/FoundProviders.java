package org.gridmarketing.rules.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridmarketing.rules.api.RuleProvider;

/** Providers that a class loader knows; one that cannot be made is told by its name, and the search goes on behind it. */
final class FoundProviders {
    /** How the service loader names a class that it cannot load. */
    private static final Pattern NAMED = Pattern.compile("Provider (\\S+)");

    private static final String NAMELESS = "META-INF/services";

    private final List<RuleProvider> providers = new ArrayList<>();
    private final List<PackFault> faults;
    private final Set<PackFault> told = new HashSet<>();

    /** Faults are added to a list of the caller's. */
    FoundProviders(List<PackFault> faults) {
        this.faults = faults;
    }

    List<RuleProvider> in(ClassLoader loader) {
        Iterator<ServiceLoader.Provider<RuleProvider>> found =
                ServiceLoader.load(RuleProvider.class, loader).stream().iterator();
        boolean goesOn = true;
        while (goesOn) {
            try {
                goesOn = found.hasNext();
                if (goesOn) {
                    make(found.next());
                }
            } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
                goesOn = tell(name(e), e);
            }
        }
        return providers;
    }

    private void make(ServiceLoader.Provider<RuleProvider> found) {
        try {
            providers.add(found.get());
        } catch (ServiceConfigurationError | RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            tell(found.type().getName(), e.getCause() == null ? e : e.getCause());
        }
    }

    private static String name(Throwable e) {
        Matcher named = NAMED.matcher(e.getMessage() == null ? "" : e.getMessage());
        return named.find() ? named.group(1) : NAMELESS;
    }

    /** Whether the search gets any further: a service file that cannot be read fails for ever. */
    private boolean tell(String provider, Throwable e) {
        PackFault fault = new Whose(provider, "").fault(e);
        faults.add(fault);
        return told.add(fault);
    }
}

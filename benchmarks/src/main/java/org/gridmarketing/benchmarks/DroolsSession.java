package org.gridmarketing.benchmarks;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;

/** Makes stateless Drools sessions with an executable model. */
final class DroolsSession {
    private DroolsSession() {}

    /** A session of rules that put what they find into the global list {@code found}. */
    static StatelessKieSession of(String name, String rules, List<String> found) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("org.gridmarketing.benchmarks", name, "1"));
        files.write("src/main/resources/checks/" + name + ".drl", rules);
        KieBuilder built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (built.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(built.getResults().toString());
        }
        KieContainer container = services.newKieContainer(built.getKieModule().getReleaseId());
        StatelessKieSession session = container.newStatelessKieSession();
        session.setGlobal("found", found);
        return session;
    }
}

package org.lodestar.processes.engine.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.lodestar.processes.diagrams.Allowlist;
import org.lodestar.processes.diagrams.Tag;
import org.lodestar.processes.diagrams.XmlReader;

/** Looks at every diagram and decision before the engine parses it, whatever road it took to the engine. */
class RefusingDeployer implements Deployer {

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.getTenantId() == null) throw new Refusal("A pathway always belongs to one district.");
        deployment.getResources().values().forEach(resource -> look(resource.getName(), resource.getBytes()));
    }

    private static void look(String name, byte[] content) {
        String kind = name.toLowerCase(Locale.ROOT);
        if (kind.endsWith(".form")) return;
        if (!kind.endsWith(".bpmn") && !kind.endsWith(".dmn")) {
            throw new Refusal("“" + name + "” is not a file the engine takes: only .bpmn, .dmn and .form.");
        }
        refuse(read(name, content));
    }

    static void refuse(Tag root) {
        Allowlist.objections(root).findFirst().ifPresent(objection -> {
            throw new Refusal(objection.nearest().words() + ": " + objection.message());
        });
    }

    private static Tag read(String name, byte[] content) {
        try {
            return XmlReader.read(new String(content, StandardCharsets.UTF_8));
        } catch (XmlReader.NotReadable e) {
            throw new Refusal("“" + name + "”: " + e.getMessage());
        }
    }
}

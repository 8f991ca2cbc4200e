package org.lodestar.processes.engine.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.lodestar.processes.diagrams.Gate;
import org.lodestar.processes.diagrams.Tag;
import org.lodestar.processes.diagrams.XmlReader;

/**
 * Looks at every diagram and decision before the engine parses it, whatever road it took to the engine: also at what was
 * in the database before, which the engine parses anew when it is first used after a start.
 */
class RefusingDeployer implements Deployer {

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.getTenantId() == null) throw new Refusal("A pathway always belongs to one district.");
        deployment.getResources().values().forEach(resource -> look(resource.getName(), resource.getBytes()));
    }

    private static void look(String name, byte[] content) {
        if (name.endsWith(".form")) return;
        if (!name.endsWith(".bpmn") && !name.endsWith(".dmn")) {
            throw new Refusal("“" + name + "” is not a file the engine takes: only .bpmn, .dmn and .form.");
        }
        refuse(read(name, content));
    }

    static void refuse(Tag root) {
        Gate.objections(root).findFirst().ifPresent(objection -> {
            throw new Refusal(objection.nearest().words() + ": " + objection.message());
        });
    }

    private static Tag read(String name, byte[] content) {
        try {
            return XmlReader.read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new Refusal("“" + name + "” is not written in UTF-8.");
        } catch (XmlReader.NotReadable e) {
            throw new Refusal("“" + name + "”: " + e.getMessage());
        }
    }
}

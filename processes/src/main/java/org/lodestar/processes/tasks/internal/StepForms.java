package org.lodestar.processes.tasks.internal;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormDefinition;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.inbox.WorkItemState;
import org.lodestar.processes.diagrams.Repetition;
import org.lodestar.processes.engine.DistrictEngine;
import org.lodestar.processes.known.CaseFacts;
import org.lodestar.processes.known.Entries;
import org.lodestar.processes.known.Known;
import org.lodestar.processes.known.Option;
import org.lodestar.processes.pathways.PathwayBundle;
import org.lodestar.processes.pathways.Pathways;
import org.springframework.stereotype.Component;

/** The form of a work item, of the pathway version its case is on, and what the form may show. */
@Component
public class StepForms {

    /** A step's form, ready to be shown and validated. */
    public record StepForm(
            PathwayBundle bundle, CaseFacts facts, FormDefinition definition, String json, Map<String, Object> known) {}

    private final CaseFacts.Source cases;
    private final Pathways pathways;
    private final Known known;
    private final Entries entries;
    private final DistrictEngine engine;

    StepForms(CaseFacts.Source cases, Pathways pathways, Known known, Entries entries, DistrictEngine engine) {
        this.cases = cases;
        this.pathways = pathways;
        this.known = known;
        this.entries = entries;
        this.engine = engine;
    }

    public StepForm of(WorkItem item) {
        CaseFacts facts = cases.require(item.referralId());
        PathwayBundle bundle = pathways.version(item.pathwayKey(), item.pathwayVersion())
                .orElseThrow(() -> new Refused("The pathway of this step is not here any more."));
        String formId = item.formId();
        FormDefinition form = Optional.ofNullable(formId)
                .flatMap(bundle::form)
                .orElseThrow(() -> new Refused("“" + item.stepName() + "” has no form. Tell your administrator."));
        return new StepForm(
                bundle, facts, form, bundle.formJson(form.id()), known.forStep(facts, each(item, bundle, facts)));
    }

    private @Nullable Option each(WorkItem item, PathwayBundle bundle, CaseFacts facts) {
        Repetition repetition = Repetition.ofSteps(bundle.diagram().root()).get(item.stepKey());
        if (repetition == null || item.state() != WorkItemState.OPEN) return null;
        Object entry =
                engine.call(services -> services.getTaskService().getVariable(item.engineTaskId(), repetition.entry()));
        return entry == null ? null : new Option(entries.label(facts, repetition, entry), entry);
    }
}

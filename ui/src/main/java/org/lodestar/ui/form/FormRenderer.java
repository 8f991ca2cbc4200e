package org.lodestar.ui.form;

import java.util.Map;
import java.util.function.Consumer;
import org.lodestar.forms.FormDefinition;
import org.lodestar.platform.attachments.Attachments;
import org.lodestar.platform.hosts.AllowedHosts;
import org.lodestar.platform.referrals.SubmissionView;
import org.lodestar.ui.form.field.FieldRenderers;
import org.lodestar.ui.form.field.FormModel;
import org.springframework.stereotype.Component;

/**
 * Draws a form as Vaadin fields by answer path, following its conditions while it is filled in. Of other pages it shows
 * those of hosts that the district has allowed.
 */
@Component
public class FormRenderer {

    private final AllowedHosts hosts;
    private final Attachments attachments;

    FormRenderer(AllowedHosts hosts, Attachments attachments) {
        this.hosts = hosts;
        this.attachments = attachments;
    }

    /** The answers of a form that was sent, to read. */
    public AnswerList answers(SubmissionView submission) {
        return new AnswerList(submission.formJson(), submission.answers(), attachments);
    }

    /**
     * @param answers what is already answered, for instance a draft; copied
     * @param known what the form may refer to besides its own answers (student, referral, services …)
     * @param onChange told all answers, those of hidden fields included, after every change a person makes
     */
    public RenderedForm render(
            FormDefinition definition,
            Map<String, Object> answers,
            Map<String, Object> known,
            Consumer<Map<String, Object>> onChange) {
        var model = new FormModel(definition, answers, known, hosts.list(), attachments, onChange);
        return new RenderedForm(model, FieldRenderers.rows(definition.fields(), "", model));
    }
}

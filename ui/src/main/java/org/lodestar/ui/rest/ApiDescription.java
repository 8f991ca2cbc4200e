package org.lodestar.ui.rest;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.lodestar.ui.rest.answers.ProblemBody;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;

/** Describes the API as a whole: how one signs in, how refusals look, and how POSTs are sent twice safely. */
@Configuration
class ApiDescription {

    private static final String PERSON = "person";

    @Bean
    OpenAPI lodestarApi() {
        var components = new Components()
                .addSecuritySchemes(
                        PERSON,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
        ModelConverters.getInstance().readAll(ProblemBody.class).forEach(components::addSchemas);
        return new OpenAPI()
                .info(new Info()
                        .title("Lodestar")
                        .version("v1")
                        .description("From referral to service. Every call sees what the person who signs in may see;"
                                + " what is not theirs is answered as if it did not exist. Refusals are problem"
                                + " details (RFC 9457) with every problem listed by its path."))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList(PERSON));
    }

    @Bean
    OperationCustomizer whatEveryCallShares() {
        return (operation, method) -> {
            if (method.hasMethodAnnotation(PostMapping.class)) {
                operation.addParametersItem(idempotencyKey());
            }
            return refusable(operation);
        };
    }

    private static Parameter idempotencyKey() {
        return new Parameter()
                .in("header")
                .name("Idempotency-Key")
                .required(false)
                .schema(new StringSchema().maxLength(200))
                .description("Sent again with the same key and body, the call is answered as the first time and does"
                        + " nothing more; with another body it is refused (422).");
    }

    private static Operation refusable(Operation operation) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        operation
                .getResponses()
                .addApiResponse(
                        "4XX",
                        new ApiResponse()
                                .description("Refused, with a sentence and the list of problems")
                                .content(new Content().addMediaType("application/problem+json", problem)));
        return operation;
    }
}
